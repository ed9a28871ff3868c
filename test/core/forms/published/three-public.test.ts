import { render } from "../../../../src/core/text/render";
import { analysed, table, verdicts } from "../../support";

function forms(...sheets: Parameters<typeof analysed>): string[] {
  return analysed(...sheets).tables.map(({ table: { form } }) => form.id);
}

/** Findings that the user has to look at. */
function told(...sheets: Parameters<typeof analysed>): string[] {
  return analysed(...sheets)
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ code, text }) => `${code} ${render(text, "zh-CN")}`);
}

function figures(sheet: Parameters<typeof analysed>[0]): Record<string, string> {
  const cells = analysed(sheet).tables.flatMap(({ table: { cells } }) => cells);
  return Object.fromEntries(
    cells.flatMap(({ key, cell }) => (typeof cell?.value === "number" ? [[key, String(cell.value)]] : [])),
  );
}

describe("a line of dashes that heads others (云南 2021, 重庆 2022, 财决附03表)", () => {
  const published = (dash: string) =>
    table(
      "“三公”经费、行政参公单位机关运行经费情况表",
      `部门：甲州林业局 | | 2021年度 | 金额单位：元
      项目 | 行次 | 预算数 | 决算统计数
      一、“三公”经费支出 | 1 | ${dash} | ${dash}
      （一）支出合计 | 2 | 41000.00 | 30500.00
      1．因公出国（境）费 | 3 | |
      2．公务用车购置及运行维护费 | 4 | 26000.00 | 21000.00
      （1）公务用车购置费 | 5 | |
      （2）公务用车运行维护费 | 6 | 26000.00 | 21000.00
      3．公务接待费 | 7 | 15000.00 | 9500.00
      二、机关运行经费 | 22 | ${dash} | ${dash}
      （一）行政单位 | 23 | ${dash} | 88000.00
      （二）参照公务员法管理事业单位 | 24 | ${dash} |`,
    );

  it.each(["——", "—", "一", "/", "×", "-"])("typed as %s is no total of 0", (dash) => {
    const analysis = analysed(published(dash));
    expect(analysis.tables.map(({ table: { form } }) => form.id)).toEqual(["D07_running"]);
    expect(analysis.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(verdicts(analysis, "S-1")).toEqual({ 本年预算数: "exact", 本年决算数: "exact" });
    const cells = analysis.tables[0]!.table.cells.filter(({ read }) => read.kind !== "blank");
    const stating = (key: string) => cells.filter((cell) => cell.key === key).map(({ row }) => row);
    expect(stating("D07.total.actual")).toEqual([5]);
    expect(stating("D07.agencyRunning.actual")).toEqual([]);
    expect(stating("D07.agencyRunning.administrative.actual")).toEqual([12]);
  });

  it("dashes of a line that no other states are nil", () => {
    const sheet = table(
      "2022年度“三公”经费支出决算表",
      "单位：万元\n项目 | 预算数 | 决算数\n合计 | 3.00 | 2.50\n因公出国（境）费 | — | —\n公务用车购置及运行维护费 | 3.00 | 2.50",
    );
    const cells = analysed(sheet).tables[0]!.table.cells.filter(({ row }) => row === 5);
    expect(cells.map(({ read }) => read.kind)).toEqual(["nil", "nil"]);
  });
});

describe("the three public expenses with what stands beside them", () => {
  const beside = (total: string, meeting: string) =>
    table(
      "三公经费支出情况表",
      `编制单位：某中心 | 2019年 | | 单位：万元
      项 目 | 预算数 | 支出数 | 支出比例%
      合 计 | ${total} | 75.00%
      1、因公出国（境）费用 | 4.00 | 3.00 | 75.00%
      2、公务接待费 | 2.00 | 1.50 | 75.00%
      3、公务用车费 | 6.00 | 4.50 | 75.00%
      其中：购置费 | | |
      维护费 | 6.00 | 4.50 | 75.00%
      4、会议费 | ${meeting} | 75.00%`,
    );

  it("a 合计 that counts 会议费 is the sum of four (a unit's own table, 2019)", () => {
    const analysis = analysed(beside("14.00 | 10.50", "2.00 | 1.50"));
    expect(verdicts(analysis, "S-1")).toEqual({ 本年预算数: "exact", 本年决算数: "exact" });
    expect(verdicts(analysis, "S-2")).toEqual({ 本年预算数: "exact", 本年决算数: "exact" });
  });

  it("counts it in every column where it does in most, so that a slip in one is found", () => {
    const analysis = analysed(beside("14.00 | 11.50", "2.00 | 1.50"));
    expect(verdicts(analysis, "S-1")).toEqual({ 本年预算数: "exact", 本年决算数: "inconsistent" });
    expect(analysis.checks.find(({ id }) => id === "S-1:本年决算数")!.terms).toHaveLength(5);
  });

  it("a 合计 that does not count it is the sum of three", () => {
    const analysis = analysed(beside("12.00 | 9.00", "2.00 | 1.50"));
    expect(verdicts(analysis, "S-1")).toEqual({ 本年预算数: "exact", 本年决算数: "exact" });
    expect(analysis.checks.find(({ id }) => id === "S-1:本年决算数")!.terms).toHaveLength(4);
  });

  it("会议费 and 培训费 beside the budget's are read (陕西 2023)", () => {
    const sheet = table(
      "2023年一般公共预算“三公”经费、会议费、培训费支出预算表",
      `单位：万元
      “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | 公务用车购置费 | 公务用车运行维护费 | 公务接待费 | 会议费 | 培训费
      9.00 | 0.00 | 6.00 | 1.50 | 4.50 | 3.00 | 1.20 | 2.40`,
    );
    expect(told(sheet).filter((finding) => !finding.startsWith("R-3"))).toEqual([]);
    expect(verdicts(analysed(sheet), "B-6")).toEqual({ "本年预算/合计": "exact", "本年预算/公务用车": "exact" });
    expect(figures(sheet)).toMatchObject({ "B9.meeting": "1.2", "B9.training": "2.4" });
  });

  it("行政经费 stands above them (广东 2021), with …支出 for …费", () => {
    const sheet = table(
      "财政拨款安排的行政经费及“三公”经费预算表",
      `单位名称：某市侨联 | 2021年 | 单位：万元
      项目 | 本年预算数
      行政经费 | 60.00
      “三公”经费 | 8.00
      其中：（一）因公出国（境）支出 | 0.00
      （二）公务用车购置及运行维护支出 | 5.50
      1.公务用车购置 | 0.00
      2.公务用车运行维护费 | 5.50
      （三）公务接待费支出 | 2.50`,
    );
    expect(forms(sheet)).toEqual(["B9"]);
    expect(told(sheet)).toEqual([]);
    expect(verdicts(analysed(sheet), "B-6")).toEqual({ "本年预算/合计": "exact", "本年预算/公务用车": "exact" });
  });
});

describe("years and kinds of figures in other places than in the ministry's form", () => {
  it("the total last and named 总“三公”经费支出, under 经费项目 (内蒙古 2020)", () => {
    const sheet = table(
      "2020年度全区“三公”经费决算情况",
      `经费项目 | 2020年度支出（万元） | 支出减少情况（万元） | 支出减少率
      因公出国（境）费 | 0.00 | - | -
      公务接待费 | 12.50 | - | -
      公务用车购置及运行维护费 | 40.00 | - | -
      公务用车购置费 | 15.00 | - | -
      公务用车运行维护费 | 25.00 | - | -
      总“三公”经费支出 | 52.50 | - | -`,
    );
    expect(forms(sheet)).toEqual(["D07"]);
    expect(verdicts(analysed(sheet), "S-1")).toEqual({ 本年决算数: "exact" });
    expect(verdicts(analysed(sheet), "S-2")).toEqual({ 本年决算数: "exact" });
  });

  it("last year's execution beside the budget (辽宁 2017) is summed as well", () => {
    const sheet = (running: string) =>
      table(
        "某区2017年度部门“三公”经费预算情况表",
        `单位：元
        项目 | 2016年执行数 | 2017年预算数
        一、支出合计 | 17000.00 | 19000.00
        1、因公出国（境）费用 | |
        2、公务接待费 | 5000.00 | 5500.00
        3、公务用车费 | 12000.00 | 13500.00
        其中：（1）公务用车运行维护费 | ${running} | 13500.00
        （2）公务用车购置 | |`,
      );
    expect(verdicts(analysed(sheet("12000.00")), "B-6")).toEqual({
      "本年预算/合计": "exact",
      "本年预算/公务用车": "exact",
      "上年执行/合计": "exact",
      "上年执行/公务用车": "exact",
    });
    expect(verdicts(analysed(sheet("21000.00")), "B-6")["上年执行/公务用车"]).toBe("inconsistent");
  });

  it("预算 in a title that goes on behind it (湖南 2021) is the budget's table", () => {
    const sheet = table(
      "某县2021年“三公”经费预算财政拨款情况统计表",
      "单位：万元\n项目 | 本年预算数 | 备注\n合计 | 8.00 |\n1、因公出国（境）费用 | 0.00 |\n2、公务接待费 | 3.00 |\n3、公务用车费 | 5.00 |",
    );
    expect(forms(sheet)).toEqual(["B9"]);
    expect(told(sheet)).toEqual([]);
  });

  it("年初预算数, 全年预算数 and 决算数 side by side are three figures (2022)", () => {
    const sheet = table(
      "2022年度“三公”经费支出决算表",
      "单位：万元\n项目 | 年初预算数 | 全年预算数 | 决算数\n合计 | 9.00 | 8.00 | 7.00\n因公出国（境）费 | 0.00 | 0.00 | 0.00\n公务用车购置及运行维护费 | 6.00 | 5.50 | 5.00\n公务接待费 | 3.00 | 2.50 | 2.00",
    );
    expect(verdicts(analysed(sheet), "S-1")).toEqual({
      本年预算数: "exact",
      全年预算数: "exact",
      本年决算数: "exact",
    });
  });

  it("预算数 and 决算数 as rows below the items (2023)", () => {
    const sheet = table(
      "2023年度“三公”经费支出决算表",
      "单位：万元\n项目 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | 公务接待费\n预算数 | 9.00 | 0.00 | 6.00 | 3.00\n决算数 | 7.00 | 0.00 | 5.00 | 2.00",
    );
    expect(figures(sheet)).toMatchObject({ "D07.total.budget": "9", "D07.total.actual": "7" });
    expect(verdicts(analysed(sheet), "S-1")).toEqual({ 本年预算数: "exact", 本年决算数: "exact" });
  });

  it("years as rows, each with its kind (2022, 2023)", () => {
    const sheet = table(
      "2023年度“三公”经费支出情况表",
      "单位：万元\n年度 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | 公务接待费\n2022年决算数 | 8.00 | 0.00 | 6.00 | 2.00\n2023年决算数 | 7.00 | 0.00 | 5.00 | 2.00",
    );
    expect(verdicts(analysed(sheet), "S-1")).toEqual({ 上年决算数: "exact", 本年决算数: "exact" });
  });

  it("years alone as rows or columns are last year's and this year's (2023)", () => {
    const rows = table(
      "2023年度“三公”经费支出情况表",
      "单位：万元\n年度 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | 公务接待费\n2022年 | 8.00 | 0.00 | 6.00 | 2.00\n2023年 | 7.00 | 0.00 | 5.00 | 2.00",
    );
    const columns = table(
      "2023年度“三公”经费支出情况表",
      "单位：万元\n项目 | 2022年 | 2023年\n合计 | 8.00 | 7.00\n因公出国（境）费 | 0.00 | 0.00\n公务用车购置及运行维护费 | 6.00 | 5.00\n公务接待费 | 2.00 | 2.00",
    );
    for (const sheet of [rows, columns])
      expect(verdicts(analysed(sheet), "S-1")).toEqual({ 上年决算数: "exact", 本年决算数: "exact" });
  });

  it("quarters as columns, the year as their 合计 (2023)", () => {
    const sheet = table(
      "2023年度“三公”经费支出情况表",
      "单位：万元\n项目 | 一季度 | 二季度 | 三季度 | 四季度 | 合计\n合计 | 1.00 | 2.00 | 3.00 | 1.00 | 7.00\n因公出国（境）费 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00\n公务用车购置及运行维护费 | 0.50 | 1.50 | 2.00 | 1.00 | 5.00\n公务接待费 | 0.50 | 0.50 | 1.00 | 0.00 | 2.00",
    );
    expect(told(sheet)).toEqual([]);
    expect(figures(sheet)).toMatchObject({ "D07.total.actual": "7", "D07.vehicle.third": "2" });
    expect(verdicts(analysed(sheet), "S-1")).toEqual({ 本年决算数: "exact" });
  });

  it("changes against last year's budget are recomputed in the budget's table (2022)", () => {
    const sheet = (change: string) =>
      table(
        "2022年“三公”经费预算对比表",
        `单位：万元
        项目 | 2021年预算数 | 2022年预算数 | 增减额 | 增减比例
        合计 | 10.00 | 9.00 | ${change} | -10.00%
        因公出国（境）费 | 0.00 | 0.00 | |
        公务用车购置及运行维护费 | 7.00 | 6.00 | -1.00 | -14.29%
        公务接待费 | 3.00 | 3.00 | |`,
      );
    expect(told(sheet("-1.00"))).toEqual([]);
    expect(verdicts(analysed(sheet("-1.00")), "S-5")).toMatchObject({
      "预算表/合计/增减额": "exact",
      "预算表/合计/增减幅度": "exact",
      "预算表/公务用车购置及运行维护费/增减幅度": "exact",
    });
    expect(verdicts(analysed(sheet("1.00")), "S-5")["预算表/合计/增减额"]).toBe("inconsistent");
  });

  it("a report by months is nobody's final accounts (云南 季报)", () => {
    const sheet = table(
      "甲州“三公”经费支出动态统计表（季报）",
      "单位：万元\n时序 | “三公”经费 | 因公出国境费用 | 公务用车购置及运行维护费 | 公务接待费\n1月 | 0.70 | 0.00 | 0.50 | 0.20\n2月 | 0.90 | 0.00 | 0.60 | 0.30\n合计 | 1.60 | 0.00 | 1.10 | 0.50",
    );
    expect(forms(sheet)).toEqual([]);
    expect(told(sheet)).toEqual([]);
  });
});
