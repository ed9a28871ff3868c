import { render } from "../../../../src/core/text/render";
import { analysed, table, verdicts } from "../../support";

function told(...sheets: Parameters<typeof analysed>): string[] {
  return analysed(...sheets)
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ code, text }) => `${code} ${render(text, "zh-CN")}`);
}

function forms(...sheets: Parameters<typeof analysed>): string[] {
  return analysed(...sheets).tables.map(({ table: { form } }) => form.id);
}

describe("机构运行经费支出、国有资产占用情况及政府采购支出信息表 (内蒙古 2021)", () => {
  const published = (works: string) =>
    table(
      "机构运行经费支出、国有资产占用情况及政府采购支出信息表",
      `部门：某市统计局 | 2021年度 | 金额单位：万元
      项目 | 行次 | 统计数
      一、机构运行经费 | 1 | —
      （一）行政单位 | 2 | 80.00
      （二）参照公务员法管理事业单位 | 3 |
      二、国有资产占用情况 | 4 | —
      （一）车辆数合计（辆） | 5 | 3
      1.副部（省）级及以上领导用车 | 6 |
      2.主要负责人用车 | 7 | 1
      3.应急保障用车 | 8 | 2
      （二）单价100万元（含）以上设备（不含车辆） | 9 |
      三、政府采购支出信息 | 10 | —
      （一）政府采购支出合计 | 11 | 50.00
      1.政府采购货物支出 | 12 | 20.00
      2.政府采购工程支出 | 13 | ${works}
      3.政府采购服务支出 | 14 | 25.00
      （二）政府采购授予中小企业合同金额 | 15 | 40.00
      其中：授予小微企业合同金额 | 16 | 30.00`,
      "附03",
    );

  it("is 财决附03表 without the three public expenses", () => {
    expect(forms(published("5.00"))).toEqual(["F03"]);
    expect(told(published("5.00"))).toEqual([]);
  });

  it("its heading 机构运行经费 is no running cost of 0", () => {
    const cells = analysed(published("5.00")).tables[0]!.table.cells;
    expect(cells.filter(({ key }) => key === "F03.agencyRunning.actual")).toEqual([]);
    expect(cells.find(({ key }) => key === "F03.vehiclesOwned.actual")!.cell!.value).toBe(3);
    expect(cells.find(({ key }) => key === "F03.vehiclesOwned.emergency.actual")!.measure).toBe("count");
  });
});

describe("titles that hold another form's title", () => {
  it("财政专户管理资金收入支出决算表 (云南 2022) is not 收入支出决算总表", () => {
    const sheet = table(
      "财政专户管理资金收入支出决算表",
      "部门：甲州水务局 | 2022年度 | 金额单位：元\n科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | 年末结转和结余\n | 合计 | | | |",
    );
    expect(told(sheet)).toEqual([]);
  });

  it("政府采购情况表 (一个区的决算, 2022) is no table against the budget", () => {
    const sheet = table(
      "政府采购情况表",
      "金额单位：万元\n统计项 | 采购金额合计 | 财政性资金 | 其他资金\n合计 | 9.00 | 8.00 | 1.00\n货物 | 6.00 | 6.00 |\n工程 | 3.00 | 2.00 | 1.00",
    );
    expect(told(sheet)).toEqual([]);
  });

  it("部门收支决算总体情况表 (湖北 2019) is 公开01表", () => {
    const sheet = table(
      "部门收支决算总体情况表",
      `单位名称：某区财政局 | 2019年度 | | 单位：万元
      收入 | | 支出 |
      项目 | 决算数 | 项目 | 决算数
      一、财政拨款收入 | 90.00 | 一、一般公共服务支出 | 70.00
      其中：政府性基金预算财政拨款 | 20.00 | 二、城乡社区支出 | 20.00
      二、其他收入 | 5.00 | |
      本年收入合计 | 95.00 | 本年支出合计 | 90.00
      用事业基金弥补收支差额 | | 结余分配 |
      年初结转和结余 | 2.00 | 年末结转和结余 | 7.00
      总计 | 97.00 | 总计 | 97.00`,
    );
    expect(forms(sheet)).toEqual(["D01"]);
    expect(told(sheet)).toEqual([]);
  });
});

