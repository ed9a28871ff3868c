import type { Field, Form, MatrixLayout } from "../form";
import { field } from "../form";
import { functionClassRows } from "../../classification/function-classes";
import { PUBLIC_TABLE_CODES } from "./table-codes";

/** Titles of 收入支出决算总表, public or of the ministry; the tables of fiscal money have titles of their own. */
export const INCOME_EXPENDITURE_TITLES = {
  titles: [/(收入支出|收支)决算(总)?(表|情况)/, /收入支出总(表|体情况)/],
  notTitles: [/财政拨款/, /基金预算/, /国有资本经营/, /项目(收入支出|收支)/, /预算(?!.*决算)/],
} as const;

export const INCOME_EXPENDITURE_ANCHORS: Form["anchors"] = [
  ["本年收入合计", "收入合计", "本年收入"],
  ["本年支出合计", "支出合计", "本年支出"],
  ["结余分配"],
  ["年末结转和结余", "年末结转结余"],
];

/**
 * How fiscal money is stated: since 2020 as three lines of income, before that as one line 财政拨款收入, below which the
 * budgets are parts (其中) that no sum counts again.
 */
export type FiscalIncome = "three lines" | "one line";

/**
 * The lines of income and expenditure, shared by 公开01表 and 财决01表. 其中 lines of the balances are not among them.
 * @param fact first part of the facts' keys: `D01` or `Z01`.
 */
export function incomeExpenditureRows(fact: string, fiscal: FiscalIncome): Record<string, Field> {
  const line = (en: string, key: string, labels: readonly [string, ...string[]], more: Partial<Field> = {}) =>
    field(en, labels, { fact: `${fact}.${key}`, ...more });
  const income = fiscal === "one line" ? "income.fiscal" : "income";
  return {
    ...(fiscal === "one line" && {
      fiscal: line("fiscal appropriation", "income.fiscal", ["财政拨款收入", "财政拨款", "财政拨款预算收入"]),
    }),
    general: line("general public budget appropriation", `${income}.general`, [
      "一般公共预算财政拨款收入",
      "一般公共预算财政拨款",
      "一般公共预算拨款收入",
      "一般公共预算收入",
      "一般公共预算",
    ]),
    fund: line("government fund appropriation", `${income}.fund`, [
      "政府性基金预算财政拨款收入",
      "政府性基金预算财政拨款",
      "政府性基金预算拨款收入",
      "政府性基金收入",
      "政府性基金预算收入",
      "政府性基金预算",
    ]),
    stateCapital: line("state capital appropriation", `${income}.stateCapital`, [
      "国有资本经营预算财政拨款收入",
      "国有资本经营预算财政拨款",
      "国有资本经营预算拨款收入",
      "国有资本经营预算收入",
      "国有资本经营预算",
    ]),
    superior: line("subsidies from the superior unit", "income.superior", ["上级补助收入", "上级补助预算收入"]),
    business: line("business income", "income.business", ["事业收入", "事业预算收入"]),
    operatingIncome: line("operating income", "income.operating", ["经营收入", "事业单位经营收入", "经营预算收入"]),
    affiliated: line("paid in by affiliated units", "income.affiliated", [
      "附属单位上缴收入",
      "附属单位缴款",
      "附属单位上缴预算收入",
    ]),
    other: line("other income", "income.other", ["其他收入", "其他预算收入"]),
    income: line("income of the year", "income", ["本年收入合计", "收入合计", "本年收入"]),
    useOfSurplus: line("use of non-fiscal surplus", "useOfSurplus", [
      "使用非财政拨款结余",
      "使用非财政拨款结余(含专用结余)",
      "使用非财政拨款结余和专用结余",
      "使用非财政拨款结余(含使用专用结余)",
      "用事业基金弥补收支差额",
    ]),
    opening: line("opening carry-over", "opening", [
      "年初结转和结余",
      "年初结转结余",
      "上年结转和结余",
      "上年结转结余",
    ]),
    total: line("total income with opening carry-over", "total", ["总计", "收入总计"], { block: 1 }),
    ...functionClassRows(fact),
    expenditure: line("expenditure of the year", "expenditure", ["本年支出合计", "支出合计", "本年支出"]),
    distribution: line("distribution of surplus", "distribution", ["结余分配"]),
    closing: line("closing carry-over", "closing", ["年末结转和结余", "年末结转结余", "结转下年"]),
    totalOut: line("total expenditure with closing carry-over", "totalOut", ["总计", "支出总计"]),
  };
}

const COLUMNS: Readonly<Record<string, Field>> = {
  budget: field("budget", ["年初预算数", "预算数", "本年预算数"]),
  fullBudget: field("adjusted budget", ["全年预算数", "调整预算数"]),
  actual: field(
    "final accounts",
    ["决算数", "金额", "本年决算数", "决算金额", "本年决算", "本年金额", "决算统计数", "决算数额"],
    { fact: "" },
  ),
};

function incomeExpenditureLayout(fiscal: FiscalIncome): MatrixLayout {
  return { kind: "matrix", blocks: [{ columns: COLUMNS, rows: incomeExpenditureRows("D01", fiscal) }] };
}

/**
 * 收入支出决算总表 (公开01表): all income against expenditure by function class, in blocks side by side.
 * Source: domain A.1 D01.
 */
export const incomeExpenditure: Form = {
  id: "D01",
  family: "final-accounts",
  code: { zh: "公开01表", en: "final accounts table 01" },
  name: { zh: "收入支出决算总表", en: "Income and expenditure" },
  ...INCOME_EXPENDITURE_TITLES,
  anchors: INCOME_EXPENDITURE_ANCHORS,
  tableCodes: PUBLIC_TABLE_CODES,
  layout: incomeExpenditureLayout("three lines"),
  variants: [incomeExpenditureLayout("one line")],
};
