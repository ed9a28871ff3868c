import type { Field } from "../form";
import { field } from "../form";

/** Headings of the amount in budget tables, by which they are told from final accounts. Source: domain A.5. */
export const BUDGET_AMOUNT: readonly [string, ...string[]] = [
  "预算数",
  "本年预算数",
  "本年预算",
  "年初预算数",
  "预算金额",
  "预算",
  "年初预算",
];

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

export const GENERAL: readonly [string, ...string[]] = [
  "一般公共预算",
  "一般公共预算拨款收入",
  "一般公共预算财政拨款收入",
  "一般公共预算拨款",
  "一般公共预算财政拨款",
  "一般公共预算资金",
  "一般公共预算收入",
  "公共财政预算拨款",
];
export const FUND: readonly [string, ...string[]] = [
  "政府性基金预算",
  "政府性基金预算拨款收入",
  "政府性基金预算财政拨款收入",
  "政府性基金",
  "政府性基金拨款",
  "政府性基金预算拨款",
  "政府性基金预算财政拨款",
  "政府性基金收入",
  "政府性基金预算收入",
  "政府性基金预算资金",
];
export const STATE_CAPITAL: readonly [string, ...string[]] = [
  "国有资本经营预算",
  "国有资本经营预算拨款收入",
  "国有资本经营预算财政拨款收入",
  "国有资本经营预算拨款",
  "国有资本经营预算财政拨款",
  "国有资本经营收入",
  "国有资本经营预算收入",
  "国有资本经营预算资金",
];

/** The kinds of income beside the three budgets, by the last part of their keys. */
export const OTHER_INCOME: Readonly<Record<string, Field>> = {
  special: field("funds under special management", [
    "财政专户管理资金收入",
    "财政专户管理资金",
    "纳入专户管理的非税收入拨款",
    "财政专户管理资金拨款",
    "教育收费",
  ]),
  superior: field("subsidies from the superior unit", ["上级补助收入", "上级财政补助收入"]),
  business: field("business income", ["事业收入", "事业预算收入"]),
  operating: field("operating income", ["事业单位经营收入", "经营收入", "事业单位经营预算收入"]),
  affiliated: field("paid in by affiliated units", ["附属单位上缴收入", "附属单位缴款"]),
  other: field("other income", ["其他收入", "其他预算收入"]),
};

/** 上年结转 and what else fills the gap between income and total income. */
export const PRIOR_CARRY: readonly [string, ...string[]] = [
  "上年结转",
  "上年结转结余",
  "上年结转和结余",
  "年初结转和结余",
  "年初结转结余",
  "上年结转收入",
  "上年结转资金",
];
export const NEXT_YEAR: readonly [string, ...string[]] = [
  "结转下年",
  "结转下年支出",
  "年终结转结余",
  "年末结转和结余",
  "年终结转",
  "结转下年使用",
];

/** The fields with the whole key of each, `B1.income.business`. */
export function keyed(fields: Readonly<Record<string, Field>>, start: string): Record<string, Field> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, { ...value, fact: `${start}.${key}` }]));
}
