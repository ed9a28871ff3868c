/** The limits that checks of conduct use. Rates are decimal fractions as text; money is decimal text in 元. */
export interface Thresholds {
  /** C-3: an execution rate of a project or department below the first is a warning, below the second an error. */
  readonly executionWarning: string;
  readonly executionError: string;
  /** C-4: a project without expenditure is an error from this amount of unspent funds, in 元. */
  readonly zeroSpendError: string;
  /** C-6: closing balance as a share of available funds, and as an amount in 元. */
  readonly closingWarning: string;
  readonly closingError: string;
  readonly closingAmount: string;
  /** C-7: opening balance as a share of the year's spending. */
  readonly openingShare: string;
  /** C-8: a share of funds in place below this is a warning. */
  readonly inPlaceWarning: string;
  /** C-9: implied surplus of basic expenditure as a share of it. */
  readonly impliedSurplus: string;
  /** C-10: running costs of the office as a share of project expenditure. */
  readonly runningCostsInProjects: string;
  /** C-15: growth of one item of the three public expenses above this needs a reason. */
  readonly componentGrowth: string;
  /** C-16: a procurement execution rate below this is a warning. */
  readonly procurementLow: string;
  /** C-21: subjects called 其他 as a share of their class. */
  readonly otherSubjects: string;
  /** C-22: deviation of the final accounts from the original budget. */
  readonly budgetDeviation: string;
  /** C-23: change of the costs a head on the year before. */
  readonly perHeadChange: string;
  /** C-27: budget added during the year as a share of the original budget. */
  readonly adjustmentInfo: string;
  readonly adjustmentWarning: string;
}

/** The defaults of domain C. */
export const DEFAULT_THRESHOLDS: Thresholds = {
  executionWarning: "0.8",
  executionError: "0.6",
  zeroSpendError: "100000",
  closingWarning: "0.3",
  closingError: "0.5",
  closingAmount: "500000",
  openingShare: "0.3",
  inPlaceWarning: "0.9",
  impliedSurplus: "0.05",
  runningCostsInProjects: "0.1",
  componentGrowth: "0.1",
  procurementLow: "0.8",
  otherSubjects: "0.3",
  budgetDeviation: "0.2",
  perHeadChange: "0.3",
  adjustmentInfo: "0.1",
  adjustmentWarning: "0.3",
};
