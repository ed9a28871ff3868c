import type { ChangedSums, Shift } from "./changed-sums";
import type { Budget } from "./search";
import type { Cell, Row } from "./system";

/**
 * Sets of two or three cells none of which makes a sum hold by itself, because every sum that one of them stands in holds
 * another of them too: what the others find by closing one sum after another does not reach these. For each such set the
 * changes are solved for by exact elimination from as many of its sums as there are cells, and then tried on all.
 */
export function entangled(
  component: readonly Row[],
  size: 2 | 3,
  budget: Budget,
  must: (row: Row) => boolean,
  base: ChangedSums,
): (readonly Shift[])[] {
  const found: (readonly Shift[])[] = [];
  const open = new Set(component);
  const cells = [...new Set(component.flatMap((row) => row.cells.map(({ cell }) => cell)))].filter(
    ({ free, rows }) => free && rows.filter(({ row }) => open.has(row)).length >= 2,
  );
  for (const set of subsets(cells, size)) {
    if (!budget.spend()) return found;
    const rows = rowsOf(set, must);
    if (!component.every((row) => rows.includes(row)) || !rows.every((row) => isShared(row, set))) continue;
    const shifts = solve(set, rows, base);
    if (shifts && rows.every((row) => shifts.holds(row))) found.push(shifts.shifts.slice(base.shifts.length));
  }
  return found;
}

function* subsets(cells: readonly Cell[], size: number, from = 0): Generator<Cell[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = from; i <= cells.length - size; i++) {
    for (const rest of subsets(cells, size - 1, i + 1)) yield [cells[i]!, ...rest];
  }
}

function rowsOf(set: readonly Cell[], must: (row: Row) => boolean): Row[] {
  return [...new Set(set.flatMap(({ rows }) => rows.map(({ row }) => row)))].filter(must);
}

function isShared(row: Row, set: readonly Cell[]): boolean {
  return row.bound || row.cells.filter(({ cell }) => set.includes(cell)).length >= 2;
}

/** The changes that make as many independent sums exact as there are cells, the strictest first; null without any. */
function solve(set: readonly Cell[], rows: readonly Row[], base: ChangedSums): ChangedSums | null {
  const strict = rows.filter((row) => !row.bound).sort((a, b) => (a.tolerance < b.tolerance ? -1 : 1));
  // Rows of [weights | −residual], brought into triangular form without fractions.
  const solved: { readonly pivot: number; readonly line: bigint[] }[] = [];
  for (const row of strict) {
    let line = [...set.map((cell) => row.cells.find((each) => each.cell === cell)?.weight ?? 0n), -base.residual(row)];
    for (const { pivot, line: above } of solved) {
      const factor = line[pivot]!;
      line = line.map((value, i) => value * above[pivot]! - above[i]! * factor);
    }
    const pivot = line.slice(0, -1).findIndex((value) => value !== 0n);
    if (pivot >= 0) solved.push({ pivot, line });
    if (solved.length === set.length) break;
  }
  if (solved.length < set.length) return null;
  const changes = new Array<bigint>(set.length).fill(0n);
  for (const { pivot, line } of [...solved].reverse()) {
    const rest = changes.reduce((sum, change, i) => (i === pivot ? sum : sum - line[i]! * change), line.at(-1)!);
    if (rest % line[pivot]! !== 0n) return null;
    changes[pivot] = rest / line[pivot]!;
  }
  if (changes.some((change) => change === 0n)) return null;
  return changes.reduce((overlay, by, i) => overlay.with({ cell: set[i]!, by }), base);
}
