import type { Fact } from "../../facts/fact";
import type { ChangedSums } from "../changed-sums";
import type { Table } from "../../tables/table";
import type { Cell, Row } from "../system";
import { holds } from "../system";

const LINES = ["row", "column"] as const;

/** A sum that the hypothesis touches, as it would be. */
interface Touched {
  residual: bigint;
  /** By how much more it may be out, because a figure is only known so far. */
  slack: bigint;
  /** Cells whose figures are open, or empty. */
  lacks: number;
  /** What the hypothesis does to it as it stands. */
  does: "closes" | "breaks" | null;
  readonly before: "held" | "failed" | "waited";
}

/**
 * What a hypothesis does to the sums, kept up to date while it grows by a cell at a time: so many sums would hold that do
 * not, so many that hold would not. A sum with a cell whose figure is open says nothing.
 */
export class Trial {
  private readonly touched = new Map<Row, Touched>();
  /** What empty cells were filled in with. */
  private readonly given = new Map<Cell, bigint>();
  private closing = 0;
  private readonly breaking = new Set<Row>();
  /** By table, then by line: what was filled in along it. */
  private readonly filled = new Map<Table, Map<string, { readonly fact: Fact; readonly to: bigint }[]>>();

  constructor(private readonly base: ChangedSums) {}

  /** Sums that would hold and do not, or cannot be judged as long as a cell is empty. */
  get closed(): number {
    return this.closing;
  }

  /** True where a sum holds and would not, but for those that leave out a cell because it is empty and would be filled in. */
  get breaks(): boolean {
    if (this.breaking.size > 0 && this.filled.size === 0) return true;
    for (const row of this.breaking) if (!this.isFilledIn(row)) return true;
    return false;
  }

  /** Fills in an empty place: sums along its line that left it out may have it as a part. */
  fill(fact: Fact, to: bigint): void {
    if (!fact.empty || to === 0n) return;
    let lines = this.filled.get(fact.table);
    if (!lines) this.filled.set(fact.table, (lines = new Map()));
    for (const line of LINES) {
      const key = `${line} ${fact[line]}`;
      const along = lines.get(key);
      if (along) along.push({ fact, to });
      else lines.set(key, [{ fact, to }]);
    }
  }

  /** @param about by how much the change may be out, where the right figure is only known so far. */
  change(cell: Cell, by: bigint, about = 0n): void {
    if (by === 0n && about === 0n) return;
    let wider = about;
    if (cell.fact.state !== "stated") {
      const before = this.given.get(cell) ?? 0n;
      this.given.set(cell, before + by);
      // A figure in an empty cell is rounded like the others of its table.
      const rounding = (value: bigint) => (cell.value + value === 0n ? 0n : cell.rounding);
      wider += rounding(before + by) - rounding(before);
      const fills = cell.fact.state === "blank" ? Number(before + by !== 0n) - Number(before !== 0n) : 0;
      const awaiting = fills === 0 ? [] : cell.waiting.filter(({ row }) => row.awaits(cell));
      this.wait(awaiting, -fills);
    }
    this.move(cell.rows, by, wider);
    this.move(cell.waiting, by, wider);
  }

  /** Leaves the figure of a cell open, or settles it again. */
  open(cell: Cell, by: 1 | -1): void {
    this.wait(cell.rows, by);
    this.wait(cell.waiting, by);
  }

  isOpen(row: Row): boolean {
    return this.lacks(row) > 0;
  }

  /** Cells of the sum whose figures are open, or empty. */
  lacks(row: Row): number {
    return this.touched.get(row)?.lacks ?? this.base.lacks(row);
  }

  residual(row: Row): bigint {
    return this.touched.get(row)?.residual ?? this.base.residual(row);
  }

  holds(row: Row): boolean {
    const touched = this.touched.get(row);
    return touched ? wouldHold(row, touched) : this.base.holds(row);
  }

  /** The sums that would hold and do not. */
  get closes(): Row[] {
    return this.failing().filter((row) => !this.isOpen(row) && this.holds(row));
  }

  /** The sums that cannot be judged as long as cells are empty, and would hold. */
  get gains(): Row[] {
    return [...this.touched.keys()].filter((row) => row.lacks > 0 && !this.isOpen(row) && this.holds(row));
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
    return [...this.touched.keys()].filter((row) => row.lacks === 0 && !this.base.holds(row));
  }

  private isFilledIn(row: Row): boolean {
    const [first] = row.cells;
    const lines = first && this.filled.get(first.cell.fact.table);
    if (!lines) return false;
    const { table } = first.cell.fact;
    const along = LINES.find((line) =>
      row.cells.every(({ cell: { fact } }) => fact.table === table && fact[line] === first.cell.fact[line]),
    );
    const filled = along === undefined ? undefined : lines.get(`${along} ${first.cell.fact[along]}`);
    if (!filled) return false;
    const parts = filled.filter(({ fact }) => !row.cells.some(({ cell }) => cell.fact === fact));
    const added = parts.reduce((sum, { to }) => sum + to, 0n);
    return added !== 0n && holds(row, this.residual(row) + added);
  }

  private move(rows: Cell["rows"], by: bigint, about: bigint): void {
    for (const { row, weight } of rows) {
      if (row.analytic) continue;
      const touched = this.touch(row);
      touched.residual += weight * by;
      if (about !== 0n) touched.slack += (weight < 0n ? -weight : weight) * about;
      this.count(row, touched);
    }
  }

  private wait(rows: Cell["rows"], by: number): void {
    for (const { row } of rows) {
      if (row.analytic) continue;
      const touched = this.touch(row);
      touched.lacks += by;
      this.count(row, touched);
    }
  }

  private touch(row: Row): Touched {
    let touched = this.touched.get(row);
    if (!touched) {
      const { base } = this;
      const lacks = base.lacks(row);
      const before = row.lacks > 0 && lacks > 0 ? "waited" : base.holds(row) ? "held" : "failed";
      touched = { residual: base.residual(row), slack: 0n, lacks, does: null, before };
      this.touched.set(row, touched);
    }
    return touched;
  }

  private count(row: Row, touched: Touched): void {
    const does = touched.lacks > 0 ? null : doesTo(row, touched);
    if (does === touched.does) return;
    if (touched.does === "closes") this.closing--;
    else if (touched.does === "breaks") this.breaking.delete(row);
    if (does === "closes") this.closing++;
    else if (does === "breaks") this.breaking.add(row);
    touched.does = does;
  }
}

/** A sum that waited for a figure breaks where it would not hold with it. */
function doesTo(row: Row, touched: Touched): Touched["does"] {
  if (wouldHold(row, touched)) return touched.before === "held" ? null : "closes";
  return touched.before === "failed" ? null : "breaks";
}

function wouldHold(row: Row, { residual, slack }: Touched): boolean {
  return residual <= row.tolerance + slack && (row.bound || -residual <= row.tolerance + slack);
}
