import { balanceSheet } from "./final-accounts/balance-sheet";
import { baseData } from "./evaluation/base-data";
import { basicByEconomy } from "./final-accounts/basic-by-economy";
import { BUDGET_FORMS } from "./budget";
import { budgetProcurement } from "./budget/procurement";
import { coverage } from "./evaluation/coverage";
import { expenditureByFunction } from "./final-accounts/expenditure-by-function";
import { fiscalSummary } from "./final-accounts/fiscal-summary";
import type { Form, FormData } from "./form";
import { fundBudget } from "./final-accounts/fund-budget";
import { generalBudget } from "./final-accounts/general-budget";
import { incomeByFunction } from "./final-accounts/income-by-function";
import { incomeExpenditure } from "./final-accounts/income-expenditure";
import { ministryExpenditureDetails, ministryGeneralBudgetDetails } from "./ministry/details";
import {
  ministryExpenditure,
  ministryFundBudget,
  ministryGeneralBudget,
  ministryIncome,
  ministryStateCapital,
} from "./ministry/lists";
import { ministryRunning } from "./ministry/running";
import { ministryFiscalSummary, ministryIncomeExpenditure } from "./ministry/summary";
import { monitoring } from "./evaluation/monitoring";
import { overview } from "./evaluation/overview";
import { procurement } from "./procurement/procurement";
import { projectsOfYear } from "./final-accounts/projects";
import { projectFunds } from "./projects/project-funds";
import { resolveForms } from "./resolve";
import { selfEvaluationOfDepartment } from "./evaluation/self-evaluation-department";
import { selfEvaluationOfProject } from "./evaluation/self-evaluation-project";
import { specialFunds } from "./final-accounts/special-funds";
import { stateAssets } from "./final-accounts/state-assets";
import { stateCapital } from "./final-accounts/state-capital";
import { threePublic } from "./final-accounts/three-public";
import { threePublicRunning } from "./final-accounts/three-public-running";
import type { Words } from "../words/word";
import { WORDS } from "../words/words";

/**
 * Every form that is recognised, as it is declared. Where two state the same fact, the earlier one is its home. Which form
 * a table is of does not depend on the order, but for one table as two bodies publish it: 财决01表 has all that 公开01表 has
 * and more, so it goes before.
 */
export const FORM_DATA: readonly FormData[] = [
  ministryIncomeExpenditure,
  incomeExpenditure,
  incomeByFunction,
  expenditureByFunction,
  // A table of fiscal money with the heading 预算数 belongs to the budget, even if its title does not say so.
  ...BUDGET_FORMS,
  fiscalSummary,
  generalBudget,
  overview,
  basicByEconomy,
  threePublic,
  threePublicRunning,
  fundBudget,
  stateCapital,
  specialFunds,
  projectsOfYear,
  balanceSheet,
  stateAssets,
  ministryFiscalSummary,
  ministryIncome,
  ministryExpenditure,
  ministryGeneralBudget,
  ministryFundBudget,
  ministryStateCapital,
  ...ministryExpenditureDetails,
  ...ministryGeneralBudgetDetails,
  ministryRunning,
  procurement,
  budgetProcurement,
  projectFunds,
  baseData,
  coverage,
  selfEvaluationOfDepartment,
  selfEvaluationOfProject,
  monitoring,
];

/** Every form that is recognised, with the spellings of our own dictionary. */
export const FORMS: readonly Form[] = resolveForms(FORM_DATA, WORDS);

/** All our forms with the spellings of a larger dictionary. @param words our words with those of a pack. */
export function formsWith(words: Words): readonly Form[] {
  return resolveForms(FORM_DATA, words);
}
