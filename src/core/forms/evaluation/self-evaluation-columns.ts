import type { FieldData, LabelsLayout } from "../form";
import { word } from "../form";

/** Headings of the table of funds in 绩效自评表. Source: domain A.3 H2, H3 with the wordings of several regions. */
export const FUNDS_COLUMNS = {
  budget: word("originalBudget"),
  fullBudget: word("fullBudget", {
    as: { zh: "全年预算数", en: "budget of the whole year" },
    also: ["当年预算数", "预算数"],
  }),
  actual: word("spentOfBudget"),
  points: word("pointsToBeHad", { measure: "count" }),
  rate: word("executionRate", { measure: "ratio" }),
  score: word("pointsScored", { measure: "count" }),
} as const satisfies Readonly<Record<string, FieldData>>;

/** The labels of 年度资金总额. */
export const FUNDS_TOTAL = [
  "年度资金总额",
  "资金总额",
  "年度预算资金总额",
  "总额",
  "预算资金总额",
  "年度总额",
] as const;

/** The list of indicators in a 绩效自评表; its entries are `indicator.H2` or `indicator.H3`. */
export function indicatorsOf(form: "H2" | "H3"): NonNullable<LabelsLayout<FieldData>["indicators"]> {
  return {
    fact: `indicator.${form}`,
    texts: {
      name: word("indicatorName"),
      target: word("indicatorTarget"),
      done: word("indicatorDone"),
      reason: word("deviationReason"),
    },
    columns: { points: FUNDS_COLUMNS.points, score: FUNDS_COLUMNS.score },
    total: word("pointsInAll", { also: ["总计", "合计"] }),
  };
}
