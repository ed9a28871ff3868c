import { budgetDespiteBalance } from "./budget-despite-balance";
import { directPaymentBalance } from "./direct-payment-balance";
import { disagreements } from "./disagreements";
import { fundsInPlace } from "./funds-in-place";
import { IN_WORDS } from "./in-words";
import { largeBalances } from "./large-balances";
import { lowExecution } from "./low-execution";
import { noSpending } from "./no-spending";
import { oldBalances } from "./old-balances";
import { overBudget } from "./over-budget";
import { overstaffing } from "./overstaffing";
import { payStandard } from "./pay-standard";
import type { Problem } from "./problem";
import { procurement } from "./procurement";
import { publicCostsBudget } from "./public-costs-budget";
import { threePublicBudget } from "./three-public-budget";
import { threePublicGrowth } from "./three-public-growth";
import { undisclosedClosing } from "./undisclosed-closing";
import { withoutBudget } from "./without-budget";

/** Every problem that a report words, in the order within its aspect. */
export const PROBLEMS: readonly Problem[] = [
  budgetDespiteBalance,
  procurement,
  overBudget,
  withoutBudget,
  lowExecution,
  noSpending,
  fundsInPlace,
  threePublicBudget,
  publicCostsBudget,
  largeBalances,
  oldBalances,
  undisclosedClosing,
  directPaymentBalance,
  threePublicGrowth,
  overstaffing,
  ...IN_WORDS,
  payStandard,
  disagreements,
];
