import type { Amount } from "../amount";
import type { Check } from "../check/check";
import type { Fact } from "../facts/fact";
import type { Slip } from "./slip";
import type { Structure } from "./structure";

/** A cell with the value that it would have to hold, in the measure of the fact. */
export interface Change {
  readonly fact: Fact;
  readonly proposed: Amount;
}

/** A cell that would make violated checks hold if it had another value, and break none that holds. */
export interface Suspect extends Change {
  /** The cells that would have to change together with it, such as the other one of two that were swapped; often none. */
  readonly with: readonly Change[];
  readonly slip: Slip;
  /** 1 for the likeliest; equal ranks are equally likely. */
  readonly rank: number;
  /** The violated checks that the values would make hold. */
  readonly closes: readonly Check[];
}

/** Checks with one cause, and the cells that may be it, likeliest first; no cells where no few of them explain it. */
export interface Cause {
  readonly checks: readonly Check[];
  readonly suspects: readonly Suspect[];
  /** A fault in the shape of a table that explains what no few cells do. */
  readonly structure?: Structure;
  /** True where the search ended at its bound before all small sets of cells had been tried. */
  readonly capped?: true;
}

/** Every cell that a suspect would change, the first one first. */
export function changesOf(suspect: Suspect): readonly Change[] {
  return [suspect, ...suspect.with];
}
