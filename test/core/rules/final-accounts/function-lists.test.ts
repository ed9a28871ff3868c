import { sheetOf } from "../../sheets/support";
import { analysed, checksOf, table, verdicts, withCell } from "../../support";
import { accountsWith, ALL, D01, D02, D03, D05, D08, D09, failing, judgedFourWays, reasonOf } from "./accounts";

judgedFourWays({
  rule: "D02-1",
  says: "every row of the income table is the sum of its sources",
  sheet: D02,
  scope: "20199 其他一般公共服务支出",
  cell: "D7",
  wrong: 2,
  cells: ["D7", "E7", "F7", "C7"],
  rounded: 20.02,
  unknown: ["C7", null, "GK02!C7 为空"],
});

judgedFourWays({
  rule: "D02-2",
  says: "in the income table every code is the sum of those below it",
  sheet: D02,
  scope: "201 一般公共服务支出/财政拨款收入",
  cell: "D6",
  wrong: 5,
  cells: ["D6", "D7", "D5"],
  rounded: 50.01,
  unknown: ["D5", null, "GK02!D5 为空"],
});

judgedFourWays({
  rule: "D03-1",
  says: "every row of the expenditure table is the sum of the kinds of expenditure",
  sheet: D03,
  scope: "201 一般公共服务支出",
  cell: "E5",
  wrong: 62.5,
  cells: ["D5", "E5", "F5", "G5", "C5"],
  rounded: 26.52,
  unknown: ["C5", null, "GK03!C5 为空"],
});

judgedFourWays({
  rule: "D03-2",
  says: "in the expenditure table the total is the sum of the classes",
  sheet: D03,
  scope: "合计/基本支出",
  cell: "D4",
  wrong: 66,
  cells: ["D5", "D10", "D4"],
  rounded: 60.01,
  unknown: ["D4", "详见说明", "GK03!D4 的内容“详见说明”不是数字"],
});

judgedFourWays({
  rule: "D05-1",
  says: "every row of the general public budget is basic plus project expenditure",
  sheet: D05,
  scope: "20199 其他一般公共服务支出",
  cell: "D7",
  wrong: 1,
  cells: ["D7", "E7", "C7"],
  rounded: 10.01,
  unknown: ["C7", null, "GK05!C7 为空"],
});

judgedFourWays({
  rule: "D05-2",
  says: "in the general public budget every code is the sum of those below it",
  sheet: D05,
  scope: "201 一般公共服务支出/项目支出",
  cell: "E6",
  wrong: 2,
  cells: ["E6", "E7", "E5"],
  rounded: 20.01,
  unknown: ["E5", null, "GK05!E5 为空"],
});

judgedFourWays({
  rule: "D08-1",
  says: "government funds: opening and income are spent or left, in every row",
  sheet: D08,
  scope: "21208 国有土地使用权出让收入安排的支出",
  cell: "H6",
  wrong: 30,
  cells: ["C6", "D6", "E6", "H6"],
  rounded: 3.02,
  unknown: ["D6", "无法统计", "GK08!D6 的内容“无法统计”不是数字"],
});

judgedFourWays({
  rule: "D08-2",
  says: "government funds: expenditure is basic plus project expenditure, in every row",
  sheet: D08,
  scope: "212 城乡社区支出",
  cell: "G5",
  wrong: 90,
  cells: ["G5", "E5"],
  rounded: 9.01,
  unknown: ["G5", null, "GK08!G5 为空"],
});

judgedFourWays({
  rule: "D08-3",
  says: "government funds: every code is the sum of those below it",
  sheet: D08,
  scope: "212 城乡社区支出/本年收入",
  cell: "D6",
  wrong: 100,
  cells: ["D6", "D5"],
  rounded: 10.01,
  unknown: ["D5", null, "GK08!D5 为空"],
});

