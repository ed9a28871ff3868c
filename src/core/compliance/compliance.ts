import type { Check } from "../check/check";
import type { FactStore } from "../facts/store";
import type { Finding } from "../findings/finding";
import type { Settings } from "../settings";
import type { Localised } from "../text";

/** What a compliance check may ask: the facts, the checks already judged, and the thresholds. */
export interface Evidence {
  readonly facts: FactStore;
  readonly checks: readonly Check[];
  readonly settings: Settings;
  /** The fiscal year under evaluation; null when no table states one. */
  readonly year: number | null;
}

/** A check of conduct rather than of arithmetic: over budget, unspent, carried over too long. */
export interface Compliance {
  readonly id: string;
  readonly title: Localised;
  /** Law, regulation or practice that it rests on. */
  readonly source: Localised;
  find(evidence: Evidence): Finding[];
}