describe("项目支出结转和结余 with its parts (云南 2021, 财决07表)", () => {
  const sheet = {
    ...table(
      "一般公共预算财政拨款收入支出决算表",
      `部门：甲州卫生院 | | | | | | 2021年度 | 金额单位：元
      科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | 年末结转和结余 | | | |
      | | | | | 合计 | 基本支出结转 | 项目支出结转和结余 | |
      | | | | | | | 小计 | 项目支出结转 | 项目支出结余
      | 合计 | 5.00 | 30.00 | 28.00 | 7.00 | 1.00 | 6.00 | 4.00 | 2.00
      210 | 卫生健康支出 | 5.00 | 30.00 | 28.00 | 7.00 | 1.00 | 6.00 | 4.00 | 2.00`,
    ),
    merges: [
      { top: 3, left: 6, bottom: 3, right: 10 },
      { top: 4, left: 8, bottom: 4, right: 10 },
      ...[1, 2, 3, 4, 5].map((column) => ({ top: 3, left: column, bottom: 5, right: column })),
      ...[6, 7].map((column) => ({ top: 4, left: column, bottom: 5, right: column })),
    ],
  };

  it("is read with what goes on and what is left over", () => {
    const [reading] = analysed(sheet).tables;
    expect(reading!.table.form.id).toBe("D05");
    expect(reading!.table.unreadHeadings).toEqual([]);
    const keys = reading!.table.cells.filter(({ row }) => row === 6).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(["D05.closing.project.carried", "D05.closing.project.surplus"]));
  });
});

describe("lists by function without codes (一所大学, 2022)", () => {
  const summary = table(
    "收入支出决算总表",
    `单位：某大学 | | 2022年度 | 金额单位：万元
    项目 | 决算数 | 项目 | 决算数
    一、一般公共预算财政拨款收入 | 60.00 | 一、教育支出 | 50.00
    | | 二、住房保障支出 | 10.00
    本年收入合计 | 60.00 | 本年支出合计 | 60.00
    年初结转和结余 | | 年末结转和结余 |
    总计 | 60.00 | 总计 | 60.00`,
  );
  const list = (education: string, called = "教育支出") =>
    table(
      "支出决算表",
      `单位：某大学 | 2022年度 | | 金额单位：万元
      科目名称 | 本年支出合计 | 基本支出 | 项目支出
      合计 | 60.00 | 40.00 | 20.00
      ${called} | ${education} | 30.00 | 20.00
      　普通教育 | ${education} | 30.00 | 20.00
      住房保障支出 | 10.00 | 10.00 |
      　住房改革支出 | 10.00 | 10.00 |`,
    );

  it("X-5 finds the classes by their names", () => {
    expect(verdicts(analysed(summary, list("50.00")), "X-5")).toEqual({
      "205 教育支出": "exact",
      "221 住房保障支出": "exact",
    });
    expect(verdicts(analysed(summary, list("55.00")), "X-5")["205 教育支出"]).toBe("inconsistent");
  });

  it("X-5 says nothing of a class that has another name there", () => {
    expect(verdicts(analysed(summary, list("50.00", "教育类")), "X-5")).toEqual({ "221 住房保障支出": "exact" });
  });
});

describe("项目支出决算明细表 with a row for each project (财决05-2表)", () => {
  const details = (second: string) =>
    table(
      "项目支出决算明细表",
      `编制单位：某部 | | | | 2022年度 | 金额单位：元 | 财决05-2表
      支出功能分类科目编码 | 支出功能分类科目名称 | 项目代码 | 项目名称 | 合计 | 办公费 | 印刷费
      合计 | | | | 30.00 | 20.00 | 10.00
      2010302 | 一般行政管理事务 | '0001 | 专项业务费 | 10.00 | 10.00 |
      2010302 | 一般行政管理事务 | ${second} | 20.00 | 10.00 | 10.00`,
    );
  const doubled = (sheet: Parameters<typeof analysed>[0]) =>
    analysed(sheet).checks.filter(({ rule, verdict }) => rule === "D03-3" && verdict === "inconsistent").length;

  it("two projects below one code are no double code, one project twice is", () => {
    expect(forms(details("'0002 | 系统运维"))).toEqual(["Z05_2"]);
    expect(doubled(details("'0002 | 系统运维"))).toBe(0);
    expect(doubled(details("'0001 | 专项业务费"))).toBe(1);
  });
});
