import { inUnit, toTextAtLeast } from "../../../src/core/amount";
import { render } from "../../../src/messages/render";
import { analysed, suspects, table, verdicts, withCell } from "../support";

const P1 = "项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余";

function rows(...sheets: Parameters<typeof analysed>): string[] {
  return analysed(...sheets).tables.flatMap((t) => t.table.entities.map((e) => e.id));
}

function failing(...sheets: Parameters<typeof analysed>): string[] {
  return analysed(...sheets)
    .checks.filter((c) => c.verdict === "inconsistent")
    .map((c) => c.id);
}

describe("a list of special funds in the words of the finance bureau", () => {
  it("is read with its headings that end in 数", () => {
    const sheet = table(
      "甲县民政局2023年度财政专项资金收支结余情况表",
      `单位：万元
      序号 | 项目名称 | 资金文号 | 上年结转 | 本年指标下达数 | 本年支出数 | 年末结余
      1 | 养老服务 | 甲财社〔2023〕5号 | 0.00 | 200.00 | 180.00 | 20.00
      2 | 临时救助 | 甲财社〔2022〕18号 | 15.50 | 0.00 | 15.50 | 0.00
      合计 | | | 15.50 | 200.00 | 195.50 | 20.00`,
    );
    const analysis = analysed(sheet);
    expect(Object.values(verdicts(analysis, "P-1"))).toEqual(["exact", "exact", "exact"]);
    expect(analysis.findings.map((f) => f.code)).not.toContain("R-5");
  });
});

describe("rows that sum up others, whatever they are called", () => {
  it.each(["区本级小计", "区级财政小计", "区本级项目小计", "小计（区本级）", "小 计", "一、小计"])(
    "a subtotal called %j",
    (name) => {
      const sheet = table(
        "2022年度项目资金收支明细表",
        `单位：万元\n${P1}\n一、区本级 | | | |\n甲 | 0.00 | 7.00 | 6.64 | 0.36\n乙 | 1.00 | 1.00 | 2.00 | 0.00\n${name} | 1.00 | 8.00 | 8.64 | 0.36`,
      );
      expect(rows(sheet)).toEqual(["区本级/甲", "区本级/乙", "区本级小计"]);
      expect(failing(sheet)).toEqual([]);
    },
  );

  it.each(["合计", "总计", "合 计", "项目支出合计", "全部项目合计", "合计（一＋二）", "合计数", "累计"])(
    "a total called %j",
    (name) => {
      const sheet = table(
        "2022年度项目资金收支明细表",
        `单位：万元\n${P1}\n甲 | 0.00 | 7.00 | 6.64 | 0.36\n乙 | 1.00 | 1.00 | 2.00 | 0.00\n${name} | 1.00 | 8.00 | 8.64 | 0.36`,
      );
      expect(rows(sheet)).toEqual(["甲", "乙", "合计"]);
      expect(failing(sheet)).toEqual([]);
    },
  );

  it("a subtotal above its rows opens their section", () => {
    const sheet = table(
      "2022年度项目资金收支明细表",
      `单位：万元\n${P1}\n合计 | 1.00 | 8.00 | 8.64 | 0.36\n区本级小计 | 0.00 | 7.00 | 6.64 | 0.36\n甲 | 0.00 | 7.00 | 6.64 | 0.36\n上级拨付小计 | 1.00 | 1.00 | 2.00 | 0.00\n乙 | 1.00 | 1.00 | 2.00 | 0.00`,
    );
    expect(rows(sheet)).toEqual(["合计", "区本级小计", "区本级/甲", "上级拨付小计", "上级拨付/乙"]);
    expect(failing(sheet)).toEqual([]);
  });
});

describe("sections of several levels", () => {
  const HEADED = `单位：万元\n${P1}\n一、区本级 | | | |\n甲 | 0.00 | 7.00 | 6.64 | 0.36\n小计 | 0.00 | 7.00 | 6.64 | 0.36\n二、中央 | | | |\n乙 | 1.00 | 1.00 | 2.00 | 0.00\n小计 | 1.00 | 1.00 | 2.00 | 0.00\n三、省级 | | | |\n丙丁 | 0.00 | 3.00 | 1.00 | 2.00\n省级小计 | 0.00 | 3.00 | 1.00 | 2.00\n合计 | 1.00 | 11.00 | 9.64 | 2.36`;

  it("that are headed and summed apart are kept apart", () => {
    const sheet = table("2022年度项目资金收支明细表", HEADED);
    expect(rows(sheet)).toEqual(["区本级/甲", "区本级小计", "中央/乙", "中央小计", "省级/丙丁", "省级小计", "合计"]);
    expect(failing(sheet)).toEqual([]);
  });

  it("that only a column names row by row are one section of funds from above", () => {
    const sheet = table(
      "2022年度项目资金收支明细表",
      `单位：万元\n资金级次 | ${P1}\n中央 | 乙 | 1.00 | 1.00 | 2.00 | 0.00\n省级 | 丙丁 | 0.00 | 3.00 | 1.00 | 2.00\n | 上级小计 | 1.00 | 4.00 | 3.00 | 2.00`,
    );
    expect(rows(sheet)).toEqual(["上级拨付/乙", "上级拨付/丙丁", "上级拨付小计"]);
    expect(failing(sheet)).toEqual([]);
  });
});

