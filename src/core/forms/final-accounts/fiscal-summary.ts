import type { FieldData, FormData, MatrixLayout, WordField } from "../form";
import { word } from "../form";
import type { WordId } from "../../words/words";
import { WORDS } from "../../words/words";
import { functionClassRows } from "../../classification/function-classes";
import { PUBLIC_TABLE_CODES } from "./table-codes";

/** Titles and anchors of 财政拨款收入支出决算总表, public or of the ministry. */
export const FISCAL_SUMMARY = {
  title: { any: ["财政拨款{收入支出|收支}决算"], not: ["明细", "{公共|基金|经营}预算财政拨款"] },
  anchors: [
    ["@opening", "年初财政拨款结转和结余", "年初财政拨款结转结余", "上年财政拨款结转和结余"],
    ["@governmentFunds"],
    ["@generalBudget"],
    ["@incomeOfYear"],
    ["@expenditureOfYear"],
  ],
} as const;

/**
 * The columns of the fiscal summary: one for income; for expenditure one for the total and one for each budget. The
 * ministry's table repeats them under 年初预算数, 全年预算数 and 决算数.
 */
const COLUMNS: Readonly<Record<string, FieldData>> = {
  ...budgetColumns("originalBudget", "budget", ["年初预算数", "预算数"]),
  ...budgetColumns("fullBudget", "fullBudget", ["全年预算数", "调整预算数"]),
  totalActual: word("totalColumn", {
    as: { zh: "合计", en: "final accounts, total" },
    also: ["本年支出合计"],
    fact: "",
  }),
  generalActual: word("generalBudget", { fact: "general" }),
  fundActual: word("governmentFunds", { fact: "fund" }),
  stateCapitalActual: word("stateCapital", { fact: "stateCapital" }),
  actual: word("finalAccounts", { also: ["金额", "本年金额"], fact: "" }),
};

function budgetColumns(
  id: "originalBudget" | "fullBudget",
  key: string,
  groups: readonly string[],
): Record<string, FieldData> {
  const { en } = WORDS[id];
  const of = (word: WordId, zh: string, budget: string, part: string): FieldData => ({
    word,
    as: { zh, en: `${en}, ${budget}` },
    under: groups,
    fact: `${part}.${key}`,
  });
  return {
    [`${key}General`]: of("generalBudget", "一般公共预算财政拨款", "general public budget", "general"),
    [`${key}Fund`]: of("governmentFunds", "政府性基金预算财政拨款", "government funds", "fund"),
    [`${key}StateCapital`]: of("stateCapital", "国有资本经营预算财政拨款", "state capital", "stateCapital"),
    [key]: word(id, { also: groups, fact: key }),
  };
}

/**
 * The lines of the fiscal summary. On its left side the names of the three budgets appear twice, as income and below
 * the opening balance, so each line also says below which line it is.
 */
function fiscalSummaryRows(fact: string): Record<string, FieldData> {
  const line = (id: WordId, key: string, more: Omit<WordField, "word"> = {}) =>
    word(id, { fact: `${fact}.${key}`, ...more });
  const below = { after: ["opening"], block: 1 } as const;
  return {
    openingGeneral: line("generalBudget", "opening.general", {
      as: { zh: "一般公共预算财政拨款", en: "opening carry-over, general public budget" },
      ...below,
    }),
    openingFund: line("governmentFunds", "opening.fund", {
      as: { zh: "政府性基金预算财政拨款", en: "opening carry-over, government funds" },
      ...below,
    }),
    openingStateCapital: line("stateCapital", "opening.stateCapital", {
      as: { zh: "国有资本经营预算财政拨款", en: "opening carry-over, state capital" },
      ...below,
    }),
    general: line("generalBudget", "income.general", {
      as: { zh: "一般公共预算财政拨款", en: "general public budget appropriation" },
    }),
    fund: line("governmentFunds", "income.fund", {
      as: { zh: "政府性基金预算财政拨款", en: "government fund appropriation" },
    }),
    stateCapital: line("stateCapital", "income.stateCapital", {
      as: { zh: "国有资本经营预算财政拨款", en: "state capital appropriation" },
    }),
    income: line("incomeOfYear", "income", { also: ["本年财政拨款收入合计"] }),
    opening: line("opening", "opening", {
      as: "年初财政拨款结转和结余",
      also: ["年初财政拨款结转结余", "上年财政拨款结转和结余"],
    }),
    total: line("totalIncome", "total", { as: { zh: "总计", en: "total income with opening carry-over" }, block: 1 }),
    ...functionClassRows(fact),
    expenditure: line("expenditureOfYear", "expenditure", { also: ["本年财政拨款支出合计"] }),
    closing: line("closing", "closing", { as: "年末财政拨款结转和结余", also: ["年末财政拨款结转结余", "结转下年"] }),
    totalOut: line("totalExpenditure", "totalOut", {
      as: { zh: "总计", en: "total expenditure with closing carry-over" },
    }),
  };
}

/** The blocks side by side of the fiscal summary, for 公开04表 (`D04`) and 财决01-1表 (`Z01_1`). */
export function fiscalSummaryLayout(fact: string): MatrixLayout<FieldData> {
  return { kind: "matrix", blocks: [{ columns: COLUMNS, rows: fiscalSummaryRows(fact) }] };
}

/**
 * 财政拨款收入支出决算总表 (公开04表): fiscal income against expenditure by function class and budget.
 * Source: domain A.1 D04.
 */
export const fiscalSummary: FormData = {
  id: "D04",
  family: "final-accounts",
  code: { zh: "公开04表", en: "final accounts table 04" },
  name: { zh: "财政拨款收入支出决算总表", en: "Fiscal income and expenditure" },
  ...FISCAL_SUMMARY,
  codes: PUBLIC_TABLE_CODES,
  layout: fiscalSummaryLayout("D04"),
};
