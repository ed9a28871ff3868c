import type { FieldData } from "../form";
import { word } from "../form";

/** Headings of the amount in budget tables, by which they are told from final accounts. Source: domain A.5. */
export const BUDGET_AMOUNT = ["@budget", "年初预算数", "年初预算"] as const;

/** Words of a list of the budget that its final accounts do not have; most lists are told by their titles alone. */
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

/** The kinds of income beside the three budgets, by the last part of their keys. */
export const OTHER_INCOME: Readonly<Record<string, FieldData>> = {
  special: word("specialFunds", { as: "财政专户管理资金收入", also: ["教育收费"] }),
  superior: word("superiorIncome"),
  business: word("businessIncome"),
  operating: word("operatingIncome", { as: "事业单位经营收入" }),
  affiliated: word("affiliatedIncome"),
  other: word("otherIncome"),
};

/** The fields with the whole key of each, `B1.income.business`. */
export function keyed(fields: Readonly<Record<string, FieldData>>, start: string): Record<string, FieldData> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, { ...value, fact: `${start}.${key}` }]));
}
