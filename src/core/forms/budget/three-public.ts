import { BUDGET_AMOUNT } from "./labels";
import type { FieldData, FormData } from "../form";
import { word } from "../form";
import {
  besideThreePublic,
  REPORTS_WITHIN_A_YEAR,
  THREE_PUBLIC_COUNTS,
  THREE_PUBLIC_ROWS,
} from "../final-accounts/three-public";

const ITEMS: Readonly<Record<string, FieldData>> = {
  ...Object.fromEntries(Object.entries(THREE_PUBLIC_ROWS).map(([key, item]) => [key, { ...item, fact: `B9.${key}` }])),
  total: word("threePublic", { as: "合计", also: ["总计", "支出合计", "经费合计"], fact: "B9.total" }),
  ...besideThreePublic("B9"),
  agencyRunning: word("agencyRunning", { as: "机关运行经费预算数", fact: "B9.agencyRunning" }),
};
const COUNTS: Readonly<Record<string, FieldData>> = Object.fromEntries(
  Object.entries(THREE_PUBLIC_COUNTS).map(([key, item]) => [key, { ...item, fact: `B9.${key}` }]),
);
/** Whose money it is, beside the whole of it or as a part of it. */
const SOURCES: Readonly<Record<string, FieldData>> = {
  general: word("generalBudget"),
  fund: word("governmentFunds"),
  stateCapital: word("stateCapital"),
};
const COLUMNS: Readonly<Record<string, FieldData>> = {
  priorBudget: word("priorBudget", { also: ["上年"] }),
  priorExecution: word("priorExecution", { also: ["@priorFinalAccounts"] }),
  change: word("changeOnYear", { signed: true }),
  growth: word("growthOnYear", { measure: "ratio" }),
  ...SOURCES,
  budget: word("budget", {
    also: [
      "年初预算数",
      "年初预算",
      "本年年初预算数",
      "三公经费预算数",
      "三公经费预算",
      "预算安排数",
      "本年",
      "本年预算安排",
      "金额",
    ],
    fact: "",
  }),
};

/**
 * “三公”经费和机关运行经费预算表 (B9). The items are columns over one row of figures, in another order than in the final accounts, or
 * they are rows. Source: domain A.5.
 */
export const budgetThreePublic: FormData = {
  id: "B9",
  family: "budget",
  name: { zh: "“三公”经费预算表", en: "Budget: three public expenses" },
  learnt: {
    zh: "湖南（2017、2021）上年执行数与预算数并列，列备注；重庆、安徽（2021）合计或公务接待费在前；广东（2023）其上列行政经费；江苏（2023）右边列会议费、培训费；中央部门（2021）上下年各一组栏目；江西（2023）表名不写预算，每个单位一行；天津、湖北（2023）列增减额和增减率；河北按资金来源分栏",
    en: "Hunan (2017, 2021): last year beside the budget, remarks; Chongqing, Anhui (2021): other orders; Guangdong (2023): administration above; Jiangsu (2023): meetings and training beside; a central department (2021): two years side by side; Jiangxi (2023): a row for each unit; Tianjin, Hubei (2023): changes; Hebei: a column a source",
  },
  title: {
    any: ["三公经费…表", "三公经费[支出]预算[安排]情况$"],
    not: ["增减", "基础数据", "执行", "部门整体", ...REPORTS_WITHIN_A_YEAR],
  },
  anchors: [
    ["@abroad"],
    ["@vehicles"],
    ["@reception"],
    [...BUDGET_AMOUNT, "机关运行经费预算数", "三公经费预算数", "三公经费合计"],
  ],
  layout: { kind: "wide", items: ITEMS, columns: COLUMNS },
  variants: [
    { kind: "matrix", blocks: [{ columns: COLUMNS, rows: { ...ITEMS, ...COUNTS } }] },
    // One year by source of money (Hebei).
    { kind: "matrix", blocks: [{ columns: { total: word("totalColumn", { fact: "" }), ...SOURCES }, rows: ITEMS }] },
  ],
};
