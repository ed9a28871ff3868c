import type { ChangedSums, Shift } from "./changed-sums";
import { middleOf } from "./proposal";
import type { Cell, Row, Span } from "./system";
import { closing, meet } from "./system";

/** Cells that may be changed together; the changes of all but the last are already decided. */
export interface Candidate {
  readonly shifts: readonly Shift[];
  readonly last: Cell;
  readonly span: Span;
}

/** Steps that a search may take; when they are used up, it ends and the cause is marked as capped. */
export class Budget {
  constructor(
    private left: number,
    private readonly whole: Budget | null = null,
  ) {}

  /** @returns false when nothing is left. */
  spend(): boolean {
    if (this.left <= 0) return false;
    this.left--;
    this.whole?.spend();
    return true;
  }

  /** One of so many equal parts of what is left: what its search does not use, the next may. */
  share(parts: number): Budget {
    return new Budget(Math.ceil(this.left / parts), this);
  }

  get isSpent(): boolean {
    return this.left <= 0;
  }
}

/** More sums than this that one change breaks are not mended by the next. */
const MOST_OPEN = 12;

/**
 * All sets of so many cells that can be changed so that every sum of the component holds and no sum breaks that held
 * (error localisation after Fellegi and Holt), by branching on the cells of a sum that does not hold. The change of each
 * cell but the last is one that makes some of its sums exact; the last has every change that makes all of them hold.
 */
export function setsOf(
  component: readonly Row[],
  size: number,
  budget: Budget,
  free: (row: Row) => boolean,
  base: ChangedSums,
): Candidate[] {
  const found: Candidate[] = [];
  const seen = new Set<string>();
  const chosen = (overlay: ChangedSums) => overlay.shifts.slice(base.shifts.length);
  const explore = (overlay: ChangedSums, open: readonly Row[], left: number): void => {
    if (left === 1) {
      for (const cell of inAll(open)) {
        if (!cell.free || chosen(overlay).some((s) => s.cell === cell)) continue;
        if (!budget.spend()) return;
        const span = overlay.span(cell, (row) => open.includes(row) || !free(row));
        if (span === null) continue;
        const id = [...chosen(overlay).map((s) => s.cell.key), cell.key].sort().join("|");
        if (seen.has(id)) continue;
        seen.add(id);
        found.push({ shifts: chosen(overlay), last: cell, span });
      }
      return;
    }
    for (const { cell } of shortest(open).cells) {
      if (!cell.free || chosen(overlay).some((s) => s.cell === cell)) continue;
      for (const by of changesOf(cell, open, overlay)) {
        if (!budget.spend()) return;
        const next = overlay.with({ cell, by });
        const still = openAfter(next, open, cell, free);
        if (still.length > 0 && still.length <= MOST_OPEN) explore(next, still, left - 1);
      }
    }
  };
  explore(base, component, size);
  return found;
}

function shortest(rows: readonly Row[]): Row {
  return rows.reduce((a, b) => (b.cells.length < a.cells.length ? b : a));
}

/** The cells that are in every one of the sums. */
function inAll(rows: readonly Row[]): Cell[] {
  const first = shortest(rows);
  const cells = first.cells.map(({ cell }) => cell);
  if (rows.length === 1) return cells;
  return cells.filter((cell) => rows.every((row) => row === first || cell.rows.some((each) => each.row === row)));
}

/** The sums that do not hold after a change, among those open before and those of the changed cell. */
function openAfter(overlay: ChangedSums, open: readonly Row[], cell: Cell, free: (row: Row) => boolean): Row[] {
  const still = open.filter((row) => !overlay.holds(row));
  for (const { row } of cell.rows) if (!free(row) && !open.includes(row) && !overlay.holds(row)) still.push(row);
  return still;
}

/** Changes that make some of the cell's open sums hold, one for each group of sums that one change makes hold. */
export function changesOf(cell: Cell, open: readonly Row[], overlay: ChangedSums): bigint[] {
  const wanted = cell.rows.filter(({ row }) => !row.bound && open.includes(row));
  const spans = wanted.map((each) => ({ ...each, span: closing(each.row, overlay.residual(each.row), each.weight) }));
  const changes = new Set<bigint>();
  for (const start of spans) {
    let span: Span = start.span;
    const together = [start];
    for (const other of spans) {
      const both = other === start ? null : meet(span, other.span);
      if (both === null) continue;
      span = both;
      together.push(other);
    }
    const middle = middleOf(together, overlay);
    const { low, high } = span;
    const by = low !== null && middle < low ? low : high !== null && middle > high ? high : middle;
    if (by !== 0n) changes.add(by);
  }
  return [...changes];
}
