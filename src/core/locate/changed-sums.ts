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
  private readonly filled = new Map<Row, number>();

  constructor(readonly shifts: readonly Shift[] = []) {
    for (const { cell, by } of shifts) {
      for (const { row, weight } of cell.rows) this.move(row, weight * by);
      for (const { row, weight } of cell.waiting) {
        this.move(row, weight * by);
        if (row.awaits(cell) && by !== 0n) this.filled.set(row, (this.filled.get(row) ?? 0) + 1);
      }
    }
  }

  private move(row: Row, by: bigint): void {
    this.moved.set(row, (this.moved.get(row) ?? 0n) + by);
  }

  /** How many empty cells of the sum are still empty after the changes: it is not judged before all are filled in. */
  lacks(row: Row): number {
    return row.lacks - (this.filled.get(row) ?? 0);
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
    if (cell.fact.state !== "blank") return span;
    // An empty cell that is filled in has sums judged that waited for it alone.
    for (const { row, weight } of cell.waiting) {
      if (this.lacks(row) !== 1 || !row.awaits(cell)) continue;
      span = meet(span, closing(row, this.residual(row), weight));
      if (span === null) return null;
    }
    return span;
  }
}
