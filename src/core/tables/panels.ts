import { CELLS_BESIDE_TITLE } from "./bounds";
import type { Grid } from "../grid/grid";
import { gridOf } from "../grid/grid";
import type { CellRange, SheetSnapshot } from "../grid/snapshot";
import type { Form } from "../forms/form";
import { isBesideTitle, isTitle, looksLikeTitle, titleText } from "./region";
import { isFilled } from "./row";

/** Two tables stand side by side under their titles where so few rows are between these at most. */
const ROWS_APART = 2;

/** A title that no form knows is at least so long: 收入 and 支出 head the sides of one table. */
const SHORTEST_TITLE = 6;

/** The title of a table with the columns that it takes. */
interface TitleCell {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  /** True for a title that a form is known by. */
  readonly isKnown: boolean;
}

/** Where a sheet is divided: left of a column, from a row to the row before another. */
interface Division {
  readonly top: number;
  readonly bottom: number;
  /** The first column of each panel but the first. */
  readonly lefts: readonly number[];
}

const known = new WeakMap<Grid, { readonly forms: readonly Form[]; readonly panels: readonly Grid[] }>();

/**
 * The parts of a sheet that are read one by one: the sheet itself, or where titles of tables stand side by side the columns
 * below each of them. Cells keep their addresses.
 */
export function panelsOf(grid: Grid, forms: readonly Form[]): readonly Grid[] {
  const before = known.get(grid);
  if (before?.forms === forms) return before.panels;
  const division = divisionOf(grid, forms);
  const panels = division === null ? [grid] : dividedAt(grid, division);
  known.set(grid, { forms, panels });
  return panels;
}

function divisionOf(grid: Grid, forms: readonly Form[]): Division | null {
  let titles: TitleCell[] = [];
  for (const row of grid.rowNumbers) {
    const own = titlesIn(grid, row, forms);
    const first = titles[0]?.row ?? row;
    titles =
      row - first <= ROWS_APART ? [...titles.filter((title) => !own.some((o) => overlap(o, title))), ...own] : own;
    if (titles.length < 2 || !titles.some(({ isKnown }) => isKnown)) continue;
    const lefts = leftsOf(
      grid,
      [...titles].sort((a, b) => a.left - b.left),
      row,
    );
    if (lefts.length > 0) return { top: titles[0]!.row, bottom: bottomOf(grid, row, lefts), lefts };
  }
  return null;
}

function overlap(one: TitleCell, other: TitleCell): boolean {
  return one.left <= other.right && other.left <= one.right;
}

/** True for a title that no form knows, and that is no code such as 公开01表. */
function isTitleOfItsOwn(title: string): boolean {
  return title.length >= SHORTEST_TITLE && !/\d/.test(title) && looksLikeTitle(title);
}

/** Titles of tables in a row in which nothing else stands but what may stand beside a title. */
function titlesIn(grid: Grid, row: number, forms: readonly Form[]): TitleCell[] {
  const filled = grid.row(row).filter(isFilled);
  if (filled.length > 2 * CELLS_BESIDE_TITLE) return [];
  const titles: TitleCell[] = [];
  for (const { column, value } of filled) {
    if (typeof value !== "string") return [];
    const title = grid.texts.of(titleText, value);
    const isKnown = isTitle(grid, title, forms);
    if (isKnown || isTitleOfItsOwn(title)) {
      const area = grid.merge(row, column);
      titles.push({ row, left: area?.left ?? column, right: area?.right ?? column, isKnown });
    } else if (!isBesideTitle(value)) return [];
  }
  return titles;
}

/**
 * The first columns of the panels: right of the last empty column between two titles, else where the next title begins. A
 * title in the middle of its table may stand right of the first column of figures.
 */
function leftsOf(grid: Grid, titles: readonly TitleCell[], row: number): number[] {
  const below = grid.rowNumbers.filter((each) => each >= titles[0]!.row && each <= row + ROWS_LOOKED_AT);
  const filled = new Set(
    below.flatMap((each) =>
      grid
        .row(each)
        .filter(isFilled)
        .map(({ column }) => column),
    ),
  );
  const covered = (column: number) =>
    filled.has(column) || below.some((each) => grid.merge(each, column) !== undefined && each > row);
  return titles.slice(1).flatMap((title, i) => {
    for (let column = title.left - 1; column > titles[i]!.right; column--) if (!covered(column)) return [column + 1];
    // Without an empty column between them only tables that are known by their titles are two.
    return isCrossed(grid, below, title.left) || !title.isKnown || !titles[i]!.isKnown ? [] : [title.left];
  });
}

/** Rows below two titles side by side that show where one table ends and the next begins. */
const ROWS_LOOKED_AT = 200;

/** The last row of the panels: a cell merged over both sides, or a single title, begins what stands below them. */
function bottomOf(grid: Grid, from: number, lefts: readonly number[]): number {
  const below = grid.rowNumbers.filter((row) => row > from);
  const next = below.find((row) => lefts.some((left) => isCrossed(grid, [row], left)));
  return next ?? Infinity;
}

function isCrossed(grid: Grid, rows: readonly number[], left: number): boolean {
  return rows.some((row) => {
    const area = grid.merge(row, left);
    return area !== undefined && area.left < left;
  });
}

function dividedAt(grid: Grid, { bottom, lefts }: Division): Grid[] {
  const edges = [1, ...lefts, Infinity];
  const panels = edges
    .slice(0, -1)
    .map((left, i) => partOf(grid, { top: 1, bottom: bottom - 1, left, right: edges[i + 1]! - 1 }));
  return bottom === Infinity
    ? panels
    : [...panels, partOf(grid, { top: bottom, bottom: Infinity, left: 1, right: Infinity })];
}

/** The cells of a sheet in some rows and columns, at their addresses. */
export function partOf(grid: Grid, { top, bottom, left, right }: CellRange): Grid {
  const within = (row: number, column: number) => row >= top && row <= bottom && column >= left && column <= right;
  const sheet: SheetSnapshot = {
    ...grid.sheet,
    cells: grid.sheet.cells.filter(({ row, column }) => within(row, column)),
    merges: grid.sheet.merges.filter((area) => within(area.top, area.left)),
  };
  return gridOf(sheet, grid.texts);
}
