import { ACROSS_FINAL_ACCOUNTS } from "./final-accounts/across-tables";
import { budgetIsThePublishedOne, priorYearIsLastYear } from "./final-accounts/across-years";
import {
  adjustmentIsThatOfTheBudget,
  baseDataMatchesDetails,
  buildingRatesAreRight,
  headcountAddsUp,
  publicCostsCoverTheirParts,
  staffingRateIsRight,
} from "./evaluation/base-data";
import { sampleCoverageIsRight } from "./evaluation/coverage";
import {
  basicByNature,
  departmentRollsForward,
  expenditureByKind,
  expenditureWithClosing,
  incomeByFund,
  incomeWithOpening,
  totalsBalance,
} from "./final-accounts/department";
import { BUDGET_RULES } from "./budget/tables";
import { ECONOMIC_CODES } from "./final-accounts/economic-codes";
import { FUNCTION_LISTS } from "./final-accounts/function-lists";
import { INCOME_EXPENDITURE } from "./final-accounts/income-expenditure";
import { equipmentIsBooked, procurementAddsUp, procurementAgainstBudget } from "./procurement/procurement";
import { directPaymentsMakeUpTheBudget, receiptsFollowTheBudget, usesMakeUpTheAmount } from "./projects/budget";
import {
  detailsMakeUpTheDepartment,
  projectOpeningIsDepartmentOpening,
  projectSpendingIsProjectExpenditure,
} from "./projects/department";
import { closingIsReturnedOrCarried, projectRollsForward, sectionsAddUp, spendingIsCovered } from "./projects/flow";
import { printedExecutionRates, projectsAgreeAcrossForms, projectsAreCounted } from "./projects/list";
import { runningAddsUp } from "./ministry/running";
import { sameFactSameValue } from "./any-table/repetition";
import type { Rule } from "./identity/rule";
import { SELF_EVALUATION_RULES } from "./evaluation/self-evaluation";
import {
  budgetGrowthIsRight,
  changeIsExplained,
  controlRateIsRight,
  growthIsRight,
  threePublicAddUp,
  vehiclesAddUp,
} from "./final-accounts/three-public";
import { THREE_PUBLIC_QUANTITIES } from "./final-accounts/three-public-quantities";
import { threePublicWithinExpenditure } from "./final-accounts/three-public-within-all";

/** Every rule, in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  expenditureByKind,
  incomeByFund,
  incomeWithOpening,
  expenditureWithClosing,
  totalsBalance,
  departmentRollsForward,
  basicByNature,
  threePublicAddUp,
  vehiclesAddUp,
  controlRateIsRight,
  growthIsRight,
  budgetGrowthIsRight,
  changeIsExplained,
  projectRollsForward,
  closingIsReturnedOrCarried,
  sectionsAddUp,
  projectSpendingIsProjectExpenditure,
  projectOpeningIsDepartmentOpening,
  detailsMakeUpTheDepartment,
  spendingIsCovered,
  receiptsFollowTheBudget,
  projectsAreCounted,
  printedExecutionRates,
  projectsAgreeAcrossForms,
  directPaymentsMakeUpTheBudget,
  usesMakeUpTheAmount,
  staffingRateIsRight,
  headcountAddsUp,
  baseDataMatchesDetails,
  publicCostsCoverTheirParts,
  adjustmentIsThatOfTheBudget,
  buildingRatesAreRight,
  procurementAgainstBudget,
  procurementAddsUp,
  equipmentIsBooked,
  sameFactSameValue,
  sampleCoverageIsRight,
  ...INCOME_EXPENDITURE,
  ...FUNCTION_LISTS,
  ...ECONOMIC_CODES,
  ...THREE_PUBLIC_QUANTITIES,
  threePublicWithinExpenditure,
  runningAddsUp,
  ...ACROSS_FINAL_ACCOUNTS,
  priorYearIsLastYear,
  budgetIsThePublishedOne,
  ...BUDGET_RULES,
  ...SELF_EVALUATION_RULES,
];

/** The rules that compare lists of two tables line by line. */
export const COMPARING_LISTS: ReadonlySet<string> = new Set(["X-18", "X-19", "B-12", "B-13"]);
