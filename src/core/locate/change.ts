import type { Amount } from "../amount";
import type { Fact } from "../facts/fact";

/** A cell with the value that it would have to hold, in the measure of the fact. */
export interface Change {
  readonly fact: Fact;
  readonly proposed: Amount;
}
