import { BUDGET_AMOUNT } from "./labels";
import type { Field, Form } from "../form";
import { field } from "../form";
import { THREE_PUBLIC_ROWS } from "../final-accounts/three-public";

const ITEMS: Readonly<Record<string, Field>> = {
  ...Object.fromEntries(Object.entries(THREE_PUBLIC_ROWS).map(([key, item]) => [key, { ...item, fact: `B9.${key}` }])),
  agencyRunning: field("agency running costs", ["机关运行经费预算数", "机关运行经费", "机关运行经费预算"], {
    fact: "B9.agencyRunning",
  }),
};
const COLUMNS: Readonly<Record<string, Field>> = {
  priorBudget: field("prior-year budget", ["上年预算数", "上年预算", "上年年初预算数"]),
  budget: field("budget", [...BUDGET_AMOUNT, "三公经费预算数", "三公经费预算", "金额"], { fact: "" }),
};

/**
 * “三公”经费和机关运行经费预算表 (B9): one row under the items, in another order than in final accounts, or items down.
 * Source: domain A.5.
 */
export const budgetThreePublic: Form = {
  id: "B9",
  family: "budget",
  name: { zh: "“三公”经费预算表", en: "Budget: three public expenses" },
  titles: [/三公经费.{0,60}预算(情况)?表/, /^(部门|单位)?(一般)?公共预算(财政拨款)?三公经费(支出)?(情况)?表/],
  notTitles: [/决算/, /增减/, /基础数据/, /执行/],
  anchors: [
    THREE_PUBLIC_ROWS.abroad.labels,
    THREE_PUBLIC_ROWS.vehicle.labels,
    THREE_PUBLIC_ROWS.reception.labels,
    [...BUDGET_AMOUNT, "机关运行经费预算数", "三公经费预算数", "三公经费合计"],
  ],
  layout: { kind: "wide", items: ITEMS, columns: COLUMNS },
  variants: [{ kind: "matrix", blocks: [{ columns: COLUMNS, rows: ITEMS }] }],
};
