import { BUDGET_AMOUNT } from "./labels";
import type { FieldData, FormData } from "../form";
import { word } from "../form";
import { THREE_PUBLIC_ROWS } from "../final-accounts/three-public";

const ITEMS: Readonly<Record<string, FieldData>> = {
  ...Object.fromEntries(Object.entries(THREE_PUBLIC_ROWS).map(([key, item]) => [key, { ...item, fact: `B9.${key}` }])),
  agencyRunning: word("agencyRunning", { as: "机关运行经费预算数", fact: "B9.agencyRunning" }),
};
const COLUMNS: Readonly<Record<string, FieldData>> = {
  priorBudget: word("priorBudget"),
  budget: word("budget", { also: ["年初预算数", "年初预算", "三公经费预算数", "三公经费预算", "金额"], fact: "" }),
};

/**
 * “三公”经费和机关运行经费预算表 (B9). The items are columns over one row of figures, in another order than in the final accounts, or
 * they are rows. Source: domain A.5.
 */
export const budgetThreePublic: FormData = {
  id: "B9",
  family: "budget",
  name: { zh: "“三公”经费预算表", en: "Budget: three public expenses" },
  title: {
    any: ["三公经费…预算[情况]表", "^[部门|单位][一般]公共预算[财政拨款]三公经费[支出][情况]表"],
    not: ["决算", "增减", "基础数据", "执行"],
  },
  anchors: [
    ["@abroad"],
    ["@vehicles"],
    ["@reception"],
    [...BUDGET_AMOUNT, "机关运行经费预算数", "三公经费预算数", "三公经费合计"],
  ],
  layout: { kind: "wide", items: ITEMS, columns: COLUMNS },
  variants: [{ kind: "matrix", blocks: [{ columns: COLUMNS, rows: ITEMS }] }],
};
