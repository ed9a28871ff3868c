import { analysed, analysedWith, checksOf, table, verdicts } from "../support";
import { render } from "../../../src/messages/render";

const TITLE = "2020年度项目资金收支明细表";
const flow = (lines: string) =>
  table(
    TITLE,
    `单位：万元\n项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余 | 其中：上缴财政 | 其中：结转留用\n${lines}`,
  );
const budget = (lines: string) =>
  table(
    TITLE,
    `单位：万元\n项目名称 | 年初预算 | 年中追加 | 财政直接拨付 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余 | 尚未拨付 | 发放标准 | 文件规定用途 | 预算执行率\n${lines}`,
  );
const overview = (opening: string, income: string, basic: string, project: string, total: string, more = "") =>
  table(
    "2020年度部门收支余情况表",
    `单位：万元\n项目 | 决算数\n年初结转和结余 | ${opening}\n本年收入合计 | ${income}\n基本支出 | ${basic}\n项目支出 | ${project}\n本年支出合计 | ${total}\n${more}`,
  );

describe("P-2: the closing balance is returned or carried forward", () => {
  it("3.00 + 103.38 = 106.38", () => {
    expect(verdicts(analysed(flow("监管经费 | 25.84 | 151.12 | 70.58 | 106.38 | 3.00 | 103.38")), "P-2")).toEqual({
      监管经费: "exact",
    });
  });

  it("fails when a part is left out", () => {
    expect(verdicts(analysed(flow("监管经费 | 25.84 | 151.12 | 70.58 | 106.38 | | 103.38")), "P-2")).toEqual({
      监管经费: "inconsistent",
    });
  });

  it("is not judged when the table does not say what became of a balance", () => {
    expect(verdicts(analysed(flow("监管经费 | 25.84 | 151.12 | 70.58 | 106.38 | | ")), "P-2")).toEqual({
      监管经费: "not-judgeable",
    });
  });

  it("does not apply where what is returned is no longer in the balance, which then rolls forward without it", () => {
    const sheet = flow("监管经费 | 25.84 | 151.12 | 70.58 | 103.38 | 3.00 | 103.38");
    const analysis = analysedWith({ returnedInClosing: false }, sheet);
    expect(verdicts(analysis, "P-2")).toEqual({});
    expect(verdicts(analysis, "P-1")).toEqual({ 监管经费: "exact" });
    expect(verdicts(analysed(sheet), "P-1")).toEqual({ 监管经费: "inconsistent" });
  });
});

describe("P-3: subtotals and totals", () => {
  it("blank cells add nothing, as in SUM, and a column nobody filled in is not judged", () => {
    const analysis = analysed(
      flow("甲 | | 7.00 | 6.64 | 0.36 | |\n乙 | 5.00 | | 1.00 | 4.00 | |\n合计 | 5.00 | 7.00 | 7.64 | 4.36 | |"),
    );
    expect(verdicts(analysis, "P-3")).toEqual({
      "合计/上年结转结余": "exact",
      "合计/本年收到": "exact",
      "合计/本年支出": "exact",
      "合计/年末结转结余": "exact",
    });
  });

  it("a subtotal counted among its own rows is found", () => {
    const analysis = analysed(
      flow(
        "一、区本级 | | | | | |\n甲 | 0.00 | 7.00 | 7.00 | 0.00 | |\n小计 | 0.00 | 14.00 | 7.00 | 0.00 | |\n合计 | 0.00 | 14.00 | 7.00 | 0.00 | |",
      ),
    );
    expect(verdicts(analysis, "P-3")["区本级小计/本年收到"]).toBe("inconsistent");
  });
});

