import { analysed, table, verdicts, withCell } from "../../support";
import { accountsWith, ALL, D01, D02, failing, judgedFourWays, reasonOf } from "./accounts";

judgedFourWays({
  rule: "D01-1",
  says: "income of the year is the sum of its lines",
  sheet: D01,
  scope: "",
  cell: "C10",
  wrong: 121,
  cells: ["C4", "C5", "C6", "C7", "C8", "C10"],
  rounded: 120.03,
  unknown: ["C10", null, "GK01!C10 为空"],
});

judgedFourWays({
  rule: "D01-2",
  says: "total income is income of the year, use of surplus and opening carry-over",
  sheet: D01,
  scope: "",
  cell: "C11",
  wrong: 10,
  cells: ["C10", "C11", "C12", "C13"],
  rounded: 1.02,
  unknown: ["C12", "待定", "GK01!C12 的内容“待定”不是数字"],
});

judgedFourWays({
  rule: "D01-3",
  says: "expenditure of the year is the sum of the function classes",
  sheet: D01,
  scope: "",
  cell: "F5",
  wrong: 3,
  cells: ["F4", "F5", "F6", "F7", "F10"],
  rounded: 30.02,
  unknown: ["F10", null, "GK01!F10 为空"],
});

judgedFourWays({
  rule: "D01-4",
  says: "total expenditure is expenditure of the year, distribution of surplus and closing carry-over",
  sheet: D01,
  scope: "",
  cell: "F12",
  wrong: 51,
  cells: ["F10", "F11", "F12", "F13"],
  rounded: 15.01,
  unknown: ["F13", null, "GK01!F13 为空"],
});

judgedFourWays({
  rule: "D01-5",
  says: "total income is total expenditure",
  sheet: D01,
  scope: "",
  cell: "F13",
  wrong: 103,
  cells: ["F13", "C13"],
  rounded: 130.01,
  unknown: ["F13", null, "GK01!F13 为空"],
});

judgedFourWays({
  rule: "D01-12",
  says: "opening, surplus used and income are spent, distributed or left",
  sheet: D01,
  scope: "",
  cell: "C12",
  wrong: 19,
  cells: ["C12", "C11", "C10", "F10", "F11", "F12"],
  rounded: 9.03,
  unknown: ["C12", "见附表", "GK01!C12 的内容“见附表”不是数字"],
});

describe("D01-6: no amount is negative", () => {
  it("names every negative amount, and nothing else", () => {
    expect(failing(accountsWith(D01, "F11", -2), "D01-6")).toEqual({ 结余分配: ["F11"] });
  });

  it("allows negative opening and closing balances", () => {
    expect(verdicts(accountsWith(D01, "C12", -9), "D01-6")).toEqual({ "": "exact" });
  });
});

describe("a table of income and expenditure in the ministry's own form", () => {
  it("of older years counts the one line of fiscal income, not its parts", () => {
    const sheet = withCell(
      withCell(withCell(withCell(D01, "A4", "一、财政拨款收入"), "C4", 115), "A5", "其中：政府性基金预算财政拨款"),
      "A6",
      "其中：国有资本经营预算财政拨款",
    );
    expect(verdicts(analysed(sheet), "D01-1")).toEqual({ "": "exact" });
  });
});

describe("without 收入支出决算总表", () => {
  it("one line stands for its twelve identities", () => {
    const analysis = analysed(D02);
    expect(analysis.checks.filter((c) => c.rule.startsWith("D01")).map((c) => c.id)).toEqual(["D01"]);
    expect(reasonOf(analysis, "D01")).toBe("缺少：收入支出决算总表（公开01表）（本工作簿中没有）");
  });

  it("identities of the ministry's table say that it is missing where the public one is there", () => {
    const analysis = analysed(...ALL);
    for (const rule of ["D01-7", "D01-8", "D01-9", "D01-10"]) {
      expect([rule, verdicts(analysis, rule)]).toEqual([rule, { "": "not-judgeable" }]);
      expect(reasonOf(analysis, rule)).toBe("缺少：收入支出决算总表（财决01表）（本工作簿中没有）");
    }
  });
});

it("D01-3 fails no summary without classes: nothing is stated that could add up", () => {
  const summary = table(
    "收支",
    `2023年度收入支出决算总表 | | |
单位：万元 | | |
项目 | 决算数 | 项目 | 决算数
一、一般公共预算财政拨款收入 | 70.00 | 本年支出合计 | 100.00
二、其他收入 | 30.00 | |
本年收入合计 | 100.00 | |`,
  );
  const failed = analysed(summary).checks.filter(({ verdict }) => verdict === "inconsistent");
  expect(failed).toEqual([]);
});
