import { baseDataMatchesDetails, headcountAddsUp, publicCostsCoverTheirParts, staffingRateIsRight } from "./base-data";
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
import { procurementAddsUp, procurementAgainstBudget } from "./procurement";
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
import {
  budgetGrowthIsRight,
  changeIsExplained,
  controlRateIsRight,
  growthIsRight,
  threePublicAddUp,
  vehiclesAddUp,
} from "./three-public";
import { UNAVAILABLE } from "./unavailable";

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
  procurementAgainstBudget,
  procurementAddsUp,
  sameFactSameValue,
  sampleCoverageIsRight,
  ...UNAVAILABLE,
];