describe("P-4 to P-6: projects against the department", () => {
  const projects = flow("甲 | 10.00 | 90.00 | 95.00 | 5.00 | | 5.00\n合计 | 10.00 | 90.00 | 95.00 | 5.00 | | 5.00");

  it("spending on projects is the department's project expenditure", () => {
    expect(verdicts(analysed(overview("10.00", "490.00", "400.00", "95.00", "495.00"), projects), "P-4")).toEqual({
      "": "exact",
    });
    expect(verdicts(analysed(overview("10.00", "490.00", "400.00", "94.00", "494.00"), projects), "P-4")).toEqual({
      "": "inconsistent",
    });
  });

  it("projects may open with less than the department, whose basic expenditure may carry over too, but never with more", () => {
    expect(verdicts(analysed(overview("10.00", "490.00", "400.00", "95.00", "495.00"), projects), "P-5")).toEqual({
      "": "exact",
    });
    expect(verdicts(analysed(overview("12.00", "490.00", "400.00", "95.00", "495.00"), projects), "P-5")).toEqual({
      "": "not-judgeable",
    });
    expect(verdicts(analysed(overview("8.00", "490.00", "400.00", "95.00", "495.00"), projects), "P-5")).toEqual({
      "": "inconsistent",
    });
  });

  it("income and balance are made up of the projects and basic expenditure", () => {
    expect(verdicts(analysed(overview("10.00", "490.00", "400.00", "95.00", "495.00"), projects), "P-6")).toEqual({
      年末结转结余: "exact",
      本年收入: "exact",
    });
  });

  it("a remainder that basic expenditure may well carry over is not judged without its balance", () => {
    expect(verdicts(analysed(overview("10.00", "500.00", "400.00", "95.00", "495.00"), projects), "P-6")).toEqual({
      年末结转结余: "not-judgeable",
      本年收入: "not-judgeable",
    });
  });

  it("a remainder beyond 5 % of basic expenditure cannot be tied to the details", () => {
    expect(verdicts(analysed(overview("10.00", "510.01", "400.00", "95.00", "495.00"), projects), "P-6")).toEqual({
      年末结转结余: "inconsistent",
      本年收入: "inconsistent",
    });
    expect(verdicts(analysed(overview("10.00", "510.00", "400.00", "95.00", "495.00"), projects), "P-6")).toEqual({
      年末结转结余: "not-judgeable",
      本年收入: "not-judgeable",
    });
  });
});

describe("P-7: nothing is spent that is not there", () => {
  it("spending all of it is allowed, spending more is found", () => {
    expect(verdicts(analysed(flow("甲 | 1.00 | 7.00 | 8.00 | 0.00 | |")), "P-7")).toEqual({ 甲: "exact" });
    expect(verdicts(analysed(flow("甲 | 1.00 | 7.00 | 9.00 | -1.00 | |")), "P-7")).toEqual({ 甲: "inconsistent" });
  });
});

describe("P-8: receipts follow the budget", () => {
  it("60.00 + 1.00 − 45.00 paid directly leaves 16.00 to be received", () => {
    expect(verdicts(analysed(budget("甲 | 60.00 | 1.00 | 45.00 | | 16.00 | 1.00 | 15.00")), "P-8")).toEqual({
      甲: "exact",
    });
  });

  it("what did not arrive calls for a reason, never for a corrected figure", () => {
    const analysis = analysed(budget("甲 | 173.00 | | | | 151.12 | 151.12 | 0.00"));
    const finding = analysis.findings.find((f) => f.code === "P-8")!;
    expect(finding).toMatchObject({ severity: "warning", suspects: [] });
    expect(render(finding.text, "zh-CN")).toContain("21.88 万元");
  });

  it("is not judged for projects without a stated budget, which are named", () => {
    const check = checksOf(analysed(budget("甲 | | | | 5.00 | | 1.00 | 4.00")), "P-8")[0]!;
    expect(check.verdict).toBe("not-judgeable");
    expect(render(check.reason!, "zh-CN")).toBe("缺少：年初预算或年中追加（甲）");
  });
});

describe("P-9: the number of projects stated", () => {
  const viewed = (initial: string, added: string, all: string) =>
    table(
      "绩效评价抽查情况表",
      `单位：万元\n项目 | 部门支出 | 抽查金额\n基本支出 | 1.00 | 1.00\n项目支出 | 1.00 | 1.00\n合计 | 2.00 | 2.00\n项目查看情况 | 数量（个） | 占项目总数\n年初预算批复内项目 | ${initial} |\n年中追加项目 | ${added} |\n查看项目数 | ${all} | 100.00%`,
    );
  const projects = budget("甲 | 7.00 | | | | 7.00 | 7.00 | 0.00\n乙 | 0.00 | 8.00 | | | 8.00 | 8.00 | 0.00");

  it("equals the rows that are in the original budget, added, and all", () => {
    expect(verdicts(analysed(viewed("1", "1", "2"), projects), "P-9")).toEqual({
      年初预算批复内项目: "exact",
      年中追加项目: "exact",
      全部项目: "exact",
    });
  });

  it("is inconsistent when a row is missing", () => {
    expect(verdicts(analysed(viewed("1", "1", "3"), projects), "P-9")["全部项目"]).toBe("inconsistent");
  });
});

