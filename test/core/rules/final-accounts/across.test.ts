import { analysed, checksOf, table, verdicts, withCell } from "../../support";
import { render } from "../../../../src/messages/render";
import {
  accountsWith,
  ALL,
  D01,
  D02,
  D03,
  D04,
  D05,
  D06,
  D08,
  D09,
  failing,
  judgedFourWays,
  reasonOf,
} from "./accounts";

judgedFourWays({
  rule: "X-1",
  says: "income of the year is the same in tables 01 and 02",
  sheet: D02,
  scope: "",
  cell: "C4",
  wrong: 102,
  cells: ["C10", "C4"],
  rounded: 120.01,
  unknown: ["C4", "见附表", "GK02!C4 的内容“见附表”不是数字"],
});

judgedFourWays({
  rule: "X-2",
  says: "fiscal income is the same in tables 01 and 04",
  sheet: D04,
  scope: "总表/财政拨款总表",
  cell: "B8",
  wrong: 151,
  cells: ["C4", "C5", "C6", "B8"],
  rounded: 115.02,
  unknown: ["B8", "见附表", "GK04!B8 的内容“见附表”不是数字"],
});

judgedFourWays({
  rule: "X-3",
  says: "other income is the same in tables 01 and 02, source by source",
  sheet: D01,
  scope: "事业收入",
  cell: "C8",
  wrong: 20,
  cells: ["C8", "F4"],
  rounded: 2.01,
  unknown: ["C8", "见附表", "GK01!C8 的内容“见附表”不是数字"],
});

judgedFourWays({
  rule: "X-4",
  says: "expenditure of the year is the same in tables 01 and 03",
  sheet: D03,
  scope: "",
  cell: "C4",
  wrong: 131,
  cells: ["F10", "C4"],
  rounded: 113.01,
  unknown: ["C4", "见附表", "GK03!C4 的内容“见附表”不是数字"],
});

judgedFourWays({
  rule: "X-5",
  says: "each class is the same in tables 01 and 03",
  sheet: D01,
  scope: "208 社会保障和就业支出",
  cell: "F5",
  wrong: 3,
  cells: ["F5", "C10"],
  rounded: 30.01,
  unknown: ["F5", "见附表", "GK01!F5 的内容“见附表”不是数字"],
});

judgedFourWays({
  rule: "X-6",
  says: "general public budget expenditure is the same in tables 04 and 05",
  sheet: D05,
  scope: "",
  cell: "C4",
  wrong: 69,
  cells: ["E8", "C4"],
  rounded: 96.01,
  unknown: ["C4", "见附表", "GK05!C4 的内容“见附表”不是数字"],
});

judgedFourWays({
  rule: "X-6",
  says: "and so is each of its classes",
  sheet: D05,
  scope: "208 社会保障和就业支出",
  cell: "C8",
  wrong: 3,
  cells: ["E5", "C8"],
  rounded: 30.01,
  unknown: ["C8", "见附表", "GK05!C8 的内容“见附表”不是数字"],
});

judgedFourWays({
  rule: "X-7",
  says: "basic expenditure of table 05 is personnel and public running costs of table 06",
  sheet: D05,
  scope: "",
  cell: "D4",
  wrong: 66,
  cells: ["D4", "C10", "F10"],
  rounded: 60.01,
  unknown: ["D4", "见附表", "GK05!D4 的内容“见附表”不是数字"],
});

judgedFourWays({
  rule: "X-8",
  says: "government funds are the same in table 04 and in their own table",
  sheet: D08,
  scope: "政府性基金预算/年末结转和结余",
  cell: "H4",
  wrong: 30,
  cells: ["F9", "H4"],
  rounded: 3.01,
  unknown: ["H4", "见附表", "GK08!H4 的内容“见附表”不是数字"],
});

judgedFourWays({
  rule: "X-8",
  says: "state capital is the same in table 04 and in its own table, as far as that goes",
  sheet: D09,
  scope: "国有资本经营预算/本年支出",
  cell: "C4",
  wrong: 40,
  cells: ["G8", "C4"],
  rounded: 4.01,
  unknown: ["C4", "见附表", "GK09!C4 的内容“见附表”不是数字"],
});

describe("a blank beside stated figures, compared with a figure of another table", () => {
  it("is nil: 经营收入 left blank in table 01 and 2.50 in table 02", () => {
    expect(failing(accountsWith(D02, "G4", 2.5), "X-3")).toEqual({ 经营收入: ["C9", "G4"] });
  });

  it("and nil in both is nothing to compare", () => {
    expect(Object.keys(verdicts(analysed(...ALL), "X-3"))).toEqual(["上级补助收入", "事业收入"]);
  });
});

