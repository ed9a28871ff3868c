import type { Check } from "../check/check";
import type { Change } from "./change";
import type { Fault } from "./faults/fault";
import type { Slip } from "./slip";
import type { Structure } from "./structure";

export type { Change };

/** A cell that would make violated checks hold if it had another value, without violating any other. */
export interface Suspect extends Change {
  /** The cells that have to change with it, such as the other one of two swapped figures; usually empty. */
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
  /** True where one suspect is the likeliest and two checks that do not say the same speak for it. */
  readonly certain?: true;
  /** A fault in the shape of a table, such as a missing row, where no small set of cells explains the difference. */
  readonly structure?: Structure;
  /** A fault of rows, columns, a block or a whole table. */
  readonly fault?: Fault;
  /** True where the search ended at its bound before all small sets of cells had been tried. */
  readonly capped?: true;
}

/** Every cell that a suspect would change, the first one first. */
export function changesOf(suspect: Suspect): readonly Change[] {
  return [suspect, ...suspect.with];
}
