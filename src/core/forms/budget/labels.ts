import type { FieldData } from "../form";
import { word } from "../form";

/**
 * Headings of the amount column in budget tables; they distinguish a budget from final accounts. Source: domain A.5.
 */
export const BUDGET_AMOUNT = ["@budget", "年初预算数", "年初预算"] as const;

/**
 * Words in lists of the budget that the lists of the final accounts do not have. For most lists the title is enough.
 */
export const BUDGET_HEADS = [...BUDGET_AMOUNT, "预算合计", "收入预算合计", "支出预算合计"] as const;

/** Headings of the column of budget codes. */
export const CODE_HEADS = [
  "科目编码",
  "功能分类科目编码",
  "支出功能分类科目编码",
  "经济分类科目编码",
  "部门预算经济分类科目编码",
  "部门预算支出经济分类科目编码",
  "科目代码",
  "类",
  "科目",
] as const;

/** Kinds of income other than the three budgets, by the last part of their keys. */
export const OTHER_INCOME: Readonly<Record<string, FieldData>> = {
  special: word("specialFunds", { as: "财政专户管理资金收入", also: ["教育收费"] }),
  superior: word("superiorIncome"),
  business: word("businessIncome"),
  operating: word("operatingIncome", { as: "事业单位经营收入" }),
  affiliated: word("affiliatedIncome"),
  other: word("otherIncome"),
  // In the integrated budget system all of these but the first, where they stand together.
  unitFunds: word("unitFunds"),
};

/** What money that is no budget's is called where it was carried over: the same words as for the year's own. */
export const CARRIED_OF = {
  special: { zh: "财政专户管理资金", en: "carried over, funds under special management" },
  unitFunds: { zh: "单位资金", en: "carried over, the unit's own funds" },
} as const;

/** The fields with their whole keys, such as `B1.income.business`. */
export function keyed(fields: Readonly<Record<string, FieldData>>, start: string): Record<string, FieldData> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, { ...value, fact: `${start}.${key}` }]));
}