judgedFourWays({
  rule: "D09-2",
  says: "state capital: expenditure is basic plus project expenditure",
  sheet: D09,
  scope: "",
  cell: "E4",
  wrong: 40,
  cells: ["E4", "C4"],
  rounded: 4.01,
  unknown: ["E4", null, "GK09!E4 为空"],
});

judgedFourWays({
  rule: "D09-3",
  says: "state capital: the total is the sum of the classes",
  sheet: D09,
  scope: "合计/项目支出",
  cell: "E5",
  wrong: 40,
  cells: ["E5", "E4"],
  rounded: 4.01,
  unknown: ["E4", null, "GK09!E4 为空"],
});

/** 国有资本经营预算 with the flow of funds, as some provinces publish it. */
const D09_FLOW = table(
  "国有资本经营预算财政拨款收入支出决算表",
  `单位：万元
   科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | 基本支出 | 项目支出 | 年末结转和结余
   合计 | | 0.00 | 5.00 | 4.00 | | 4.00 | 1.00
   223 | 国有资本经营预算支出 | 0.00 | 5.00 | 4.00 | | 4.00 | 1.00`,
  "GK09",
);

judgedFourWays({
  rule: "D09-1",
  says: "state capital: opening and income are spent or left, where the table has these columns",
  sheet: D09_FLOW,
  among: [D09_FLOW],
  scope: "",
  cell: "H4",
  wrong: 10,
  cells: ["C4", "D4", "E4", "H4"],
  rounded: 1.02,
  unknown: ["D4", "无法统计", "GK09!D4 的内容“无法统计”不是数字"],
});

describe("D09-1 in a table of expenditure alone", () => {
  it("is one check not judged, which names the columns that the table does not have", () => {
    const analysis = analysed(D09);
    expect(verdicts(analysis, "D09-1")).toEqual({ "": "not-judgeable" });
    expect(reasonOf(analysis, "D09-1")).toContain("年初结转和结余");
  });
});

