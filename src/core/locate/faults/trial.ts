import type { Fact } from "../../facts/fact";
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
  private readonly given = new Map<Cell, bigint>();
  private closing = 0;
  private readonly breaking = new Set<Row>();
  private readonly filled: { readonly fact: Fact; readonly to: bigint }[] = [];

  constructor(private readonly base: ChangedSums) {}

  /** Sums that would hold and do not, or cannot be judged as long as a cell is empty. */
  get closed(): number {
    return this.closing;
  }

  /** Sums that hold and would not, but for those that leave out a cell because it is empty and would be filled in. */
  get broken(): number {
    let broken = 0;
    for (const row of this.breaking) if (!this.isFilledIn(row)) broken++;
    return broken;
  }

  /** Fills in an empty place: sums along its line that left it out may have it as a part. */
  fill(fact: Fact, to: bigint): void {
    if (fact.empty && to !== 0n) this.filled.push({ fact, to });
  }

  /** @param about by how much the change may be out, where the right figure is only known so far. */
  change(cell: Cell, by: bigint, about = 0n): void {
    if (by === 0n && about === 0n) return;
    const before = this.given.get(cell) ?? 0n;
    this.given.set(cell, before + by);
    // A figure in an empty cell is rounded like the others of its table.
    const is = (value: bigint) => (cell.value + value === 0n ? 0n : cell.rounding);
    const wider = about + is(before + by) - is(before);
    const fills = Number(before + by !== 0n) - Number(before !== 0n);
    const awaiting = cell.fact.state === "blank" && fills !== 0 ? cell.waiting : [];
    this.wait(
      awaiting.filter(({ row }) => row.awaits(cell)),
      -fills,
    );
    for (const { row, weight } of [...cell.rows, ...cell.waiting]) {
      if (row.analytic) continue;
      this.count(row, -1);
      this.moved.set(row, (this.moved.get(row) ?? 0n) + weight * by);
      if (wider !== 0n) this.slack.set(row, (this.slack.get(row) ?? 0n) + (weight < 0n ? -weight : weight) * wider);
      this.count(row, 1);
    }
  }

  /** Leaves the figure of a cell open, or settles it again. */
  open(cell: Cell, by: 1 | -1): void {
    this.wait(cell.rows, by);
    this.wait(cell.waiting, by);
  }

  isOpen(row: Row): boolean {
    return this.lacks(row) > 0;
  }

  private wait(rows: Cell["rows"], by: number): void {
    for (const { row } of rows) {
      if (row.analytic) continue;
      this.count(row, -1);
      this.opened.set(row, this.lacks(row) + by);
      this.count(row, 1);
    }
  }

  /** Cells of the sum whose figures are open, or empty. */
  lacks(row: Row): number {
    return this.opened.get(row) ?? this.base.lacks(row);
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
    return this.failing().filter((row) => !this.isOpen(row) && this.holds(row));
  }

  /** The sums that cannot be judged as long as cells are empty, and would hold. */
  get gains(): Row[] {
    return [...this.touched()].filter((row) => row.lacks > 0 && !this.isOpen(row) && this.holds(row));
  }

  /** The sums that do not hold, and would not, though the hypothesis changes a cell of theirs. */
  get left(): Row[] {
    return this.failing().filter((row) => !this.isOpen(row) && !this.holds(row));
  }

  /** The sums that do not hold and have a cell whose figure is open. */
  get undecided(): Row[] {
    return this.failing().filter((row) => this.isOpen(row));
  }

  private failing(): Row[] {
    return [...this.touched()].filter((row) => row.lacks === 0 && !this.base.holds(row));
  }

  private isFilledIn(row: Row): boolean {
    if (this.filled.length === 0) return false;
    const [first] = row.cells;
    const along = (["row", "column"] as const).find((line) =>
      row.cells.every(
        ({ cell: { fact } }) => fact.table === first!.cell.fact.table && fact[line] === first!.cell.fact[line],
      ),
    );
    if (along === undefined) return false;
    const { table, [along]: line } = first!.cell.fact;
    const parts = this.filled.filter(
      ({ fact }) => fact.table === table && fact[along] === line && !row.cells.some(({ cell }) => cell.fact === fact),
    );
    const added = parts.reduce((sum, { to }) => sum + to, 0n);
    return added !== 0n && holds(row, this.residual(row) + added);
  }

  private touched(): Set<Row> {
    return new Set([...this.moved.keys(), ...this.opened.keys()]);
  }

  private count(row: Row, sign: 1 | -1): void {
    if (this.isOpen(row)) return;
    const judged = row.lacks === 0 || this.base.lacks(row) === 0;
    const after = this.holds(row);
    if (!judged) {
      if (after) this.closing += sign;
      if (!after && sign > 0) this.breaking.add(row);
      else this.breaking.delete(row);
      return;
    }
    const before = this.base.holds(row);
    if (!before && after) this.closing += sign;
    if (before && !after && sign > 0) this.breaking.add(row);
    else this.breaking.delete(row);
  }
}

function boundsOf({ check, residual, tolerance, bound, analytic, violated, cells, lacks }: Row): Row {
  return { check, residual, tolerance, bound, analytic, violated, cells, lacks, awaits: () => false };
}
