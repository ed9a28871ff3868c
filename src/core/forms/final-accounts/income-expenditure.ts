import type { FieldData, FormData, MatrixLayout, WordField } from "../form";
import { word } from "../form";
import type { WordId } from "../../words/words";
import { functionClassRows } from "../../classification/function-classes";
import { PUBLIC_TABLE_CODES } from "./table-codes";

/** Titles of 收入支出决算总表, public or of the ministry. The tables of fiscal money have other titles. */
export const INCOME_EXPENDITURE_TITLES = {
  title: {
    any: ["{收入支出|收支}决算[总|总体]{表|情况}", "决算{收入支出|收支}总{表|体情况}", "收入支出总{表|体情况}"],
    not: [
      "财政拨款",
      "财政专户",
      "基金预算",
      "国有资本经营",
      "项目{收入支出|收支}",
      { all: ["预算"], not: ["预算…决算"] },
    ],
  },
} as const;

export const INCOME_EXPENDITURE_ANCHORS: FormData["anchors"] = [
  ["@incomeOfYear"],
  ["@expenditureOfYear"],
  ["@distribution"],
  ["@closing"],
];

/**
 * How the table states fiscal money: since 2020 in three lines, before that in one line 财政拨款收入 with the budgets as its
 * parts (其中), which no sum adds again.
 */
export type FiscalIncome = "three lines" | "one line";

/**
 * The lines of income and expenditure of 公开01表 and 财决01表, without the 其中 lines of the balances.
 * @param fact first part of the keys of its facts: `D01` or `Z01`.
 */
export function incomeExpenditureRows(fact: string, fiscal: FiscalIncome): Record<string, FieldData> {
  const line = (id: WordId, key: string, more: Omit<WordField, "word"> = {}) =>
    word(id, { fact: `${fact}.${key}`, ...more });
  const income = fiscal === "one line" ? "income.fiscal" : "income";
  return {
    ...(fiscal === "one line" && {
      fiscal: line("fiscalAppropriation", "income.fiscal"),
    }),
    general: line("generalBudget", `${income}.general`, {
      as: { zh: "一般公共预算财政拨款收入", en: "general public budget appropriation" },
    }),
    fund: line("governmentFunds", `${income}.fund`, {
      as: { zh: "政府性基金预算财政拨款收入", en: "government fund appropriation" },
    }),
    stateCapital: line("stateCapital", `${income}.stateCapital`, {
      as: { zh: "国有资本经营预算财政拨款收入", en: "state capital appropriation" },
    }),
    superior: line("superiorIncome", "income.superior"),
    business: line("businessIncome", "income.business"),
    operatingIncome: line("operatingIncome", "income.operating"),
    affiliated: line("affiliatedIncome", "income.affiliated"),
    other: line("otherIncome", "income.other"),
    income: line("incomeOfYear", "income"),
    useOfSurplus: line("useOfSurplus", "useOfSurplus"),
    opening: line("opening", "opening"),
    total: line("totalIncome", "total", { as: { zh: "总计", en: "total income with opening carry-over" }, block: 1 }),
    ...functionClassRows(fact),
    expenditure: line("expenditureOfYear", "expenditure"),
    distribution: line("distribution", "distribution"),
    closing: line("closing", "closing", { also: ["结转下年"] }),
    totalOut: line("totalExpenditure", "totalOut", {
      as: { zh: "总计", en: "total expenditure with closing carry-over" },
    }),
  };
}

const COLUMNS: Readonly<Record<string, FieldData>> = {
  budget: word("budget", { as: "年初预算数" }),
  fullBudget: word("fullBudget"),
  actual: word("finalAccounts", { also: ["金额", "本年金额"], fact: "" }),
};

function incomeExpenditureLayout(fiscal: FiscalIncome): MatrixLayout<FieldData> {
  return { kind: "matrix", blocks: [{ columns: COLUMNS, rows: incomeExpenditureRows("D01", fiscal) }] };
}

/**
 * 收入支出决算总表 (公开01表): all income against expenditure by function class, in blocks side by side.
 * Source: domain A.1 D01.
 */
export const incomeExpenditure: FormData = {
  id: "D01",
  family: "final-accounts",
  code: { zh: "公开01表", en: "final accounts table 01" },
  name: { zh: "收入支出决算总表", en: "Income and expenditure" },
  learnt: {
    zh: "湖北（2018）部门收支决算总体情况表，财政拨款收入一行，其中列政府性基金",
    en: "Hubei (2018): overall table with fiscal appropriation in one line, government funds as a part",
  },
  ...INCOME_EXPENDITURE_TITLES,
  anchors: INCOME_EXPENDITURE_ANCHORS,
  codes: PUBLIC_TABLE_CODES,
  layout: incomeExpenditureLayout("three lines"),
  variants: [incomeExpenditureLayout("one line")],
};