describe("a class that one of two tables does not print", () => {
  it("counts as nil there, and the check says so (X-5)", () => {
    const moved = withCell(withCell(D03, "A14", 224), "B14", "灾害防治及应急管理支出");
    const analysis = analysed(D01, moved, D02);
    expect(failing(analysis, "X-5")).toEqual({ "212 城乡社区支出": ["F6"], "224": ["C14"] });
    const check = checksOf(analysis, "X-5").find((c) => c.scope === "224")!;
    expect(render(check.reason!, "zh-CN")).toBe("另一表没有列出这一科目，按 0 计");
  });

  it("is the sum of its items where only they are printed", () => {
    const items = table(
      "支出决算表",
      `单位：万元
       科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
       合计 | | 113.00 | 60.00 | 53.00
       2010101 | 行政运行 | 30.00 | 30.00 |
       2010104 | 人大会议 | 40.00 | 10.00 | 30.00
       2080505 | 机关事业单位基本养老保险缴费支出 | 30.00 | 20.00 | 10.00
       2120899 | 其他国有土地使用权出让收入安排的支出 | 9.00 | | 9.00
       2230199 | 其他解决历史遗留问题及改革成本支出 | 4.00 | | 4.00`,
    );
    expect(new Set(Object.values(verdicts(analysed(D01, items), "X-5")))).toEqual(new Set(["exact"]));
  });
});

describe("X-9: fiscal money is part of all money", () => {
  it("holds line by line in the accounts as published", () => {
    expect(new Set(Object.values(verdicts(analysed(...ALL), "X-9")))).toEqual(new Set(["exact"]));
  });

  it("fails where a class has more fiscal money than money", () => {
    expect(failing(accountsWith(D04, "D4", 71), "X-9")).toEqual({ "201 一般公共服务支出": ["D4", "F4"] });
  });

  it("fails where table 05 has more basic expenditure than table 03", () => {
    expect(failing(accountsWith(D05, "D4", 61), "X-9")).toEqual({ 基本支出: ["D4", "D4"] });
  });

  it("allows for rounding", () => {
    expect(verdicts(accountsWith(D05, "D4", 60.01), "X-9")["基本支出"]).toBe("within-rounding");
  });

  it("is not judged with words instead of a figure", () => {
    expect(verdicts(accountsWith(D03, "D4", "见附表"), "X-9")["基本支出"]).toBe("not-judgeable");
  });
});

describe("X-10: fiscal balances are part of all balances", () => {
  it("holds, fails, allows for rounding, and is not judged", () => {
    expect(verdicts(analysed(...ALL), "X-10")).toEqual({ 年初结转和结余: "exact", 年末结转和结余: "exact" });
    expect(failing(accountsWith(D04, "B9", 9.5), "X-10")).toEqual({ 年初结转和结余: ["B9", "C12"] });
    expect(verdicts(accountsWith(D04, "B9", 9.01), "X-10")["年初结转和结余"]).toBe("within-rounding");
    expect(verdicts(accountsWith(D01, "C12", "见附表"), "X-10")["年初结转和结余"]).toBe("not-judgeable");
  });
});