describe("rows that are no records", () => {
  it("其中 rows are not added up, and the user is told", () => {
    const sheet = table(
      "2022年度项目资金收支明细表",
      `单位：万元\n${P1}\n甲 | 0.00 | 7.00 | 6.64 | 0.36\n其中：设备购置 | 0.00 | 5.00 | 5.00 | 0.00\n合计 | 0.00 | 7.00 | 6.64 | 0.36`,
    );
    expect(rows(sheet)).toEqual(["甲", "合计"]);
    expect(failing(sheet)).toEqual([]);
    expect(
      analysed(sheet)
        .findings.filter((f) => f.code === "R-4")
        .map((f) => f.severity),
    ).toEqual(["info"]);
  });

  it("a row that letters and numbers the columns is skipped", () => {
    const sheet = table(
      "2022年度项目资金收支明细表",
      `单位：万元\n序号 | ${P1}\n甲 | 乙 | 1 | 2 | 3 | 4\n1 | 岗位津贴 | 0.00 | 7.00 | 6.64 | 0.36`,
    );
    expect(rows(sheet)).toEqual(["岗位津贴"]);
  });

  it("a section heading may stand in two cells and be unknown to the form", () => {
    const sheet = table(
      "2022年度项目资金收支明细表",
      `单位：万元\n序号 | ${P1}\n（一） | 区级 | | | |\n1 | 甲 | 0.00 | 7.00 | 6.64 | 0.36\n（二） | 对口援建资金 | | | |\n1 | 乙 | 1.00 | 1.00 | 2.00 | 0.00`,
    );
    expect(rows(sheet)).toEqual(["区本级/甲", "对口援建资金/乙"]);
  });
});

describe("headers", () => {
  it("with a group heading over several columns are read one level deeper", () => {
    const plain = table(
      "2022年度政府采购预算执行情况表",
      `单位：万元
      采购项目 | 年初预算 | | | 实际采购金额
               | 数量 | 单价 | 金额 |
      办公电脑 | 60 | 0.50 | 30.00 | 28.50`,
    );
    const sheet = { ...plain, merges: [{ top: 3, left: 2, bottom: 3, right: 4 }] };
    const budget = analysed(sheet).facts.all("P2.budget")[0]!;
    expect(toTextAtLeast(inUnit(budget.value, "万元"), 2)).toBe("30.00");
  });

  it("may name the year in any of the usual places", () => {
    const sheet = table(
      "2022年度项目资金收支明细表",
      "单位：万元\n项目名称 | 2021年末结转结余 | 2022年收到资金 | 2022年支出 | 2022年末结转结余\n甲 | 1.00 | 7.00 | 6.00 | 2.00",
    );
    expect(verdicts(analysed(sheet), "P-1")).toEqual({ 甲: "exact" });
  });

  it("that hide an addition to the budget leave the budget unjudged and name the column", () => {
    const sheet = table(
      "2022年度项目资金收支明细表",
      `单位：万元\n项目名称 | 年初预算 | 另行安排 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余\n甲 | 120.00 | 10.00 | 0.00 | 130.00 | 130.00 | 0.00`,
    );
    const analysis = analysed(sheet);
    expect(Object.values(verdicts(analysis, "P-8"))).toEqual(["not-judgeable"]);
    expect(analysis.findings.filter((f) => f.severity === "error")).toEqual([]);
    expect(analysis.findings.map((f) => render(f.text, "zh-CN")).join()).toContain("另行安排");
  });

  it("on a continuation page do not begin a second table", () => {
    const sheet = table(
      "2022年度项目资金收支明细表",
      `单位：万元\n${P1}\n甲 | 0.00 | 7.00 | 6.64 | 0.36\n乙 | 0.00 | 1.00 | 1.00 | 0.00\n2022年度项目资金收支明细表（续） | | | |\n${P1}\n丙丁 | 1.00 | 1.00 | 2.00 | 0.00\n合计 | 1.00 | 9.00 | 9.64 | 0.36`,
    );
    expect(rows(sheet)).toEqual(["甲", "乙", "丙丁", "合计"]);
  });
});

