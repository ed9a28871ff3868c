import { ORDINARY_CLASSES } from "../codes";
import type { Heading, SideBlock, Sums } from "../declaration";
import { numbered, parts } from "../declaration";

/** The keys of the lines of expenditure by function class. */
export const CLASS_LINES = ORDINARY_CLASSES.map((code) => `class${code}`);

/** The lines of all income, as 公开01表 numbers them. */
export const INCOME_LINES = [
  "general",
  "fund",
  "stateCapital",
  "superior",
  "business",
  "operatingIncome",
  "affiliated",
  "other",
];

/** Income and expenditure side by side. */
export function incomeAgainstExpenditure(columns: readonly Heading[]): SideBlock[] {
  return [
    {
      heading: "收入",
      columns,
      lines: numbered(INCOME_LINES),
      tail: ["income", "useOfSurplus", "opening", null, "total"],
    },
    {
      heading: "支出",
      label: "项目（按功能分类）",
      columns,
      lines: numbered(CLASS_LINES),
      tail: ["expenditure", "distribution", "closing", null, "totalOut"],
    },
  ];
}

export const INCOME_EXPENDITURE_SUMS: Sums = {
  income: INCOME_LINES,
  total: ["income", "useOfSurplus", "opening"],
  expenditure: CLASS_LINES,
  totalOut: ["expenditure", "distribution", "closing"],
};

const BUDGETS = ["general", "fund", "stateCapital"];

/** Fiscal income against expenditure by function class and budget. */
export function fiscalAgainstExpenditure(income: readonly Heading[], expenditure: readonly Heading[]): SideBlock[] {
  return [
    {
      heading: "收入",
      columns: income,
      lines: numbered(BUDGETS),
      tail: ["income", "opening", ...parts(["openingGeneral", "openingFund", "openingStateCapital"]), "total"],
    },
    {
      heading: "支出",
      label: "项目（按功能分类）",
      columns: expenditure,
      lines: numbered(CLASS_LINES),
      tail: ["expenditure", "closing", null, null, null, "totalOut"],
    },
  ];
}

export const FISCAL_SUMS: Sums = {
  income: BUDGETS,
  opening: ["openingGeneral", "openingFund", "openingStateCapital"],
  total: ["income", "opening"],
  expenditure: CLASS_LINES,
  totalOut: ["expenditure", "closing"],
};
