import { BUDGET_AMOUNT } from "./labels";
import type { FieldData, FormData, WordField } from "../form";
import { word } from "../form";
import type { WordId } from "../../words/words";
import { functionClassRows } from "../../classification/function-classes";
import { ANY_TABLE } from "../../words/around-tables";

function row(id: WordId, key: string, more: Omit<WordField, "word"> = {}): FieldData {
  return word(id, { fact: `B4.${key}`, ...more });
}

/**
 * 财政拨款收支预算总表 (B4): fiscal income including money carried over, against expenditure by function class and budget.
 * Source: domain A.5 (Shanghai, Hunan, Gansu).
 */
export const budgetFiscalSummary: FormData = {
  id: "B4",
  family: "budget",
  name: { zh: "财政拨款收支预算总表", en: "Budget: fiscal income and expenditure" },
  learnt: {
    zh: "中央部门（2023）、宁夏（2023）三本预算并列；浙江（2023）只有一栏",
    en: "central departments and Ningxia (2023) with the three budgets side by side; one column in Zhejiang (2023)",
  },
  title: {
    any: [`财政拨款[预算]{收支|收入支出}[预算]${ANY_TABLE}`],
    not: ["基金", "国有资本", "三公"],
  },
  anchors: [
    ["@generalBudget"],
    ["@incomeOfYear", "@totalIncome", "@fiscalAppropriation"],
    ["@expenditureOfYear", "@totalExpenditure", "财政拨款支出"],
    [...BUDGET_AMOUNT],
  ],
  layout: {
    kind: "matrix",
    blocks: [
      {
        columns: {
          total: word("totalColumn", { fact: "" }),
          general: word("generalBudget", { as: "一般公共预算" }),
          fund: word("governmentFunds", { as: "政府性基金预算" }),
          stateCapital: word("stateCapital", { as: "国有资本经营预算" }),
          amount: word("budget", { also: ["年初预算数", "年初预算", "金额"], fact: "" }),
        },
        rows: {
          openingGeneral: row("generalBudget", "opening.general", {
            as: { zh: "一般公共预算", en: "carried over, general public budget" },
            after: ["opening"],
            block: 1,
          }),
          openingFund: row("governmentFunds", "opening.fund", {
            as: { zh: "政府性基金预算", en: "carried over, government funds" },
            after: ["opening"],
            block: 1,
          }),
          openingStateCapital: row("stateCapital", "opening.stateCapital", {
            as: { zh: "国有资本经营预算", en: "carried over, state capital" },
            after: ["opening"],
            block: 1,
          }),
          general: row("generalBudget", "income.general", { as: "一般公共预算" }),
          fund: row("governmentFunds", "income.fund", { as: "政府性基金预算" }),
          stateCapital: row("stateCapital", "income.stateCapital", { as: "国有资本经营预算" }),
          income: row("incomeOfYear", "income", {
            as: "本年收入",
            also: ["财政拨款收入", "本年财政拨款收入", "本年财政拨款"],
          }),
          opening: row("priorCarry", "opening"),
          total: row("totalIncome", "total", { also: ["总计"], block: 1 }),
          ...functionClassRows("B4"),
          expenditure: row("expenditureOfYear", "expenditure", {
            as: "本年支出",
            also: ["财政拨款支出", "本年财政拨款支出"],
          }),
          closing: row("nextYear", "closing", { also: ["年末结转和结余"] }),
          totalOut: row("totalExpenditure", "totalOut", { also: ["总计"] }),
        },
      },
    ],
  },
};
