import { analysed, table, verdicts, withCell } from "../../support";
import { accountsWith, ALL, D01, D04, failing, judgedFourWays, reasonOf } from "./accounts";

judgedFourWays({
  rule: "D04-1",
  says: "fiscal income is the sum of the three budgets",
  sheet: D04,
  scope: "",
  cell: "B5",
  wrong: 100,
  cells: ["B4", "B5", "B6", "B8"],
  rounded: 10.02,
  unknown: ["B8", null, "GK04!B8 为空"],
});

judgedFourWays({
  rule: "D04-2",
  says: "the opening carry-over is the sum of the three budgets' lines below it",
  sheet: D04,
  scope: "",
  cell: "B10",
  wrong: 60,
  cells: ["B10", "B11", "B9"],
  rounded: 6.01,
  unknown: ["B9", null, "GK04!B9 为空"],
});

judgedFourWays({
  rule: "D04-3",
  says: "total fiscal income is income and opening carry-over",
  sheet: D04,
  scope: "",
  cell: "B13",
  wrong: 132,
  cells: ["B9", "B8", "B13"],
  rounded: 123.01,
  unknown: ["B13", null, "GK04!B13 为空"],
});

judgedFourWays({
  rule: "D04-4",
  says: "every row of fiscal expenditure is the sum of the three budgets",
  sheet: D04,
  scope: "212 城乡社区支出",
  cell: "F6",
  wrong: 90,
  cells: ["F6", "D6"],
  rounded: 9.01,
  unknown: ["F6", null, "GK04!F6 为空"],
});

judgedFourWays({
  rule: "D04-5",
  says: "expenditure of each budget is the sum of its classes",
  sheet: D04,
  scope: "本年支出合计/一般公共预算",
  cell: "E5",
  wrong: 3,
  cells: ["E4", "E5", "E8"],
  rounded: 30.01,
  unknown: ["E8", "见附表", "GK04!E8 的内容“见附表”不是数字"],
});

judgedFourWays({
  rule: "D04-5",
  says: "total expenditure of each budget is expenditure and closing carry-over",
  sheet: D04,
  scope: "支出总计/政府性基金预算",
  cell: "F9",
  wrong: 30,
  cells: ["F8", "F9", "F13"],
  rounded: 3.01,
  unknown: ["F13", null, "GK04!F13 为空"],
});

judgedFourWays({
  rule: "D04-6",
  says: "total fiscal income is total fiscal expenditure",
  sheet: D04,
  scope: "",
  cell: "D13",
  wrong: 132,
  cells: ["B13", "D13"],
  rounded: 123.01,
  unknown: ["D13", null, "GK04!D13 为空"],
});

judgedFourWays({
  rule: "D04-7",
  says: "each budget's opening and income are spent or left",
  sheet: D04,
  scope: "政府性基金预算",
  cell: "B11",
  wrong: 20,
  cells: ["B11", "B5", "F8", "F9"],
  rounded: 2.02,
  unknown: ["B5", "见附表", "GK04!B5 的内容“见附表”不是数字"],
});

describe("a blank line of a budget beside stated ones", () => {
  it("is nil: state capital came to 5.00, 4.00 were spent, 1.00 is left, and nothing was there", () => {
    expect(verdicts(analysed(D04), "D04-7")["国有资本经营预算"]).toBe("exact");
  });
});

describe("a fiscal summary without lines of the opening balance by budget", () => {
  const older = withCell(withCell(withCell(D04, "A10", null), "B10", null), "A11", null);
  const without = withCell(withCell(older, "B11", null), "A12", null);

  it("leaves the flow by budget unjudged, and says what is missing", () => {
    const analysis = analysed(without);
    expect(verdicts(analysis, "D04-7")["政府性基金预算"]).toBe("not-judgeable");
    expect(verdicts(analysis, "D04-7")[""]).toBe("exact");
  });
});

describe("an evaluator's summary instead of the published table", () => {
  const overview = table(
    "2020年度部门收支余情况表",
    "单位：万元\n项目 | 决算数\n年初结转和结余 | 105.84\n本年收入合计 | 1499.06\n收入总计 | 1604.90\n基本支出 | 433.33\n项目支出 | 135.18\n本年支出合计 | 568.51",
  );

  it("is judged by its own lines, without the identities by budget", () => {
    const analysis = analysed(overview);
    expect(verdicts(analysis, "D04-3")).toEqual({ "": "exact" });
    expect(verdicts(analysis, "D04-7")).toEqual({ "": "not-judgeable" });
    expect(verdicts(analysis, "D04-2")).toEqual({});
    expect(verdicts(analysis, "D04-4")).toEqual({});
  });

  it("keeps its own sum of basic and project expenditure where 公开03表 is there as well", () => {
    const analysis = analysed(withCell(overview, "B8", 134.18), ...ALL.slice(0, 3));
    expect(failing(analysis, "D03-1")).toEqual({ 财政拨款: ["B7", "B8", "B9"] });
  });
});

describe("D04-2 and D04-4 where other tables are published but not the fiscal summary", () => {
  it("say that it is missing", () => {
    const analysis = analysed(D01);
    expect(verdicts(analysis, "D04-2")).toEqual({ "": "not-judgeable" });
    expect(reasonOf(analysis, "D04-4")).toBe("缺少：财政拨款收入支出决算总表（公开04表）（本工作簿中没有）");
  });
});

it("a wrong figure in a budget's column is found where it stands, by all identities it is in", () => {
  const analysis = accountsWith(D04, "E5", 3);
  const about = analysis.findings.filter((f) => f.checks.some((id) => id.startsWith("D04-5")));
  expect(about).toHaveLength(1);
  expect(about[0]!.suspects[0]!.fact.cell.address).toBe("E5");
});
