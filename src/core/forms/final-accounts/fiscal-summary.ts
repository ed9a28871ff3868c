import type { Field, Form, MatrixLayout } from "../form";
import { field } from "../form";
import { functionClassRows } from "../../classification/function-classes";
import { PUBLIC_TABLE_CODES } from "./table-codes";

/** Titles and anchors of 财政拨款收入支出决算总表, public or of the ministry. */
export const FISCAL_SUMMARY = {
  titles: [/(?<!公共预算|基金预算|经营预算)财政拨款(收入支出|收支)决算/],
  notTitles: [/明细/],
  anchors: [
    [
      "年初财政拨款结转和结余",
      "年初财政拨款结转结余",
      "上年财政拨款结转和结余",
      "年初结转和结余",
      "上年结转和结余",
      "年初结转结余",
    ],
    ["政府性基金预算财政拨款", "政府性基金预算", "政府性基金"],
    ["一般公共预算财政拨款", "一般公共预算", "公共财政预算财政拨款"],
    ["本年收入合计", "收入合计", "本年收入"],
    ["本年支出合计", "支出合计", "本年支出"],
  ],
} as const;

const GENERAL: readonly [string, ...string[]] = [
  "一般公共预算财政拨款",
  "一般公共预算财政拨款收入",
  "一般公共预算拨款",
  "一般公共预算",
  "一般公共预算拨款收入",
  "公共财政预算财政拨款",
];
const FUND: readonly [string, ...string[]] = [
  "政府性基金预算财政拨款",
  "政府性基金预算财政拨款收入",
  "政府性基金预算拨款",
  "政府性基金预算",
  "政府性基金拨款",
  "政府性基金",
  "政府性基金预算拨款收入",
];
const STATE_CAPITAL: readonly [string, ...string[]] = [
  "国有资本经营预算财政拨款",
  "国有资本经营预算财政拨款收入",
  "国有资本经营预算拨款",
  "国有资本经营预算",
  "国有资本经营财政拨款",
  "国有资本经营预算拨款收入",
];

/**
 * The columns of the fiscal summary: one of income, and the expenditure's total and three budgets.
 * The ministry's table has them three times, under 年初预算数, 全年预算数 and 决算数.
 */
const COLUMNS: Readonly<Record<string, Field>> = {
  ...budgetColumns("budget", "original budget", ["年初预算数", "预算数"]),
  ...budgetColumns("fullBudget", "adjusted budget", ["全年预算数", "调整预算数"]),
  totalActual: field("final accounts, total", ["合计", "小计", "本年支出合计", "决算数合计", "决算数小计"], {
    fact: "",
  }),
  generalActual: field("general public budget", GENERAL, { fact: "general" }),
  fundActual: field("government funds", FUND, { fact: "fund" }),
  stateCapitalActual: field("state capital", STATE_CAPITAL, { fact: "stateCapital" }),
  actual: field("final accounts", ["决算数", "金额", "本年决算数", "决算金额", "本年金额", "决算统计数"], { fact: "" }),
};

function budgetColumns(key: string, en: string, groups: readonly [string, ...string[]]): Record<string, Field> {
  return {
    [`${key}General`]: field(`${en}, general public budget`, GENERAL, { under: groups, fact: `general.${key}` }),
    [`${key}Fund`]: field(`${en}, government funds`, FUND, { under: groups, fact: `fund.${key}` }),
    [`${key}StateCapital`]: field(`${en}, state capital`, STATE_CAPITAL, {
      under: groups,
      fact: `stateCapital.${key}`,
    }),
    [key]: field(en, [...groups], { fact: key }),
  };
}

/**
 * The lines of the fiscal summary. The three budgets' lines stand twice on its left, as income and again under the
 * opening balance, so they are told apart by what they stand below.
 */
function fiscalSummaryRows(fact: string): Record<string, Field> {
  const line = (en: string, key: string, labels: readonly [string, ...string[]], more: Partial<Field> = {}) =>
    field(en, labels, { fact: `${fact}.${key}`, ...more });
  const below = { after: ["opening"], block: 1 } as const;
  return {
    openingGeneral: line("opening carry-over, general public budget", "opening.general", GENERAL, below),
    openingFund: line("opening carry-over, government funds", "opening.fund", FUND, below),
    openingStateCapital: line("opening carry-over, state capital", "opening.stateCapital", STATE_CAPITAL, below),
    general: line("general public budget appropriation", "income.general", GENERAL),
    fund: line("government fund appropriation", "income.fund", FUND),
    stateCapital: line("state capital appropriation", "income.stateCapital", STATE_CAPITAL),
    income: line("income of the year", "income", ["本年收入合计", "收入合计", "本年收入", "本年财政拨款收入合计"]),
    opening: line("opening carry-over", "opening", [
      "年初财政拨款结转和结余",
      "年初财政拨款结转结余",
      "上年财政拨款结转和结余",
      "年初结转和结余",
      "年初结转结余",
      "上年结转和结余",
      "上年结转结余",
    ]),
    total: line("total income with opening carry-over", "total", ["总计", "收入总计"], { block: 1 }),
    ...functionClassRows(fact),
    expenditure: line("expenditure of the year", "expenditure", [
      "本年支出合计",
      "支出合计",
      "本年支出",
      "本年财政拨款支出合计",
    ]),
    closing: line("closing carry-over", "closing", [
      "年末财政拨款结转和结余",
      "年末财政拨款结转结余",
      "年末结转和结余",
      "年末结转结余",
      "结转下年",
    ]),
    totalOut: line("total expenditure with closing carry-over", "totalOut", ["总计", "支出总计"]),
  };
}

/** The fiscal summary's blocks side by side, for 公开04表 (`D04`) and 财决01-1表 (`Z01_1`). */
export function fiscalSummaryLayout(fact: string): MatrixLayout {
  return { kind: "matrix", blocks: [{ columns: COLUMNS, rows: fiscalSummaryRows(fact) }] };
}

/**
 * 财政拨款收入支出决算总表 (公开04表): fiscal income against expenditure by function class and budget.
 * Source: domain A.1 D04.
 */
export const fiscalSummary: Form = {
  id: "D04",
  family: "final-accounts",
  code: { zh: "公开04表", en: "final accounts table 04" },
  name: { zh: "财政拨款收入支出决算总表", en: "Fiscal income and expenditure" },
  ...FISCAL_SUMMARY,
  tableCodes: PUBLIC_TABLE_CODES,
  layout: fiscalSummaryLayout("D04"),
};
