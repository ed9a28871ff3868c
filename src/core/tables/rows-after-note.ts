import { readCell } from "../amount";
import type { Grid } from "../grid/grid";
import { normaliseLabel } from "./label";
import { isFilled, isNote } from "./row";
import { REMARK } from "../words/around-tables";
import { isLike } from "../words/pattern";

/** A note and its further lines; what stands farther below is another matter. */
const FURTHEST = 6;

/**
 * True when a list goes on below a note in its midst (`备注：以下为上级资金`): figures follow in its columns before
 * anything stands there that could be the heading of another table.
 * @param at which of the rows is the note
 */
export function goesOnAfterNote(
  grid: Grid,
  rows: readonly number[],
  at: number,
  nameColumn: number,
  figures: readonly number[],
): boolean {
  if (!isRemark(grid, rows[at]!)) return false;
  const near = rows.slice(at + 1, at + 1 + FURTHEST);
  const next = rowsOfList(grid, near, nameColumn, figures)[0];
  return next !== undefined && !near.some((row) => row < next && isSigned(grid, row));
}

/** Rows with names and figures in a list's columns, before anything that could be the heading of another table. */
export function rowsOfList(
  grid: Grid,
  rows: readonly number[],
  nameColumn: number,
  figures: readonly number[],
): number[] {
  const found: number[] = [];
  for (const row of rows) {
    const reads = figures.map((column) => readCell(grid.at(row, column)));
    if (reads.some(({ kind }) => kind === "text" || kind === "unreadable")) break;
    const numbers = reads.filter(({ kind }) => kind === "number").length;
    if (numbers >= 2 && isNamed(grid, row, nameColumn, figures)) found.push(row);
    else if (numbers > 0) break;
  }
  return found;
}

function isSigned(grid: Grid, row: number): boolean {
  return isNote(grid, row) && !isRemark(grid, row);
}

function isRemark(grid: Grid, row: number): boolean {
  const first = grid.row(row).find(isFilled);
  return typeof first?.value === "string" && isLike(normaliseLabel(first.value), REMARK);
}

/** True when the row says what its figures are of: a name, or a sum's name before the figures. */
function isNamed(grid: Grid, row: number, nameColumn: number, figures: readonly number[]): boolean {
  const before = Math.min(...figures);
  return grid
    .row(row)
    .some(({ column, value }) => typeof value === "string" && (column === nameColumn || column < before));
}
