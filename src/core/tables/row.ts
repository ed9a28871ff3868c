import { WIDEST_HEADING } from "./bounds";
import { readCell } from "../amount";
import type { Grid } from "../grid/grid";
import type { KnownTexts } from "../grid/known-texts";
import type { CellSnapshot } from "../grid/snapshot";
import { areColumnNumbers } from "./column-numbers";
import { normaliseLabel } from "./label";
import { NOTE } from "../words/around-tables";
import { isLike } from "../words/pattern";

/*
 * Properties of a row that do not depend on the form. Every form and layout asks for them, so each is worked out once
 * for a row.
 */

/** What is known of a row so far; it is kept as long as the sheet. */
interface Answers {
  note?: boolean;
  numbers?: boolean;
  columnNumbers?: boolean;
  headings?: readonly number[];
}

const answers = new WeakMap<readonly CellSnapshot[], Answers>();

function answersOf(cells: readonly CellSnapshot[]): Answers {
  let known = answers.get(cells);
  if (!known) answers.set(cells, (known = {}));
  return known;
}

/** True for a cell in which something stands. */
export function isFilled(cell: CellSnapshot): boolean {
  return cell.value !== null && cell.value !== "";
}

/** True when a row begins with a note or a signature. */
export function isNote(grid: Grid, row: number): boolean {
  const cells = grid.row(row);
  return (answersOf(cells).note ??= beginsWithNote(cells, grid.texts));
}

function beginsWithNote(cells: readonly CellSnapshot[], texts: KnownTexts): boolean {
  const first = cells.find(isFilled);
  return typeof first?.value === "string" && isLike(texts.of(normaliseLabel, first.value), NOTE);
}

/** True when any cell of a row is a number. */
export function holdsNumbers(grid: Grid, row: number): boolean {
  const cells = grid.row(row);
  return (answersOf(cells).numbers ??= cells.some(isStoredNumber) || cells.some(isNumber));
}

const isNumber = (cell: CellSnapshot) => readCell(cell).kind === "number";
/** Nearly all figures are stored as numbers, which spares reading the texts before them. */
const isStoredNumber = (cell: CellSnapshot) => typeof cell.value === "number" && isNumber(cell);

/** True for the 栏次 row, with its word or as running integers from 1 without any label: never data. */
export function numbersColumns(grid: Grid, row: number): boolean {
  const cells = grid.row(row);
  return (answersOf(cells).columnNumbers ??= areColumnNumbers(cells, grid.texts));
}

/** The columns that can carry a heading in a row: those with text, or covered by a merged heading; ascending. */
export function headingColumnsIn(grid: Grid, row: number): readonly number[] {
  const cells = grid.row(row);
  return (answersOf(cells).headings ??= headingsAmong(grid, row, cells));
}

function headingsAmong(grid: Grid, row: number, cells: readonly CellSnapshot[]): readonly number[] {
  const columns: number[] = [];
  let last = 0;
  for (const { column, value } of cells) {
    if (typeof value !== "string") continue;
    const area = grid.merge(row, column);
    const reach =
      area && area.top === row && area.left === column ? Math.min(area.right, column + WIDEST_HEADING) : column;
    // Where merged headings overlap, a column counts once.
    for (let next = Math.max(column, last + 1); next <= reach; next++) columns.push(next);
    last = Math.max(last, reach);
  }
  return columns;
}