describe("tables that do not belong together", () => {
  const overview = (year: number) =>
    table(
      `${year}年度部门收支余情况表`,
      "单位：万元\n编制单位：某区教育局\n项目 | 决算数\n基本支出 | 400.00\n项目支出 | 6.64\n本年支出合计 | 406.64\n年初结转和结余 | 0.00\n本年收入合计 | 407.00",
      `概况${year}`,
    );
  const basic = table(
    "2022年度基本支出情况表",
    "单位：万元\n编制单位：某区教育局\n项目 | 决算数\n人员经费 | 380.00\n公用经费 | 20.00\n合计 | 400.00",
  );
  const projects = (department: string, unit = "万元") =>
    table(
      "2022年度项目资金收支明细表",
      `单位：${unit}\n编制单位：${department}\n${P1}\n甲 | 0.00 | 7.00 | 6.64 | 0.36\n合计 | 0.00 | 7.00 | 6.64 | 0.36`,
    );

  it("by year: most tables decide, and one of a later year is a warning", () => {
    const analysis = analysed(overview(2022), basic, {
      ...projects("某区教育局"),
      cells: projects("某区教育局").cells.map((c) => (c.row === 1 ? { ...c, value: "2023年度项目资金收支明细表" } : c)),
    });
    expect(analysis.year).toBe(2022);
    expect(analysis.findings.filter((f) => f.code === "R-1").map((f) => f.severity)).toEqual(["warning"]);
  });

  it("by department: they are named", () => {
    const analysis = analysed(overview(2022), basic, projects("某区卫生健康局"));
    const found = analysis.findings.filter((f) => f.code === "R-11").map((f) => render(f.text, "zh-CN"));
    expect(found.join()).toContain("某区卫生健康局");
    expect(analysed(overview(2022), basic, projects("省某区教育局")).findings.filter((f) => f.code === "R-11")).toEqual(
      [],
    );
  });

  it("by unit: a unit line that two figures contradict is corrected for the checks and reported, no cell is blamed", () => {
    const wrong = table(
      "2022年度政府采购预算执行情况表",
      "单位：元\n采购项目 | 年初预算 | 实际采购金额\n电脑 | 0.40 | 3.30\n合计 | 0.40 | 3.30",
    );
    const base = table(
      "部门整体支出绩效评价基础数据表",
      "单位：万元\n财政供养人员情况 | 编制数 | 2022年实际在职人数\n合计 | 26 | 18\n经费控制情况 | 2021年决算数 | 2022年预算数 | 2022年决算数\n三公经费 | 3.43 | 5.00 | 4.12\n政府采购金额 | | 0.40 | 3.30",
    );
    const analysis = analysed(base, wrong);
    expect(analysis.tables[1]).toMatchObject({ unit: "万元", unitFrom: "corrected" });
    expect(analysis.findings.filter((f) => f.code === "R-10")).toHaveLength(1);
    expect(analysis.findings.flatMap((f) => f.suspects)).toEqual([]);
  });
});

describe("figures that may be negative", () => {
  it("are proposed with their sign", () => {
    const sheet = table(
      "2022年度政府采购预算执行情况表",
      "单位：万元\n采购项目 | 年初预算 | 实际采购金额 | 差额\n电脑 | 30.00 | 28.50 | -1.50\n桌椅 | 10.00 | 10.00 | 0.00\n合计 | 40.00 | 38.50 | -1.50",
    );
    expect(failing(sheet)).toEqual([]);
    expect(suspects(analysed(withCell(sheet, "D4", 1.5)), "G-1")[0]).toEqual({
      cell: "D4",
      from: "1.50",
      to: "-1.50",
      rank: 1,
    });
  });
});

describe("the overview", () => {
  it("balances: total income is total expenditure, which is spent and carried over", () => {
    const lines =
      "年初结转和结余 | 0.00\n本年收入合计 | 407.00\n其中：一般公共预算财政拨款 | 400.00\n政府性基金预算财政拨款 | 7.00\n收入总计 | 407.00\n基本支出 | 400.00\n项目支出 | 6.64\n本年支出合计 | 406.64\n年末结转和结余 | 0.36\n支出总计 | 407.00";
    const overview = (text: string) =>
      analysed(table("2022年度部门收支余情况表", `单位：万元\n项目 | 决算数\n${text}`));
    for (const rule of ["D04-1", "D04-5", "D04-6"]) expect(verdicts(overview(lines), rule)).toEqual({ "": "exact" });
    expect(verdicts(overview(lines.replace("支出总计 | 407.00", "支出总计 | 470.00")), "D04-6")).toEqual({
      "": "inconsistent",
    });
    expect(verdicts(overview(lines.replace("财政拨款 | 7.00", "财政拨款 | 0.70")), "D04-1")).toEqual({
      "": "inconsistent",
    });
  });
});
