import type { Analysis } from "../../../src/core/analyse";
import { analyse } from "../../../src/core/analyse";
import { shown } from "../../core/indicators/support";
import { finalAccounts } from "./final-accounts";
import { analysisOf, inconsistent, notices, readFrom, serious, tablesOf, verdictsOn } from "./reading";

let analysis: Analysis;
beforeAll(async () => {
  analysis = await analysisOf(finalAccounts());
});

describe("a bureau's final accounts of 2022 with 财决01表 in 元 and tables of 2021, made by hand", () => {
  it("every table is known as itself, with its unit, year, department and use", () => {
    expect(tablesOf(analysis)).toEqual([
      "GK01 收入支出决算总表: D01, 万元 stated, 2022, 枫林县水利局, judged",
      "GK02 收入决算表: D02, 万元 stated, 2022, 枫林县水利局, judged",
      "GK03 支出决算表: D03, 万元 stated, 2022, 枫林县水利局, judged",
      "GK04 财政拨款收入支出决算总表: D04, 万元 stated, 2022, 枫林县水利局, judged",
      "GK05 一般公共预算财政拨款支出决算表: D05, 万元 stated, 2022, 枫林县水利局, judged",
      "GK06 基本支出决算明细表: D06, 万元 stated, 2022, 枫林县水利局, judged",
      "GK07 三公经费: D07, 万元 stated, 2022, 枫林县水利局, judged",
      "GK08 政府性基金: D08, 万元 stated, 2022, 枫林县水利局, judged",
      "GK09 国有资本经营预算: D09, 万元 stated, 2022, 枫林县水利局, judged",
      "Z01 收入支出决算总表(财决01表): Z01, 元 stated, 2022, 枫林县水利局, judged",
      "2021年公开01: D01, 万元 stated, 2021, 枫林县水利局, other-year",
      "2021年公开04: D04, 万元 stated, 2021, 枫林县水利局, other-year",
      "2021年三公: D07, 万元 stated, 2021, 枫林县水利局, other-year",
    ]);
  });

  it.each([
    ["GK01 收入支出决算总表!C7", "D01.income.general 10300000.00"],
    ["GK01 收入支出决算总表!C8", "D01.income.fund 900000.00"],
    ["GK01 收入支出决算总表!C14", "D01.income.other 60000.00"],
    ["GK01 收入支出决算总表!F21", "D01.class.229 blank"],
    ["GK02 收入决算表!E23", "D02.code.total@213 9142300.00"],
    ["GK02 收入决算表!K7", "D02.other 60000.00"],
    ["GK03 支出决算表!E25", "D03.code.project@2130314 412800.00"],
    ["GK04 财政拨款收入支出决算总表!C15", "D04.opening.general 420000.00"],
    ["GK04 财政拨款收入支出决算总表!H14", "D04.closing.fund 100000.00"],
    ["GK05 一般公共预算财政拨款支出决算表!E24", "D05.project 4677100.00"],
    ["GK06 基本支出决算明细表!I11", "D06.code.amount@31002 28000.00"],
    ["GK06 基本支出决算明细表!I21", "D06.public 866000.00"],
    ["GK07 三公经费!D6", "D07.reception.actual 19600.00"],
    ["GK08 政府性基金!H7", "D08.closing 100000.00"],
    ["Z01 收入支出决算总表(财决01表)!O17", "Z01.economic.302.actual 2240054.40"],
  ])("%s is read as %s", (cell, expected) => {
    expect(readFrom(analysis, cell)).toBe(expected);
  });

  it("the three slips are found with their cells, and nothing else is said above a notice", () => {
    expect(serious(analysis)).toEqual([
      // 合计: 583.66 + 552.21 = 1135.87, as in 公开01表; two digits stand the wrong way round.
      "error D03-1 GK03 支出决算表!C7 1138.57→1135.87",
      // 水利: 929.60 − 467.71 = 461.89, as 行政运行 below and 农林水支出 above.
      "error D05-2 GK05 一般公共预算财政拨款支出决算表!D15 46.89→461.89",
      // 公务用车: its only part is 5.10, and 7.06 − 1.96 = 5.10.
      "error S-2 GK07 三公经费!D7 空→5.10",
    ]);
  });

  it("every identity that does not hold has one of them in it, but for the adjusted budget of 财决01表", () => {
    expect(inconsistent(analysis)).toEqual([
      "D01-10:财决01表/全年预算数/本年支出合计",
      "D01-10:财决01表/全年预算数/本年收入合计",
      "D03-1",
      "D03-2:合计/本年支出合计",
      "D05-1:21303 水利",
      "D05-2:213 农林水支出/基本支出",
      "D05-2:21303 水利/基本支出",
      "S-1:本年决算数",
      "S-2:本年决算数",
      "X-4",
    ]);
  });

  it("the notices: budgets adjusted within the year (1075.00 to 1126.00 and 1171.00), tables of 2021, sheets passed over", () => {
    expect(notices(analysis)).toEqual(["D01-10", "D01-10", "R-1", "R-1", "R-1", "R-8"]);
  });

  it("财决01表 in 元 agrees with 公开01表 in 万元, rounded figures within rounding", () => {
    const verdicts = verdictsOn(analysis, "X-13");
    expect(Object.values(verdicts)).not.toContain("inconsistent");
    expect(verdicts).toMatchObject({
      "收入支出决算总表「本年收入合计」": "exact",
      // 60.23456, 934.09544, 36.17544, 1135.86544 and 35.13456 in 万元
      "收入支出决算总表「社会保障和就业支出」": "within-rounding",
      "收入支出决算总表「农林水支出」": "within-rounding",
      "收入支出决算总表「住房保障支出」": "within-rounding",
      "收入支出决算总表「本年支出合计」": "within-rounding",
      "收入支出决算总表「年末结转和结余」": "within-rounding",
    });
    expect(Object.values(verdicts).filter((v) => v === "within-rounding")).toHaveLength(5);
  });

  it("this year's opening balances and prior-year figures agree with the tables of 2021", () => {
    expect(verdictsOn(analysis, "D01-11")).toEqual({ 年初结转和结余: "exact" });
    expect(verdictsOn(analysis, "X-16")).toEqual({
      财政拨款年初结转和结余: "exact",
      一般公共预算年初结转和结余: "exact",
      "“三公”经费合计/上年决算数": "exact",
      "“三公”经费公务用车购置及运行维护费/上年决算数": "exact",
      "“三公”经费公务用车运行维护费/上年决算数": "exact",
      "“三公”经费公务接待费/上年决算数": "exact",
    });
  });

  it("工资福利支出 printed 0.01 above its rounded parts is within rounding", () => {
    expect(Object.values(verdictsOn(analysis, "D06-1")).filter((v) => v === "within-rounding")).toHaveLength(1);
  });

  it("what was carried over counts once in the rates of the department's budget", () => {
    // 45.00 + 1075.00 + 51.00 (= 1126.00 − 1075.00 on the income side) = 1171.00, of which 35.13 are left.
    const inHunan = analyse(analysis.workbook, { ...analysis.settings, place: "湖南" });
    expect(shown(inHunan, "预算完成率-湖南")).toBe("97.00%");
    // 51.00 ÷ 1075.00; the 45.00 carried over are no adjustment.
    expect(shown(analysis, "预算调整率")).toBe("4.74%");
  });
});