describe("the hierarchy of codes", () => {
  it("takes a code without codes below it for a leaf, whatever its level", () => {
    expect(Object.keys(verdicts(analysed(D03), "D03-2"))).not.toContain("212 城乡社区支出/项目支出");
  });

  it("sums a code that is printed twice, and tells of it once", () => {
    const twice = withCell(withCell(D03, "A8", 2010101), "B8", "行政运行");
    const analysis = analysed(twice);
    expect(verdicts(analysis, "D03-2")["20101 人大事务/本年支出合计"]).toBe("exact");
    expect(failing(analysis, "D03-3")).toEqual({ "": ["C7", "C8"] });
    expect(reasonOf(analysis, "D03-3")).toBe("科目 2010101 行政运行 出现 2 次（B7、B8）");
  });

  it("is counted in codes, which sheets show without computing with the rows' figures", () => {
    const twice = withCell(withCell(D03, "A8", 2010101), "B8", "行政运行");
    const sheet = sheetOf(analysed(twice), "checks");
    const row = sheet.rows.find((cells) => cells[1]?.text === "D03-3" && cells[0]?.text?.includes("不成立"))!;
    expect(row[5]).toMatchObject({ decimal: "1" });
    expect(row[5]).not.toHaveProperty("formula");
    expect(row[4]?.text ?? "").toBe("");
  });

  it("sums what lies below a level that is not printed, and tells that it is missing", () => {
    const orphan = table(
      "支出决算表",
      `单位：万元
       科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
       合计 | | 50.00 | 30.00 | 20.00
       201 | 一般公共服务支出 | 40.00 | 30.00 | 10.00
       20101 | 人大事务 | 15.00 | 15.00 |
       2010101 | 行政运行 | 15.00 | 15.00 |
       2010301 | 行政运行 | 25.00 | 15.00 | 10.00
       20805 | 行政事业单位养老支出 | 10.00 | | 10.00`,
    );
    const analysis = analysed(orphan);
    expect(verdicts(analysis, "D03-2")).toMatchObject({
      "201 一般公共服务支出/本年支出合计": "exact",
      "合计/项目支出": "exact",
    });
    expect(failing(analysis, "D03-3")).toEqual({ "": ["C8", "C9"] });
    expect(reasonOf(analysis, "D03-3")).toBe(
      "缺少上级科目 20103（其下有 2010301 行政运行）、缺少上级科目 208（其下有 20805 行政事业单位养老支出）",
    );
  });

  it("does not ask for levels that the table prints for nobody", () => {
    const items = table(
      "支出决算表",
      `单位：万元
       科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
       合计 | | 50.00 | 30.00 | 20.00
       2010101 | 行政运行 | 40.00 | 30.00 | 10.00
       2080505 | 机关事业单位基本养老保险缴费支出 | 10.00 | | 10.00`,
    );
    expect(verdicts(analysed(items), "D03-3")).toEqual({ "": "exact" });
    expect(verdicts(analysed(items), "D03-2")).toEqual({
      "合计/本年支出合计": "exact",
      "合计/基本支出": "exact",
      "合计/项目支出": "exact",
    });
  });

  it("does not take a class that only heads its codes for one without money", () => {
    const headed = ["C5", "D5", "E5", "F5", "G5"].reduce((sheet, cell) => withCell(sheet, cell, null), D03);
    expect(verdicts(analysed(headed), "D03-2")).toMatchObject({
      "合计/本年支出合计": "exact",
      "201 一般公共服务支出/本年支出合计": "not-judgeable",
    });
  });

  it("is told of for each table in the same way (D02-3, D05-3, D08-4, D09-4)", () => {
    expect(failing(accountsWith(D02, "A7", 20101), "D02-3")).toEqual({ "": ["C6", "C7"] });
    expect(failing(accountsWith(D05, "A7", 20101), "D05-3")).toEqual({ "": ["C6", "C7"] });
    expect(failing(accountsWith(D08, "A6", 212), "D08-4")).toEqual({ "": ["C5", "C6"] });
    expect(verdicts(analysed(...ALL), "D09-4")).toEqual({ "": "exact" });
    expect(verdicts(analysed(...ALL), "D02-3")).toEqual({ "": "exact" });
    expect(verdicts(analysed(...ALL), "D05-3")).toEqual({ "": "exact" });
  });
});

describe("D02-4: common function codes carry their own names", () => {
  it("holds in the accounts as published, once a table", () => {
    expect(verdicts(analysed(D02, D03), "D02-4")).toEqual({ 收入决算表: "exact", 支出决算表: "exact" });
  });

  it("finds a code under another code's name, and says what it should be called", () => {
    const analysis = accountsWith(D03, "B12", "事业单位离退休");
    expect(failing(analysis, "D02-4")).toEqual({ 支出决算表: ["C12"] });
    const check = checksOf(analysis, "D02-4").find((c) => c.verdict === "inconsistent")!;
    expect(check.severity).toBe("warning");
  });

  it("accepts earlier names of a class", () => {
    expect(failing(accountsWith(D03, "B10", "社会保障与就业支出"), "D02-4")).toEqual({});
  });
});

describe("without any list by function", () => {
  it("one line stands for all of them", () => {
    const rules = new Set(analysed(D01).checks.map((c) => c.rule));
    expect(rules).toContain("D02-D05");
    for (const rule of ["D02-1", "D03-2", "D05-1", "D08-1", "D09-2"]) expect(rules).not.toContain(rule);
  });

  it("and with one of them, the others' identities say which table is missing, once each", () => {
    const analysis = analysed(D03);
    expect(verdicts(analysis, "D02-1")).toEqual({ "": "not-judgeable" });
    expect(reasonOf(analysis, "D02-1")).toBe("缺少：收入决算表（公开02表）（本工作簿中没有）");
    expect(verdicts(analysis, "D05-2")).toEqual({ "": "not-judgeable" });
  });
});
