import type { Unit } from "../amount";
import type { ScoringTable } from "../indicators/scoring/scoring-table";
import type { Pack } from "../packs/pack";
import { DEFAULT_THRESHOLDS } from "./thresholds";
import type { Thresholds } from "./thresholds";

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
  readonly thresholds: Thresholds;
  /** Scoring tables of the place, before the default ones: the first table that scores a result counts. */
  readonly scoringTables: readonly ScoringTable[];
  /** Words in a project's name or remarks that tell of allowances and bonuses (C-11). */
  readonly staffPayWords: readonly string[];
  /** The place whose packs apply, such as 湖南; empty to go by each department's name. */
  readonly place: string;
  /** Packs that people loaded, before the built-in ones: of several with one id the first counts. */
  readonly packs: readonly Pack[];
}

/** The defaults of domain C, which bureaus can override in a settings file. */
export const DEFAULT_SETTINGS: Settings = {
  returnedInClosing: true,
  assumedUnit: "万元",
  executionPoints: "linear",
  executionSteps: ["1=1", "0.9=0.9", "0.8=0.8", "0.7=0.7", "0.6=0.6"],
  thresholds: DEFAULT_THRESHOLDS,
  scoringTables: [],
  staffPayWords: ["津贴", "补贴", "奖金", "奖励", "考核奖"],
  place: "",
  packs: [],
};
