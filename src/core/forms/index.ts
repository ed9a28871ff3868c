import { baseData } from "./base-data";
import { basicByEconomy } from "./basic-by-economy";
import { BUDGET_FORMS } from "./budget";
import { budgetProcurement } from "./budget-procurement";
import { coverage } from "./coverage";
import { expenditureByFunction } from "./expenditure-by-function";
import { fiscalSummary } from "./fiscal-summary";
import type { Form } from "./form";
import { fundBudget } from "./fund-budget";
import { generalBudget } from "./general-budget";
import { incomeByFunction } from "./income-by-function";
import { incomeExpenditure } from "./income-expenditure";
import { ministryExpenditureDetails, ministryGeneralBudgetDetails } from "./ministry-details";
import {
  ministryExpenditure,
  ministryFundBudget,
  ministryGeneralBudget,
  ministryIncome,
  ministryStateCapital,
} from "./ministry-lists";
import { ministryRunning } from "./ministry-running";
import { ministryFiscalSummary, ministryIncomeExpenditure } from "./ministry-summary";
import { overview } from "./overview";
import { procurement } from "./procurement";
import { projectFunds } from "./project-funds";
import { selfEvaluationOfDepartment } from "./self-evaluation-department";
import { selfEvaluationOfProject } from "./self-evaluation-project";
import { stateCapital } from "./state-capital";
import { threePublic } from "./three-public";
import { threePublicRunning } from "./three-public-running";

/**
 * Every form that is recognised. Where two state the same fact, the earlier one is its home; of forms that a table fits
 * equally well, the earlier one is meant. 财决01表 has all that 公开01表 has and more, so it goes before.
 */
export const FORMS: readonly Form[] = [
  ministryIncomeExpenditure,
  incomeExpenditure,
  incomeByFunction,
  expenditureByFunction,
  // A table of fiscal money headed 预算数 is the budget's, whatever its title leaves out.
  ...BUDGET_FORMS,
  fiscalSummary,
  generalBudget,
  overview,
  basicByEconomy,
  threePublic,
  threePublicRunning,
  fundBudget,
  stateCapital,
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
];
