import type { Localised } from "../../text/text";

/**
 * How a value becomes points. Rates are fractions and points are decimals, both as text; a part of a step counts in
 * proportion, since the forms do not say that it is dropped.
 */
export type ScoreRule =
  /** Full points up to, down to or at `from`; beyond it `deduct` points for every `every`. */
  | {
      readonly kind: "deduct";
      readonly beyond: "above" | "below" | "either-side";
      readonly from: string;
      readonly every: string;
      readonly deduct: string;
    }
  /** The points of the first band whose upper end the value does not exceed; beyond the last none. */
  | { readonly kind: "bands"; readonly bands: readonly { readonly upTo: string; readonly points: string }[] }
  /** Full points × value, the value counting at most as `cap`. */
  | { readonly kind: "proportional"; readonly cap: string }
  /** Points that people award. */
  | { readonly kind: "by-people" };

/** One line of a scoring table. */
export interface ScoringItem {
  /** Id of the result that it scores: an indicator for the department, or an indicator with its scope. */
  readonly result: string;
  readonly max: string;
  readonly rule: ScoreRule;
  /** The criterion in words. */
  readonly criterion: Localised;
  /** Whether weight and rule are quoted from a form that was seen, or are the practice of the trade. */
  readonly evidence: "seen-form" | "practice";
}

/** A scoring table as a province or bureau publishes it. */
export interface ScoringTable {
  readonly id: string;
  readonly name: Localised;
  readonly items: readonly ScoringItem[];
  /** Points left to indicators that each department sets for itself. */
  readonly ownIndicators: string;
}

/** How a result is scored. */
export interface Scoring {
  readonly table: Localised;
  readonly rule: ScoreRule;
  readonly criterion: Localised;
  readonly evidence: ScoringItem["evidence"];
}
