import { basicSurplus } from "./basic-surplus";
import { budgetAdjustment } from "./budget-adjustment";
import { budgetDespiteBalance } from "./budget-despite-balance";
import type { Compliance } from "./compliance";
import { directPaymentBalance } from "./direct-payment-balance";
import { fundsInPlace } from "./funds-in-place";
import { largeBalances } from "./large-balances";
import { lowExecution } from "./low-execution";
import { noSpending } from "./no-spending";
import { oldBalances } from "./old-balances";
import { overBudget } from "./over-budget";
import { overstaffing } from "./overstaffing";
import { payStandard } from "./pay-standard";
import { procurementBudget } from "./procurement-budget";
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
  staffPay,
  payStandard,
  threePublicBudget,
  threePublicGrowth,
  procurementBudget,
  overstaffing,
  unreturnedBalances,
  budgetAdjustment,
  undisclosedClosing,
  directPaymentBalance,
];
