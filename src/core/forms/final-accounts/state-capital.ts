import { FUNCTION_SUBJECT_HEADS, flowLayouts } from "./flow-columns";
import type { FormData } from "../form";
import { PUBLIC_TABLE_CODES } from "./table-codes";

/** Titles and anchors of 国有资本经营预算财政拨款(收入)支出决算表, public or of the ministry. */
export const STATE_CAPITAL = {
  title: {
    any: ["国有资本经营[预算][财政拨款][收入支出|收支|支出]决算[总|总体]{表|情况}"],
    not: [{ not: ["国有资本"] }],
  },
  anchors: [
    ["@expenditureOfYear", "合计"],
    ["@opening", "@basicExpenditure"],
    ["@closing", "@projectExpenditure"],
    FUNCTION_SUBJECT_HEADS,
  ],
} as const;

/**
 * 国有资本经营预算财政拨款支出决算表 (公开09表): state capital by function subject, in some places with income and
 * balances. Source: domain A.1 D09.
 */
export const stateCapital: FormData = {
  id: "D09",
  family: "final-accounts",
  name: { zh: "国有资本经营预算财政拨款支出决算表", en: "State capital budget (final accounts)" },
  ...STATE_CAPITAL,
  codes: PUBLIC_TABLE_CODES,
  ...flowLayouts("D09"),
};
