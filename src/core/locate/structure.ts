import type { Amount } from "../amount";
import type { Fact } from "../facts/fact";

/** A row that sums lack: in each of several columns the whole exceeds its parts by a figure, and the figures fit together. */
export interface MissingRow {
  readonly kind: "row-missing";
  /** The whole of each column, with the amount by which its parts fall short. */
  readonly lacking: readonly { readonly whole: Fact; readonly amount: Amount }[];
  /** A row of another table or of last year with exactly these figures; null where there is no such row. */
  readonly seenAt: Fact | null;
  /** Else the row of a code that another list has below the total and this one does not, whatever its figures are. */
  readonly listedAt: Fact | null;
}

/** Figures that are last year's throughout: a table, column or row that was copied and never updated. */
export interface StaleCopy {
  readonly kind: "stale-copy";
  readonly line: "row" | "column" | "table";
  /** This year's figures, each equal to last year's. */
  readonly figures: readonly Fact[];
}

/** A fault in the shape of a table rather than in a few of its figures; there is no value to propose. */
export type Structure = MissingRow | StaleCopy;
