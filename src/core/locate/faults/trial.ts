import type { ChangedSums } from "../changed-sums";
import type { Cell, Row } from "../system";
import { holds } from "../system";

/**
 * What a hypothesis does to the sums, kept up to date while it grows by a cell at a time: so many sums would hold that do
 * not, so many that hold would not. A sum with a cell whose figure is open says nothing.
 */
export class Trial {
  private readonly moved = new Map<Row, bigint>();
  private readonly opened = new Map<Row, number>();
  private readonly slack = new Map<Row, bigint>();
  private closing = 0;
  private breaking = 0;

  constructor(private readonly base: ChangedSums) {}

  get closed(): number {
    return this.closing;
  }

  get broken(): number {
    return this.breaking;
  }

  /** @param about by how much the change may be out, where the right figure is only known so far. */
  change(cell: Cell, by: bigint, about = 0n): void {
    if (by === 0n && about === 0n) return;
    for (const { row, weight } of cell.rows) {
      if (row.analytic) continue;
      this.count(row, -1);
      this.moved.set(row, (this.moved.get(row) ?? 0n) + weight * by);
      if (about !== 0n) this.slack.set(row, (this.slack.get(row) ?? 0n) + (weight < 0n ? -weight : weight) * about);
      this.count(row, 1);
    }
  }

  /** Leaves the figure of a cell open, or settles it again. */
  open(cell: Cell, by: 1 | -1): void {
    for (const { row } of cell.rows) {
      if (row.analytic) continue;
      this.count(row, -1);
      this.opened.set(row, (this.opened.get(row) ?? 0) + by);
      this.count(row, 1);
    }
  }

  isOpen(row: Row): boolean {
    return (this.opened.get(row) ?? 0) > 0;
  }

  residual(row: Row): bigint {
    return this.base.residual(row) + (this.moved.get(row) ?? 0n);
  }

  holds(row: Row): boolean {
    const slack = this.slack.get(row);
    const after = this.residual(row);
    return slack === undefined
      ? holds(row, after)
      : holds({ ...boundsOf(row), tolerance: row.tolerance + slack }, after);
  }

  /** The sums that would hold and do not. */
  get closes(): Row[] {
    return [...this.touched()].filter((row) => !this.isOpen(row) && !this.base.holds(row) && this.holds(row));
  }

  /** The sums that do not hold, and would not, though the hypothesis changes a cell of theirs. */
  get left(): Row[] {
    return [...this.touched()].filter((row) => !this.isOpen(row) && !this.base.holds(row) && !this.holds(row));
  }

  /** The sums that do not hold and have a cell whose figure is open. */
  get undecided(): Row[] {
    return [...this.touched()].filter((row) => this.isOpen(row) && !this.base.holds(row));
  }

  private touched(): Set<Row> {
    return new Set([...this.moved.keys(), ...this.opened.keys()]);
  }

  private count(row: Row, sign: 1 | -1): void {
    if (this.isOpen(row)) return;
    const [before, after] = [this.base.holds(row), this.holds(row)];
    if (!before && after) this.closing += sign;
    if (before && !after) this.breaking += sign;
  }
}

function boundsOf(row: Row): Row {
  const { check, residual, bound, analytic, violated, cells } = row;
  return { check, residual, bound, analytic, violated, cells, tolerance: row.tolerance };
}
