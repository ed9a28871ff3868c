import type { CellSnapshot, SheetSnapshot } from "../../src/core/grid/snapshot";
import type { Random } from "../conformance/generator/random";
import { inOrder, withRoom } from "./moved-cells";

/*
 * What a department does to a heading of a table and its figures stay right: it calls a column otherwise, leaves the heading
 * out, puts a column, a line or a heading of several columns of its own, or does not merge the cells.
 */

/** Names that no form and no dictionary has. */
const UNSEEN = ["本年安排数额之三", "其他口径金额", "专列资金", "口径外合并数", "基层上报额"];

/**
 * The changed sheet, null for one that has nothing to be changed like that.
 * @param times how many times other figures those that are added may be, so that their sums hold in the unit.
 */
export type Change = (random: Random, sheet: SheetSnapshot, times: number) => SheetSnapshot | null;

/** Rounded figures are divided, which makes their rounding no larger; those of 元 are exact. */
export const TIMES = { 元: 3, 万元: 0.1 } as const;

export const CHANGES = { rename, drop, addColumn, addLine, addGroup, unmerge } satisfies Record<string, Change>;

function rename(random: Random, sheet: SheetSnapshot): SheetSnapshot | null {
  const chosen = oneOf(random, headingsOf(sheet));
  const value = random.pick(UNSEEN);
  return chosen && { ...sheet, cells: sheet.cells.map((cell) => (cell === chosen ? { ...cell, value } : cell)) };
}

function drop(random: Random, sheet: SheetSnapshot): SheetSnapshot | null {
  const chosen = oneOf(random, headingsOf(sheet));
  return chosen && { ...sheet, cells: sheet.cells.filter((cell) => cell !== chosen) };
}

/** A column with a heading of its own before a column of figures or behind the last; its figures are so many times another's. */
function addColumn(random: Random, sheet: SheetSnapshot, times: number): SheetSnapshot | null {
  const beside = oneOf(random, headingsOf(sheet));
  const figures = sheet.cells.filter(isFigure);
  if (!beside || figures.length === 0) return null;
  const columns = [...new Set(figures.map(({ column }) => column))].sort((a, b) => a - b);
  const at = random.pick([...columns, columns.at(-1)! + 1]);
  const { cells, ...moved } = withRoom(sheet, "column", at);
  const like = at > columns.at(-1)! ? at - 1 : at + 1;
  const own = cells
    .filter((cell) => isFigure(cell) && cell.column === like && !areNumbers(cells, cell.row))
    .map((cell) => ({ ...cell, column: at, value: multipleOf(cell, times) }));
  return { ...moved, cells: inOrder([...cells, { row: beside.row, column: at, value: random.pick(UNSEEN) }, ...own]) };
}

/** A line of its own before a line with figures or behind it, in half of the cases with so many times that line's figures. */
function addLine(random: Random, sheet: SheetSnapshot, times: number): SheetSnapshot | null {
  const lines = [...new Set(sheet.cells.filter(isFigure).map(({ row }) => row))].filter(
    (line) => !areNumbers(sheet.cells, line),
  );
  if (lines.length === 0) return null;
  const line = random.pick(lines);
  const like = sheet.cells.filter(({ row }) => row === line);
  const name = oneOf(random, like.filter(isName));
  if (!name) return null;
  const next = Math.min(
    ...like.filter((cell) => isName(cell) && cell.column > name.column).map(({ column }) => column),
  );
  const figures = like.filter((cell) => isFigure(cell) && cell.column > name.column && cell.column < next);
  const row = random.chance(80) ? line : line + 1;
  const { cells, ...moved } = withRoom(sheet, "row", row);
  const own = random.chance(50) ? figures.map((cell) => ({ ...cell, row, value: multipleOf(cell, times) })) : [];
  return { ...moved, cells: inOrder([...cells, { row, column: name.column, value: random.pick(UNSEEN) }, ...own]) };
}

/** A heading of several columns in a row of its own above all others, merged in half of the cases. */
function addGroup(random: Random, sheet: SheetSnapshot): SheetSnapshot | null {
  const headings = headingsOf(sheet);
  const row = Math.min(...headings.map((cell) => cell.row));
  const columns = headings.map(({ column }) => column);
  if (columns.length === 0) return null;
  const last = Math.max(...columns);
  const left = random.between(Math.min(...columns), last);
  const right = random.between(left, last);
  const { cells, merges, ...moved } = withRoom(sheet, "row", row);
  const area = random.chance(50) && right > left ? [{ top: row, left, bottom: row, right }] : [];
  return {
    ...moved,
    cells: inOrder([...cells, { row, column: left, value: random.pick(UNSEEN) }]),
    merges: [...merges, ...area],
  };
}

function unmerge(random: Random, sheet: SheetSnapshot): SheetSnapshot | null {
  const headings = headingsOf(sheet);
  const merged = sheet.merges.filter(({ top, left }) => headings.some((c) => c.row === top && c.column === left));
  const chosen = oneOf(random, merged);
  return chosen && { ...sheet, merges: sheet.merges.filter((area) => area !== chosen) };
}

/** Headings: texts above the first figure but for title, unit and department, and where a page repeats them. */
export function headingsOf(sheet: SheetSnapshot): CellSnapshot[] {
  const first = Math.min(...sheet.cells.filter(isFigure).map(({ row }) => row));
  const texts = sheet.cells.filter(
    (cell) => cell.row > 2 && isName(cell) && !/[:：]|单位|表|次$/.test(String(cell.value)),
  );
  const above = texts.filter(({ row }) => row < first);
  const names = new Set(above.map(({ value }) => value));
  return [...above, ...texts.filter(({ row, value }) => row > first && names.has(value))];
}

function isName({ value }: CellSnapshot): boolean {
  return typeof value === "string" && /^[一-龥]/.test(value.trim());
}

function isFigure({ value }: CellSnapshot): boolean {
  return typeof value === "number" || (typeof value === "string" && /^-?[\d,]+\.\d+$/.test(value));
}

/** True for the row that numbers the columns. */
function areNumbers(cells: readonly CellSnapshot[], row: number): boolean {
  const figures = cells.filter((cell) => cell.row === row && isFigure(cell));
  return (
    figures.length > 1 &&
    figures.every(({ value }, i) => i === 0 || Number(value) === Number(figures[i - 1]!.value) + 1)
  );
}

/** So many times a figure, with two decimals as all of them: sums of such figures hold as those of the figures do. */
function multipleOf({ value }: CellSnapshot, times: number): number {
  return Math.round(Number(String(value).replaceAll(",", "")) * times * 100) / 100;
}

function oneOf<T>(random: Random, from: readonly T[]): T | null {
  return from.length === 0 ? null : random.pick(from);
}
