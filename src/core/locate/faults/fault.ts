import type { Unit } from "../../amount";
import type { Fact } from "../../facts/fact";
import type { CellRange } from "../../grid/snapshot";
import type { Table } from "../../tables/table";
import type { Change } from "../change";

/** What went wrong, as `check --json` names it. */
export type FaultKind =
  | "cell"
  | "cells"
  | "line-pushed"
  | "line-copied"
  | "line-missing"
  | "line-doubled"
  | "subtotal-stale"
  | "block-shifted"
  | "labels-out-of-step"
  | "column-shifted"
  | "columns-swapped"
  | "unit"
  | "other-year"
  | "other-unit"
  | "pasted-copy"
  | "table-disagrees";

/** One mistake that makes rows, columns, a block or a whole table wrong. */
export interface Fault {
  readonly kind: FaultKind;
  readonly table: Table;
  /** The cells that it is about; of a line that is missing, the row that stands in its place. */
  readonly range: CellRange;
  /** How far the figures stand from where they belong: 1 is one row too low, or one column too far right. */
  readonly shift?: number;
  /** The unit that the figures seem to be in. */
  readonly unit?: Unit;
  /** Every cell that is wrong with what it should hold. */
  readonly changes: readonly Change[];
  /** Cells that are wrong, where nothing tells what they should hold. */
  readonly unsure: readonly Fact[];
  /** A figure that shows it: a total that stands in the wrong row, a line that is missing here and stands elsewhere. */
  readonly shownBy?: Fact;
  /** Tables that it does not agree with, or the one whose figures it holds. */
  readonly others?: readonly Table[];
}

/**
 * A table in which so much fails that no advice for its cells is worth giving: it says what to look at, not what happened.
 * @param first the first of its rows in which something fails.
 */
export function disagreement(table: Table, first: number, others: readonly Table[]): Fault {
  return {
    kind: "table-disagrees",
    table,
    range: { ...table.range, top: first },
    changes: [],
    unsure: [],
    others,
  };
}
