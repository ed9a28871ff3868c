import { basicSurplus } from "./basic-surplus";
import { budgetAdjustment } from "./budget-adjustment";
import { budgetDeviation } from "./budget-deviation";
import { budgetDespiteBalance } from "./budget-despite-balance";
import type { Compliance } from "./compliance";
import { directPaymentBalance } from "./direct-payment-balance";
import { fundsInPlace } from "./funds-in-place";
import { indicatorGaps } from "./indicator-gaps";
import { largeBalances } from "./large-balances";
import { lowExecution } from "./low-execution";
import { noSpending } from "./no-spending";
import { oldBalances } from "./old-balances";
import { otherSubjects } from "./other-subjects";
import { overBudget } from "./over-budget";
import { overstaffing } from "./overstaffing";
import { payStandard } from "./pay-standard";
import { perHeadCosts } from "./per-head-costs";
import { procurementBudget } from "./procurement-budget";
import { publicCostsBudget } from "./public-costs-budget";
import { runningCostsInProjects } from "./running-costs-in-projects";
import { staffPay } from "./staff-pay";
import { threePublicBudget } from "./three-public-budget";
import { threePublicGrowth } from "./three-public-growth";
import { undisclosedClosing } from "./undisclosed-closing";
import { unreturnedBalances } from "./unreturned-balances";
import { withoutBudget } from "./without-budget";

/** Every compliance check, in the order of the catalogue. */
export const COMPLIANCE: readonly Compliance[] = [
  overBudget,
  withoutBudget,
  lowExecution,
  noSpending,
  oldBalances,
  largeBalances,
  budgetDespiteBalance,
  fundsInPlace,
  basicSurplus,
  runningCostsInProjects,
  staffPay,
  publicCostsBudget,
  payStandard,
  threePublicBudget,
  threePublicGrowth,
  procurementBudget,
  overstaffing,
  otherSubjects,
  budgetDeviation,
  perHeadCosts,
  indicatorGaps,
  unreturnedBalances,
  budgetAdjustment,
  undisclosedClosing,
  directPaymentBalance,
];
