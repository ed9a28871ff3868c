import type { Unit } from "../amount";
import type { ScoringTable } from "../indicators/scoring/scoring-table";

/** What a bureau may set differently. Rates are decimal fractions as text, money is decimal text in 元. */
export interface Settings {
  /** Whether the closing balance still contains what is returned to the treasury (P-2). */
  readonly returnedInClosing: boolean;
  /** Unit for tables that state none and that nothing else tells. */
  readonly assumedUnit: Unit;
  /** How execution earns its points in 绩效自评: `linear` (points × rate) or `step` (by executionSteps). */
  readonly executionPoints: string;
  /** Steps from the rate on, with the share of the points: `0.9=0.8` gives 80 % of the points from 90 % on. */
  readonly executionSteps: readonly string[];
  readonly thresholds: {
    /** C-3: execution below which a project or the department is warned of, and below which it is an error. */
    readonly executionWarning: string;
    readonly executionError: string;
    /** C-4: unspent funds from which a project without spending is an error, in 元. */
    readonly zeroSpendError: string;
    /** C-6: closing balance as a share of available funds; and as an amount in 元. */
    readonly closingWarning: string;
    readonly closingError: string;
    readonly closingAmount: string;
    /** C-7: opening balance as a share of the year's spending. */
    readonly openingShare: string;
    /** C-8: funds in place below which it is a warning. */
    readonly inPlaceWarning: string;
    /** C-9: implied surplus of basic expenditure as a share of it. */
    readonly impliedSurplus: string;
    /** C-10: running costs of the office as a share of project expenditure. */
    readonly runningCostsInProjects: string;
    /** C-15: growth of a single component of the three public expenses that needs a reason. */
    readonly componentGrowth: string;
    /** C-16: procurement execution below which it is a warning. */
    readonly procurementLow: string;
    /** C-21: subjects called 其他 as a share of their class. */
    readonly otherSubjects: string;
    /** C-22: final accounts above or below the original budget. */
    readonly budgetDeviation: string;
    /** C-23: change of costs a head on the year before. */
    readonly perHeadChange: string;
    /** C-27: budget added during the year as a share of the original budget. */
    readonly adjustmentInfo: string;
    readonly adjustmentWarning: string;
  };
  /** Scoring tables of the place, before the default ones: the first table that scores a result counts. */
  readonly scoringTables: readonly ScoringTable[];
  /** Words in a project's name or remarks that tell of allowances and bonuses (C-11). */
  readonly staffPayWords: readonly string[];
}

/** The defaults of domain C, which bureaus can override in a settings file. */
export const DEFAULT_SETTINGS: Settings = {
  returnedInClosing: true,
  assumedUnit: "万元",
  executionPoints: "linear",
  executionSteps: ["1=1", "0.9=0.9", "0.8=0.8", "0.7=0.7", "0.6=0.6"],
  thresholds: {
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
  },
  scoringTables: [],
  staffPayWords: ["津贴", "补贴", "奖金", "奖励", "考核奖"],
};
