import type { Unit } from "../amount";
import type { ScoringTable } from "../indicators/scoring/scoring-table";
import type { Pack } from "../packs/pack";
import { DEFAULT_THRESHOLDS } from "./thresholds";
import type { Thresholds } from "./thresholds";

/** The settings that a bureau may change. Rates are decimal fractions as text; money is decimal text in 元. */
export interface Settings {
  /** True where the closing balance still contains the money to be returned to the treasury (P-2). */
  readonly returnedInClosing: boolean;
  /** The unit of tables that state none, where nothing else shows it either. */
  readonly assumedUnit: Unit;
  /** How the execution rate earns points in 绩效自评: `linear` (points × rate) or `step` (by executionSteps). */
  readonly executionPoints: string;
  /** Steps of the rate with the share of the points: `0.9=0.8` gives 80 % of the points from a rate of 90 %. */
  readonly executionSteps: readonly string[];
  readonly thresholds: Thresholds;
  /** Scoring tables of the place. They come before the default ones; the first table that scores a result counts. */
  readonly scoringTables: readonly ScoringTable[];
  /** Words in a project's name or remarks that indicate allowances and bonuses (C-11). */
  readonly staffPayWords: readonly string[];
  /** The place whose packs apply, such as 湖南. If empty, the department's name decides. */
  readonly place: string;
  /**
   * Packs that people loaded. They come before the built-in packs; of several packs with the same id the first counts.
   */
  readonly packs: readonly Pack[];
  /** Rules that are not judged, each with the reason; every result tells them. */
  readonly switchedOff: readonly SwitchedOff[];
}

/** A rule, check or note that a bureau does not want judged. */
export interface SwitchedOff {
  /** Its number, such as `P-8`. */
  readonly rule: string;
  readonly reason: string;
}

/** The default settings (domain C). */
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
  switchedOff: [],
};
