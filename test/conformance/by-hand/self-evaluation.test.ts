import type { Analysis } from "../../../src/core/analyse";
import { analysisOf, inconsistent, notices, readFrom, serious, tablesOf, verdictsOn } from "./reading";
import { selfEvaluation } from "./self-evaluation";

let analysis: Analysis;
beforeAll(async () => {
  analysis = await analysisOf(selfEvaluation());
});

const BUREAU = "枫林县文化旅游广电体育局";

describe("a bureau's papers for its self-evaluation of 2023, made by hand", () => {
  it("every table is known as itself, with its unit, year, department and use", () => {
    expect(tablesOf(analysis)).toEqual([
      `附件1 基础数据表: H1, 万元 stated, 2023, ${BUREAU}, judged`,
      `附件2 整体自评: H2, 万元 stated, 2023, ${BUREAU}, judged`,
      "项目自评1: H3, 万元 stated, 2023, —, judged",
      "项目自评2: H3, 万元 stated, 2023, —, judged",
      "项目自评3: H3, 万元 stated, 2023, —, judged",
      `项目收支明细: P1, 万元 stated, 2023, ${BUREAU}, judged`,
      `政府采购: P2, 万元 stated, 2023, ${BUREAU}, judged`,
      `收支预算总表: B1, 元 stated, 2023, ${BUREAU}, judged`,
      `支出预算总表: B3, 元 stated, 2023, ${BUREAU}, judged`,
      `三公预算: B9, 万元 stated, 2023, ${BUREAU}, judged`,
      `去年附件1: H1, 万元 stated, 2022, ${BUREAU}, other-year`,
    ]);
  });

  it.each([
    ["附件1 基础数据表!C4", "H1.headcount.staff 45"],
    ["附件1 基础数据表!D11", "D07.reception.actual 31000.00"],
    ["附件1 基础数据表!D15", "H1.project.actual@旅游发展专项资金 720000.00"],
    ["附件2 整体自评!B7", "H2.byIncome.general 7312500.00"],
    ["附件2 整体自评!E7", "H2.byNature.basic 5075500.00"],
    ["附件2 整体自评!E5", "H2.funds.actual 7712500.00"],
    ["附件2 整体自评!H20", "H2.totalScore 96.63"],
    ["项目自评1!D8", "H3.carried.fullBudget@公共文化服务专项 85000.00"],
    ["项目收支明细!I6", "P1.spent@全民健身活动经费 584000.00"],
    ["项目收支明细!J9", "P1.closing@旅游发展专项资金 180000.00"],
    ["收支预算总表!B10", "B1.income.other 399965.00"],
    ["支出预算总表!G9", "B3.code.project@2070109 1200000.00"],
    ["支出预算总表!F21", "B3.basic 5100000.00"],
    ["三公预算!C6", "B9.reception 34000.00"],
    ["三公预算!G6", "B9.agencyRunning 650000.00"],
  ])("%s is read as %s", (cell, expected) => {
    expect(readFrom(analysis, cell)).toBe(expected);
  });

  it("the slips are found with their cells; what else is said above a notice is true", () => {
    expect(serious(analysis)).toEqual([
      // 上级小计: 72.00 + 12.00 = 84.00, and 263.70 − 179.70 = 84.00.
      "error P-3 项目收支明细!I12 82.00→84.00",
      // 公务用车: its only part is 3.35, and 6.45 − 3.10 = 3.35.
      "error S-2 附件1 基础数据表!D7 空→3.35",
      // 9.44 + 48 + 28 + 10 = 95.44. The 9.44 is right: 10 × 121.30 ÷ 128.50 = 9.4397….
      "error H3-2 项目自评1!H14 95.94→95.44 项目自评1!H6 9.44→9.94 项目自评1!H11 48→48.5 项目自评1!H12 28→28.5",
      // The own check: 121.30 + 58.40 + 72.00 = 251.70 of 263.70, for the fourth project has no form.
      "warning U:自评表执行数与项目支出",
      // 90.00 added ÷ 180.00 budgeted = 50 %, above 30 %.
      "warning C-27",
    ]);
  });

  it("no identity fails but for these", () => {
    expect(inconsistent(analysis)).toEqual([
      "H3-2:公共文化服务专项/得分合计",
      "P-1:上级拨付小计",
      "P-3:上级拨付小计/本年支出",
      "P-3:合计/本年支出",
      "S-1:本年决算数",
      "S-2:本年决算数",
      "U:自评表执行数与项目支出",
    ]);
  });

  it("the notices: 旅游发展 had no original budget, 8.50 of unknown year, 110.50 ÷ 690.00 adjusted, 2022's form, the cover", () => {
    expect(notices(analysis)).toEqual(["C-2", "C-27", "C-5", "R-1", "R-8"]);
  });

  it("what 2023's form says of 2022 agrees with the form of 2022", () => {
    expect(verdictsOn(analysis, "X-16")).toEqual({
      "“三公”经费合计/上年决算数": "exact",
      "“三公”经费公务用车购置及运行维护费/上年决算数": "exact",
      "“三公”经费公务用车运行维护费/上年决算数": "exact",
      "“三公”经费公务接待费/上年决算数": "exact",
      "基础数据表项目支出/上年决算数": "exact",
      "基础数据表公用经费/上年决算数": "exact",
    });
  });

  it("the budget in 元 and 万元 is the one that the forms in 万元 call 年初预算数", () => {
    expect(verdictsOn(analysis, "X-17")).toMatchObject({
      "“三公”经费合计": "exact",
      "“三公”经费公务接待费": "exact",
      部门整体支出绩效自评表: "exact",
    });
  });

  it("of the own checks one fails, and one holds within the rounding of the typed 40.00", () => {
    expect(verdictsOn(analysis, "U:自评表执行数与项目支出")).toEqual({ "": "inconsistent" });
    expect(verdictsOn(analysis, "U:其他收入批复数")).toEqual({ "": "within-rounding" });
  });

  it("the county's own projects are called as the table calls them", () => {
    expect(verdictsOn(analysis, "P-3")).toMatchObject({ "县本级小计/本年支出": "exact" });
  });

  it("every project's form agrees with the project table", () => {
    const verdicts = verdictsOn(analysis, "P-11");
    expect(Object.keys(verdicts).filter((scope) => scope.includes("自评表"))).toHaveLength(9);
    expect(new Set(Object.values(verdicts))).toEqual(new Set(["exact"]));
  });
});
