import { isKnown } from "../../facts/fact";
import type { FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { classesOf, lineOf } from "../identity/summary-columns";
import type { SummaryColumn } from "../identity/summary-columns";
import { columnSums, lines } from "../identity/families";
import { amountsAreNotNegative } from "./non-negative";
import {
  adjustedBudgetIsApproved,
  ministryBalances,
  ministryByNature,
  ministryEconomicTotal,
} from "../ministry/summary";
import { openingIsLastClosing } from "./across-years";
import { family } from "../identity/tables-needed";
import { WORDS } from "../../words/words";

const DECLARED = {
  kind: "rounding",
  severity: "error",
  source: { zh: "部门决算报表审核公式（财决01表）", en: "Audit formulas of the ministry's final accounts (table 01)" },
  table: "D01",
} as const;
/** Kinds of income that do not come from the budget: the part of the key and the name. */
export const OTHER_INCOME: readonly (readonly [string, string])[] = [
  ["superior", WORDS.superiorIncome.zh],
  ["business", WORDS.businessIncome.zh],
  ["operating", WORDS.operatingIncome.zh],
  ["affiliated", WORDS.affiliatedIncome.zh],
  ["other", WORDS.otherIncome.zh],
];

/**
 * The lines of fiscal income. Older tables have one line, of which the three budgets are parts (其中); newer ones have a
 * line for each budget.
 */
export function fiscalIncome(facts: FactStore, summary: SummaryColumn): readonly FactOrMissing[] {
  const whole = lineOf(facts, summary, "income.fiscal");
  if (isKnown(whole)) return [whole];
  return ["general", "fund", "stateCapital"].map((fund) => lineOf(facts, summary, `income.${fund}`));
}

export const incomeAddsUp = columnSums({
  ...DECLARED,
  id: "D01-1",
  title: { zh: "本年收入合计 = 各项收入之和", en: "Income of the year = sum of its lines" },
  sums: [
    {
      left: lines("income"),
      right: (facts, summary) => [
        ...fiscalIncome(facts, summary),
        ...lines(...OTHER_INCOME.map(([line]) => `income.${line}`))(facts, summary),
      ],
    },
  ],
});

export const incomeTotal = columnSums({
  ...DECLARED,
  id: "D01-2",
  title: {
    zh: "收入总计 = 本年收入合计 + 使用非财政拨款结余 + 年初结转和结余",
    en: "Total income = income of the year + use of non-fiscal surplus + opening carry-over",
  },
  sums: [{ left: lines("total"), right: lines("income", "useOfSurplus", "opening") }],
});

export const expenditureAddsUp = columnSums({
  ...DECLARED,
  id: "D01-3",
  title: { zh: "本年支出合计 = 各功能分类支出之和", en: "Expenditure of the year = sum by function" },
  sums: [
    {
      left: lines("expenditure"),
      right: (facts, summary) => classesOf(facts, summary.table).map((code) => lineOf(facts, summary, `class.${code}`)),
    },
  ],
});

export const expenditureTotal = columnSums({
  ...DECLARED,
  id: "D01-4",
  title: {
    zh: "支出总计 = 本年支出合计 + 结余分配 + 年末结转和结余",
    en: "Total expenditure = expenditure of the year + distribution of surplus + closing carry-over",
  },
  sums: [{ left: lines("totalOut"), right: lines("expenditure", "distribution", "closing") }],
});

export const incomeEqualsExpenditure = columnSums({
  ...DECLARED,
  kind: "exact",
  id: "D01-5",
  title: { zh: "收入总计 = 支出总计", en: "Total income = total expenditure" },
  sums: [{ left: lines("total"), right: lines("totalOut") }],
});

export const departmentFlows = columnSums({
  ...DECLARED,
  id: "D01-12",
  title: {
    zh: "年初结转和结余 + 使用非财政拨款结余 + 本年收入 = 本年支出 + 结余分配 + 年末结转和结余",
    en: "Opening + use of non-fiscal surplus + income = expenditure + distribution of surplus + closing",
  },
  source: { zh: "由 D01-2、D01-4、D01-5 推得", en: "Follows from D01-2, D01-4 and D01-5" },
  sums: [
    {
      left: lines("expenditure", "distribution", "closing"),
      right: lines("opening", "useOfSurplus", "income"),
    },
  ],
});

/** Identities of 收入支出决算总表, public or of the ministry. Source: domain B.1. */
export const INCOME_EXPENDITURE = family(
  {
    id: "D01",
    title: {
      zh: "收入支出决算总表内部勾稽（D01-1 至 D01-12）",
      en: "Identities within final accounts table 01 (D01-1 to D01-12)",
    },
    missing: [{ what: { zh: "收入支出决算总表（公开01表）", en: "final accounts table 01" }, tables: ["D01"] }],
  },
  ["D01", "Z01"],
  [
    incomeAddsUp,
    incomeTotal,
    expenditureAddsUp,
    expenditureTotal,
    incomeEqualsExpenditure,
    amountsAreNotNegative,
    ministryByNature,
    ministryBalances,
    ministryEconomicTotal,
    adjustedBudgetIsApproved,
    openingIsLastClosing,
    departmentFlows,
  ],
);
