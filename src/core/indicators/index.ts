import { budgetAdjustment, budgetControl } from "./budget-adjustment";
import { budgetCompletion, hunanBudgetCompletion } from "./budget-completion";
import {
  executionOfFunds,
  executionOfOriginalBudget,
  executionOfReceipts,
  executionOfYearBudget,
} from "./budget-execution";
import { ASSETS, DUTIES, EFFECTS, MANAGEMENT, PROJECT_OUTPUT, PROJECT_TIMELINESS, TARGETS } from "./by-people";
import { carryOver, carryOverOfExpenditure, carryOverOfFunds, projectCarryOver } from "./carry-over";
import { carryOverGrowth } from "./carry-over-growth";
import { personnelCostsPerHead, publicCostsPerHead } from "./costs-per-head";
import { fixedAssets } from "./fixed-assets";
import { fundsInPlace } from "./funds-in-place";
import type { Indicator } from "./indicator";
import { keySpending } from "./key-spending";
import { newBuildingArea, newBuildingInvestment } from "./new-buildings";
import { paymentProgress } from "./payment-progress";
import { procurementExecution } from "./procurement-execution";
import { publicCostsControl } from "./public-costs-control";
import { publicCostsShare } from "./public-costs-share";
import { sampleShare } from "./sample-share";
import { scoredBy } from "./scoring/score";
import type { ScoringTable } from "./scoring/scoring-table";
import { SELF_EVALUATION } from "./scoring/self-evaluation";
import { staffingControl } from "./staffing-control";
import { threePublicControl } from "./three-public-control";
import { threePublicBudgetGrowth, threePublicGrowth } from "./three-public-growth";

/** Every indicator in the order of the frameworks: the department's (53号 附件2), projects' (附件1, 10号), analysis. */
const CATALOGUE: readonly Indicator[] = [
  ...TARGETS,
  staffingControl,
  threePublicGrowth,
  threePublicBudgetGrowth,
  keySpending,
  budgetCompletion,
  hunanBudgetCompletion,
  budgetAdjustment,
  budgetControl,
  paymentProgress,
  carryOver,
  carryOverOfFunds,
  carryOverOfExpenditure,
  projectCarryOver,
  carryOverGrowth,
  newBuildingArea,
  newBuildingInvestment,
  publicCostsControl,
  threePublicControl,
  procurementExecution,
  ...MANAGEMENT,
  ...ASSETS,
  fixedAssets,
  ...DUTIES,
  ...EFFECTS,
  fundsInPlace,
  ...PROJECT_TIMELINESS,
  executionOfOriginalBudget,
  executionOfYearBudget,
  executionOfReceipts,
  executionOfFunds,
  ...PROJECT_OUTPUT,
  publicCostsShare,
  publicCostsPerHead,
  personnelCostsPerHead,
  sampleShare,
];

/** Every indicator, in the order of the catalogue, scored by the tables that hold everywhere. */
export const INDICATORS: readonly Indicator[] = CATALOGUE.map(scoredBy([SELF_EVALUATION]));

/** The indicators of a department that is scored by some tables: all but those of places whose tables are not among them. */
export function indicatorsFor(tables: readonly ScoringTable[]): readonly Indicator[] {
  const named = new Set(tables.flatMap(({ items }) => items.map(({ result }) => result)));
  return INDICATORS.filter(({ id, onlyWhereScored }) => !onlyWhereScored || named.has(id)).map(scoredBy(tables));
}
