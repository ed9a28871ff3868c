import { ACROSS_FINAL_ACCOUNTS } from "./across-final-accounts";
import { budgetIsThePublishedOne, priorYearIsLastYear } from "./across-years";
import {
  adjustmentIsThatOfTheBudget,
  baseDataMatchesDetails,
  buildingRatesAreRight,
  headcountAddsUp,
  publicCostsCoverTheirParts,
  staffingRateIsRight,
} from "./base-data";
import { sampleCoverageIsRight } from "./coverage";
import {
  basicByNature,
  departmentRollsForward,
  expenditureByKind,
  expenditureWithClosing,
  incomeByFund,
  incomeWithOpening,
  totalsBalance,
} from "./department";
import { BUDGET_RULES } from "./budget-tables";
import { ECONOMIC_CODES } from "./economic-codes";
import { FUNCTION_LISTS } from "./function-lists";
import { INCOME_EXPENDITURE } from "./income-expenditure";
import { equipmentIsBooked, procurementAddsUp, procurementAgainstBudget } from "./procurement";
import { directPaymentsMakeUpTheBudget, receiptsFollowTheBudget, usesMakeUpTheAmount } from "./project-budget";
import {
  detailsMakeUpTheDepartment,
  projectOpeningIsDepartmentOpening,
  projectSpendingIsProjectExpenditure,
} from "./project-department";
import { closingIsReturnedOrCarried, projectRollsForward, sectionsAddUp, spendingIsCovered } from "./project-flow";
import { printedExecutionRates, projectsAgreeAcrossForms, projectsAreCounted } from "./project-list";
import { sameFactSameValue } from "./repetition";
import type { Rule } from "./rule";
import { SELF_EVALUATION_RULES } from "./self-evaluation";
import {
  budgetGrowthIsRight,
  changeIsExplained,
  controlRateIsRight,
  growthIsRight,
  threePublicAddUp,
  vehiclesAddUp,
} from "./three-public";
import { THREE_PUBLIC_QUANTITIES } from "./three-public-quantities";
import { threePublicWithinExpenditure } from "./three-public-within-all";

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
  ...ACROSS_FINAL_ACCOUNTS,
  priorYearIsLastYear,
  budgetIsThePublishedOne,
  ...BUDGET_RULES,
  ...SELF_EVALUATION_RULES,
];
