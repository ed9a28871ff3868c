import type { Cell, Row, Span } from "./system";
import { closing, holds, meet } from "./system";

/** One cell changed by so much. */
export interface Shift {
  readonly cell: Cell;
  readonly by: bigint;
}

/** Residuals of the sums as they would be after changes of cells; the sums themselves are not altered. */
export class ChangedSums {
  private readonly moved = new Map<Row, bigint>();

  constructor(readonly shifts: readonly Shift[] = []) {
    for (const { cell, by } of shifts) {
      for (const { row, weight } of cell.rows) this.moved.set(row, (this.moved.get(row) ?? 0n) + weight * by);
    }
  }

  with(shift: Shift): ChangedSums {
    return new ChangedSums([...this.shifts, shift]);
  }

  residual(row: Row): bigint {
    return row.residual + (this.moved.get(row) ?? 0n);
  }

  holds(row: Row): boolean {
    return holds(row, this.residual(row));
  }

  /** The sums that the changes touch, in their order, each with the change of its residual. */
  get moves(): ReadonlyMap<Row, bigint> {
    return this.moved;
  }

  /**
   * The changes of a cell, on top of these, after which every sum of the cell for which `must` is true holds; null where
   * there is none.
   */
  span(cell: Cell, must: (row: Row) => boolean): Span | null {
    let span: Span | null = { low: null, high: null };
    for (const { row, weight } of cell.rows) {
      if (!must(row)) continue;
      span = meet(span, closing(row, this.residual(row), weight));
      if (span === null) return null;
    }
    return span;
  }
}