describe("P-10: printed execution rates", () => {
  it("are right by any usual denominator, which is named", () => {
    const check = checksOf(
      analysed(budget("甲 | 173.00 | | | 25.84 | 151.12 | 70.58 | 106.38 | | | | 39.88%")),
      "P-10",
    )[0]!;
    expect(check.verdict).toBe("exact");
    expect(render(check.reason!, "zh-CN")).toBe("口径：支出÷（上年结转＋本年收到）");
  });

  it("are wrong when no denominator gives them", () => {
    expect(
      verdicts(analysed(budget("甲 | 173.00 | | | 25.84 | 151.12 | 70.58 | 106.38 | | | | 55.55%")), "P-10"),
    ).toEqual({ 甲: "inconsistent" });
  });
});

describe("P-10 beside columns that are not known", () => {
  const sheet = (unknown: string) =>
    table(
      "2023年度项目资金收支明细表",
      `单位：万元\n项目名称 | 上年结转 | ${unknown} | 本年支出 | 年末结余 | 执行率\n甲 | 10.00 | 90.00 | 80.00 | 20.00 | 80.00%`,
    );

  it("is not judged, for one of them may be the denominator: 80.00 ÷ (10.00 + 90.00) = 80 %", () => {
    expect(verdicts(analysed(sheet("年度盘子")), "P-10")).toEqual({ 甲: "not-judgeable" });
  });

  it("is judged where 本年预算安排 states the budget", () => {
    expect(verdicts(analysed(sheet("本年预算安排")), "P-10")).toEqual({ 甲: "exact" });
  });
});

describe("P-10 with an input that cannot be read", () => {
  it("is not judged, rather than called wrong", () => {
    const sheet = budget("甲 | 173.00 | | | 25.84 | 待查 | 70.58 | 106.38 | | | | 39.88%");
    expect(verdicts(analysed(sheet), "P-10")).toEqual({ 甲: "not-judgeable" });
  });
});

describe("P-12 and P-13: instalments and fixed uses", () => {
  it("a budget paid directly is what was paid and what is still to be paid, and four quarters of the instalment", () => {
    expect(
      verdicts(analysed(budget("甲 | 60.00 | 1.00 | 45.00 | | 1.00 | 1.00 | 0.00 | 15.00 | 15.00万元/季度")), "P-12"),
    ).toEqual({ 甲: "exact", "甲/分期": "exact" });
    expect(
      verdicts(analysed(budget("甲 | 60.00 | 1.00 | 45.00 | | 1.00 | 1.00 | 0.00 | 5.00 | 12.00万元/季度")), "P-12"),
    ).toEqual({ 甲: "inconsistent", "甲/分期": "inconsistent" });
  });

  it("the uses that a document fixes make up the money it grants", () => {
    const uses = "奖励金10.00万元；示范创建资金20.00万元";
    expect(verdicts(analysed(budget(`甲 | | | | 30.00 | | 0.96 | 29.04 | | | ${uses}`)), "P-13")).toEqual({
      甲: "exact",
    });
    expect(verdicts(analysed(budget(`甲 | | | | 35.00 | | 0.96 | 34.04 | | | ${uses}`)), "P-13")).toEqual({
      甲: "inconsistent",
    });
  });
});

describe("P-11: a project is the same in every form", () => {
  const base = (spent: string) =>
    table(
      "部门整体支出绩效评价基础数据表",
      `单位：万元\n财政供养人员情况 | 编制数 | 2020年实际在职人数\n合计 | 26 | 18\n经费控制情况 | 2019年决算数 | 2020年预算数 | 2020年决算数\n项目支出 | | 173.00 | ${spent}\n1、安全监管项目 | | 173.00 | ${spent}\n公用经费 | | |`,
    );
  const projects = budget("安全监管专项经费 | 173.00 | | | 25.84 | 151.12 | 70.58 | 106.38");

  it("with the original budget or with the one adjusted during the year", () => {
    const adjusted = (added: string) =>
      budget(`安全监管专项经费 | 163.00 | ${added} | | 25.84 | 151.12 | 70.58 | 106.38`);
    expect(verdicts(analysed(base("70.58"), adjusted("10.00")), "P-11")["安全监管专项经费/年初预算"]).toBe("exact");
    expect(verdicts(analysed(base("70.58"), adjusted("9.00")), "P-11")["安全监管专项经费/年初预算"]).toBe(
      "inconsistent",
    );
  });

  it("whether it is called 项目 or 专项经费", () => {
    expect(verdicts(analysed(base("70.58"), projects), "P-11")).toEqual({
      "安全监管专项经费/年初预算": "exact",
      "安全监管专项经费/本年支出": "exact",
    });
    expect(verdicts(analysed(base("70.85"), projects), "P-11")["安全监管专项经费/本年支出"]).toBe("inconsistent");
  });
});
