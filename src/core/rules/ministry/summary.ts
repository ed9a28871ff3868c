import { isKnown } from "../../facts/fact";
import { summaryColumns, lineOf } from "../identity/summary-columns";
import { columnSums, lines, scopeOf, tableName } from "../identity/families";
import { minus, plus } from "../../check/terms";
import { atMost } from "../identity/rule";
import { together } from "../identity/tables-needed";

const DECLARED = {
  kind: "exact",
  severity: "warning",
  source: { zh: "部门决算报表审核公式（财决01表）", en: "Audit formulas of the ministry's final accounts (table 01)" },
  table: "D01",
  only: ["Z01"],
} as const;
const ECONOMIC_CLASSES = ["301", "302", "303", "307", "309", "310", "311", "312", "313", "399"];

const byNature = {
  ...DECLARED,
  id: "D01-7",
  severity: "error",
  title: {
    zh: "财决01表：基本支出 = 人员经费 + 公用经费；本年支出合计 = 各类支出之和；经济分类支出合计 = 各经济类之和；基本建设类项目 ≤ 项目支出",
    en: "Ministry table 01: basic = personnel + public; expenditure = sum by nature; economic total = sum by class; construction ≤ projects",
  },
} as const;

const construction = atMost({
  ...byNature,
  applications: (facts) =>
    summaryColumns(facts, "D01").flatMap((summary) => {
      const [part, whole] = ["construction", "project"].map((line) => lineOf(facts, summary, line));
      if (summary.table !== "Z01" || !isKnown(part!) || !isKnown(whole!)) return [];
      const scope = scopeOf(tableName(summary.table), summary.columnName, "基本建设类项目");
      return [{ scope, terms: [plus(part), minus(whole)] }];
    }),
});

export const ministryByNature = together(
  columnSums({
    ...byNature,
    sums: [
      { name: "基本支出", left: lines("basic"), right: lines("personnel", "public") },
      {
        name: "本年支出合计",
        left: lines("expenditure"),
        right: lines("basic", "project", "remitted", "operating", "subsidies"),
      },
      {
        name: "经济分类支出合计",
        left: lines("economicTotal"),
        right: lines(...ECONOMIC_CLASSES.map((code) => `economic.${code}`)),
      },
    ],
  }),
  construction,
);

export const ministryBalances = columnSums({
  ...DECLARED,
  id: "D01-8",
  title: {
    zh: "财决01表预算数：年末结转和结余 = 总计 − 本年支出合计",
    en: "Ministry table 01, budget columns: closing carry-over = total − expenditure of the year",
  },
  columns: ["budget", "fullBudget"],
  sums: [{ left: lines("total"), right: lines("expenditure", "closing") }],
});

export const ministryEconomicTotal = columnSums({
  ...DECLARED,
  id: "D01-9",
  title: {
    zh: "财决01表：经济分类支出合计 = 基本支出 + 项目支出 + 经营支出",
    en: "Ministry table 01: total by economic class = basic + project + operating expenditure",
  },
  source: { zh: "财决01表编制口径", en: "How ministry table 01 is compiled" },
  sums: [{ left: lines("economicTotal"), right: lines("basic", "project", "operating") }],
});

/**
 * The adjusted budget = the original budget, unless somebody approved an adjustment; the tables do not state approvals.
 */
export const adjustedBudgetIsApproved = columnSums({
  ...DECLARED,
  id: "D01-10",
  kind: "analytic",
  // Most budgets are adjusted during the year, so a difference asks for the approval and is no error.
  severity: "info",
  title: {
    zh: "财决01表：无批准的预算调整时，全年预算数 = 年初预算数",
    en: "Ministry table 01: without approved adjustments the adjusted budget is the original budget",
  },
  source: { zh: "部门决算报表编制说明", en: "Instructions for the ministry's final accounts" },
  settledBy: { zh: "年中预算调整、追加的批复文件", en: "the documents approving adjustments during the year" },
  columns: ["fullBudget"],
  sums: ["income", "expenditure"].map((line) => ({
    name: line === "income" ? "本年收入合计" : "本年支出合计",
    left: (facts, summary) => [lineOf(facts, { ...summary, column: "budget" }, line)],
    right: lines(line),
  })),
});
