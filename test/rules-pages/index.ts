import { ANY_TABLE_PAGES } from "./any-table/any-table";
import { BUDGET_PAGES } from "./budget/budget";
import { EVALUATION_PAGES } from "./evaluation/evaluation";
import { ACROSS_PAGES } from "./final-accounts/across";
import { FISCAL_PAGES } from "./final-accounts/fiscal";
import { LIST_PAGES } from "./final-accounts/lists";
import { SUMMARY_PAGES } from "./final-accounts/summary";
import { THREE_PUBLIC_PAGES } from "./final-accounts/three-public";
import type { RulePage } from "./page";
import { PROCUREMENT_PAGES } from "./procurement/procurement";
import { PROJECT_PAGES } from "./projects/projects";
import { FORMULA_PAGES } from "./reading/formulas";
import { READING_PAGES } from "./reading/reading";

/** What the pages of rules show besides the declarations. */
export const RULE_PAGES: readonly RulePage[] = [
  ...SUMMARY_PAGES,
  ...LIST_PAGES,
  ...FISCAL_PAGES,
  ...THREE_PUBLIC_PAGES,
  ...ACROSS_PAGES,
  ...BUDGET_PAGES,
  ...PROJECT_PAGES,
  ...EVALUATION_PAGES,
  ...PROCUREMENT_PAGES,
  ...ANY_TABLE_PAGES,
];

/** What the pages of notes show: of formulas, and of how the workbook was read. */
export const NOTE_PAGES: readonly RulePage[] = [...FORMULA_PAGES, ...READING_PAGES];
