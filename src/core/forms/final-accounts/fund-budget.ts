import { FUNCTION_SUBJECT_HEADS, flowLayouts } from "./flow-columns";
import type { FormData } from "../form";
import { PUBLIC_TABLE_CODES } from "./table-codes";

/** Titles and anchors of 政府性基金预算财政拨款收入支出决算表, public or of the ministry. */
export const FUND_BUDGET = {
  title: {
    any: ["政府性基金[预算][财政拨款][收入支出|收支|支出|收入]决算[总|总体]{表|情况}"],
    not: [{ not: ["基金"] }],
  },
  anchors: [
    ["@opening", "@basicExpenditure"],
    ["@incomeOfYear", "@projectExpenditure"],
    ["@expenditureOfYear"],
    FUNCTION_SUBJECT_HEADS,
  ],
} as const;

/** 政府性基金预算财政拨款收入支出决算表 (公开08表): government funds by function subject. Source: domain A.1 D08. */
export const fundBudget: FormData = {
  id: "D08",
  family: "final-accounts",
  name: { zh: "政府性基金预算财政拨款收入支出决算表", en: "Government funds (final accounts)" },
  ...FUND_BUDGET,
  codes: PUBLIC_TABLE_CODES,
  ...flowLayouts("D08"),
};
