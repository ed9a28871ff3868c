import type { Amount } from "../amount";
import type { Check } from "../check/check";
import type { Fact } from "../facts/fact";
import type { Slip } from "./slip";

/** A cell that would make violated checks hold if it had another value, and break none that holds. */
export interface Suspect {
  readonly fact: Fact;
  /** What the cell would have to hold, in the measure of the fact. */
  readonly proposed: Amount;
  readonly slip: Slip;
  /** 1 for the likeliest; equal ranks are equally likely. */
  readonly rank: number;
  /** The violated checks that the value would make hold. */
  readonly closes: readonly Check[];
}

/** Checks with one cause, and the cells that may be it, likeliest first; no cells where no single one explains them. */
export interface Cause {
  readonly checks: readonly Check[];
  readonly suspects: readonly Suspect[];
}