describe("X-11: without other money, the fiscal summary is the whole summary", () => {
  const onlyFiscal = (expenditure: string) =>
    table(
      "收入支出决算总表",
      `单位：万元
       项目 | 决算数 | 项目 | 决算数
       一、一般公共预算财政拨款收入 | 115.00 | 一、一般公共服务支出 | ${expenditure}
       本年收入合计 | 115.00 | 本年支出合计 | ${expenditure}
       使用非财政拨款结余 | | 结余分配 |
       年初结转和结余 | 8.00 | 年末结转和结余 | 14.00
       总计 | 123.00 | 总计 | 123.00`,
    );

  it("holds for a department that has no other money", () => {
    expect(verdicts(analysed(onlyFiscal("109.00"), D04), "X-11")).toEqual({
      本年收入合计: "exact",
      年初结转和结余: "exact",
      本年支出合计: "exact",
      年末结转和结余: "exact",
    });
  });

  it("asks for a reason where such a department's totals differ, as a warning", () => {
    const analysis = analysed(onlyFiscal("190.00"), D04);
    expect(failing(analysis, "X-11")).toEqual({ 本年支出合计: ["D8", "D5"] });
    expect(checksOf(analysis, "X-11")[2]).toMatchObject({ kind: "analytic", severity: "warning" });
    expect(verdicts(analysed(onlyFiscal("109.01"), D04), "X-11")["本年支出合计"]).toBe("within-rounding");
  });

  it("says nothing where money that is not fiscal was carried over and left, but for rounding", () => {
    // 113 more at the beginning; 12 more are spent and 100 more are left: 112, as 121 + 114 is 235 beside 236.
    const carried = table(
      "收入支出决算总表",
      `单位：万元
       项目 | 决算数 | 项目 | 决算数
       一、一般公共预算财政拨款收入 | 115.00 | 一、一般公共服务支出 | 121.00
       本年收入合计 | 115.00 | 本年支出合计 | 121.00
       使用非财政拨款结余 | | 结余分配 |
       年初结转和结余 | 121.00 | 年末结转和结余 | 114.00
       总计 | 236.00 | 总计 | 236.00`,
    );
    expect(verdicts(analysed(carried, D04), "X-11")).toEqual({});
  });

  it("takes a difference within rounding for no money that was carried over", () => {
    const near = withCell(onlyFiscal("190.00"), "B8", 8.01);
    expect(verdicts(analysed(near, D04), "X-11")["本年支出合计"]).toBe("inconsistent");
  });

  it("says nothing of a department with other income, and names the table that is missing", () => {
    expect(verdicts(analysed(...ALL), "X-11")).toEqual({});
    expect(reasonOf(analysed(D01), "X-11")).toBe("缺少：财政拨款收入支出决算总表（公开04表）（本工作簿中没有）");
  });
});

describe("X-12: an empty table of funds means that there is no such money", () => {
  const empty = table(
    "政府性基金预算财政拨款收入支出决算表",
    `单位：万元
     科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | 基本支出 | 项目支出 | 年末结转和结余
     合计 | | | | | | |`,
  );

  it("fails where the fiscal summary has government funds", () => {
    expect(failing(analysed(D04, empty), "X-12")).toEqual({
      "政府性基金预算/年初结转和结余": ["B11"],
      "政府性基金预算/本年收入": ["B5"],
      "政府性基金预算/本年支出": ["F8"],
      "政府性基金预算/年末结转和结余": ["F9"],
    });
  });

  it("holds where it has none", () => {
    const none = ["B5", "B11", "F8", "F9", "F6", "F13"].reduce((sheet, cell) => withCell(sheet, cell, 0), D04);
    expect(new Set(Object.values(verdicts(analysed(none, empty), "X-12")))).toEqual(new Set(["exact"]));
  });

  it("says nothing where the table has figures, and names what is missing without it", () => {
    expect(verdicts(analysed(...ALL), "X-12")).toEqual({});
    expect(verdicts(analysed(D04), "X-12")).toEqual({ "": "not-judgeable" });
  });
});

describe("X-15: agency running costs are within public running costs", () => {
  const running = (amount: string) =>
    table(
      "“三公”经费、行政参公单位机关运行经费情况表",
      `单位：万元
       项目 | 年初预算数 | 决算数
       合计 | 9.00 | 7.70
       因公出国（境）费 | |
       公务用车购置及运行维护费 | 5.00 | 4.50
       公务接待费 | 4.00 | 3.20
       机关运行经费 | | ${amount}`,
    );

  it("holds with 14.00 of 15.00, fails with 51.00, and is within rounding with 15.01", () => {
    expect(verdicts(analysed(D06, running("14.00")), "X-15")).toEqual({ "": "exact" });
    expect(failing(analysed(D06, running("51.00")), "X-15")).toEqual({ "": ["C8", "F10"] });
    expect(verdicts(analysed(D06, running("15.01")), "X-15")).toEqual({ "": "within-rounding" });
  });

  it("is not judged where no table states them", () => {
    expect(reasonOf(analysed(...ALL), "X-15")).toBe("缺少：机关运行经费（各表均未列示）");
  });
});

describe("identities between tables of which one is missing", () => {
  it("are not judged, once each, and name it", () => {
    const analysis = analysed(D01);
    for (const [rule, missing] of [
      ["X-1", "收入决算表（公开02表）"],
      ["X-4", "支出决算表（公开03表）"],
      ["X-5", "支出决算表（公开03表）"],
      ["X-9", "财政拨款收入支出决算总表（公开04表）"],
      ["X-10", "财政拨款收入支出决算总表（公开04表）"],
    ] as const) {
      expect([rule, verdicts(analysis, rule)]).toEqual([rule, { "": "not-judgeable" }]);
      expect(reasonOf(analysis, rule)).toBe(`缺少：${missing}（本工作簿中没有）`);
    }
    expect(analysis.checks.map((c) => c.rule)).not.toContain("X");
  });
});
