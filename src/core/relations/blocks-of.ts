import { readCell } from "../amount";
import type { Grid } from "../grid/grid";
import type { CellSnapshot } from "../grid/snapshot";
import { CodeReader, codeAndName, isSurelyCode, wholeCode } from "../tables/budget-code";
import type { Classification } from "../tables/budget-code";
import { bareLabel, normaliseLabel } from "../tables/label";
import { isFilled, isNote, numbersColumns } from "../tables/row";
import { BELOW_TITLE } from "../words/around-tables";
import { CODES_OF_ROWS, NAMES_OF_ROWS } from "../words/headings";
import { isLike } from "../words/pattern";
import { SUBTOTAL_OF_LINES, TOTAL_OF_COLUMNS, TOTAL_OF_LINES } from "../words/sums";
import type { Block, Column, Line } from "./block";
import { styleOf } from "./line-style";

/** A block without its figures: where it stands and what its rows and columns are called. */
export type Frame = Omit<Block, "figure" | "unnamed">;

/**
 * The blocks of figures among some rows of a sheet, from top to bottom and from left to right. A row of headings below
 * figures begins a new block, and so does a column of names to the right of figures.
 */
export function blocksOf(grid: Grid, rows: readonly number[]): Frame[] {
  return sectionsOf(grid, rows).flatMap((section) => acrossSection(grid, section));
}

interface Section {
  readonly header: readonly number[];
  readonly data: readonly number[];
}

/** Rows of headings with the rows of figures below them. */
function sectionsOf(grid: Grid, rows: readonly number[]): Section[] {
  const sections: { header: number[]; data: number[] }[] = [];
  let header: number[] = [];
  let current: { header: number[]; data: number[] } | null = null;
  let figureColumns = new Set<number>();
  for (const row of rows) {
    if (isNote(grid, row) || isProse(grid, row)) {
      [header, current] = [[], null];
      continue;
    }
    const cells = grid.row(row).filter(isFilled);
    const figures = cells.filter(isFigure);
    // 行次 also heads a column; only with numbers beside it is it the row that numbers the columns.
    if (cells.length === 0 || (figures.length > 0 && numbersColumns(grid, row))) continue;
    const texts = cells.filter((cell) => readCell(cell).kind === "text");
    const headsFigures = texts.length >= 2 && texts.filter(({ column }) => figureColumns.has(column)).length >= 1;
    // A row of names only is a line without figures; one with texts where figures stand is a header.
    if (figures.length === 0 && (current === null || headsFigures)) {
      if (current !== null) [header, current, figureColumns] = [[], null, new Set()];
      header.push(row);
      continue;
    }
    if (current === null) {
      sections.push((current = { header, data: [] }));
      header = [];
    }
    current.data.push(row);
    for (const { column } of figures) figureColumns.add(column);
  }
  return sections.filter(({ data }) => data.length > 0);
}

/** Longer than any name of a line. */
const LONGEST_NAME = 50;

/** True for a row that holds nothing but one long text. */
function isProse(grid: Grid, row: number): boolean {
  const cells = grid.row(row).filter(isFilled);
  return cells.length === 1 && typeof cells[0]!.value === "string" && cells[0]!.value.length > LONGEST_NAME;
}

function isFigure(cell: CellSnapshot): boolean {
  return readCell(cell).kind === "number";
}

function acrossSection(grid: Grid, { header, data }: Section): Frame[] {
  const kinds = columnKinds(grid, header, data);
  const frames: Frame[] = [];
  let names: number[] = [];
  let figures: number[] = [];
  const close = () => {
    if (figures.length > 0) {
      const columns = columnsOf(grid, header, figures);
      frames.push({ sheet: grid.sheet.name, columns, lines: linesOf(grid, header, data, names, figures) });
    }
    [names, figures] = [[], []];
  };
  for (const [column, kind] of kinds) {
    if (kind === "figures") figures.push(column);
    else if (kind === "names" || figures.length === 0) {
      if (figures.length > 0) close();
      names.push(column);
    }
  }
  close();
  return frames;
}

type ColumnKind = "figures" | "names" | "other";

/** What each column of a section holds, from left to right. */
function columnKinds(grid: Grid, header: readonly number[], data: readonly number[]): Map<number, ColumnKind> {
  const counts = new Map<number, { figures: CellSnapshot[]; texts: number }>();
  for (const row of data) {
    for (const cell of grid.row(row)) {
      const kind = readCell(cell).kind;
      if (kind !== "number" && kind !== "text") continue;
      let count = counts.get(cell.column);
      if (!count) counts.set(cell.column, (count = { figures: [], texts: 0 }));
      if (kind === "number") count.figures.push(cell);
      else count.texts++;
    }
  }
  const kinds = new Map<number, ColumnKind>();
  for (const [column, { figures, texts }] of [...counts].sort(([a], [b]) => a - b)) {
    const named = header.some((row) => isLike(grid.texts.of(bareLabel, grid.text(row, column)), NAMES_OF_ROWS));
    const isNames = named || texts > figures.length || areOrdinals(figures) || areCodes(figures);
    // A column of remarks beside figures, filled here and there, begins no block of its own.
    const many = texts + figures.length >= Math.max(2, data.length / 2);
    kinds.set(column, !isNames ? "figures" : many ? "names" : "other");
  }
  return kinds;
}

/** Running numbers that begin anywhere, such as those of the right half of a table, are told from figures by so many. */
const RUNNING = 5;

/** True for 行次 and 序号: each one more than the one above. */
function areOrdinals(figures: readonly CellSnapshot[]): boolean {
  if (figures.length < 3) return false;
  const values = figures.map(({ value }) => Number(value));
  const begins = Number.isInteger(values[0]!) && (values[0]! <= 3 || values.length >= RUNNING);
  return begins && values.every((value, i) => i === 0 || value === values[i - 1]! + 1);
}

function areCodes(figures: readonly CellSnapshot[]): boolean {
  const isOne = ({ value }: CellSnapshot) => CLASSIFICATIONS.some((each) => isSurelyCode(value, each));
  return figures.length >= 2 && figures.every(({ value }) => codeIn(value) !== null) && figures.some(isOne);
}

const CLASSIFICATIONS: readonly Classification[] = ["function", "economic"];

function codeIn(value: CellSnapshot["value"]): string | null {
  for (const classification of CLASSIFICATIONS) {
    const code = wholeCode(value, classification) ?? codeAndName(value, classification)?.code;
    if (code !== undefined) return code;
  }
  return null;
}

function columnsOf(grid: Grid, header: readonly number[], columns: readonly number[]): Column[] {
  return columns.map((column) => {
    const path: string[] = [];
    for (const row of header) {
      const heading = headingAt(grid, header, row, column, columns[0]!);
      if (heading !== "" && heading !== path.at(-1)) path.push(heading);
    }
    const last = path.at(-1) ?? "";
    return { column, path, label: path.slice(-2).join("·"), isTotal: isLike(last, TOTAL_OF_COLUMNS) };
  });
}

/** The heading over a column in a row: its own, that of the merged area, else the nearest one to the left that reaches over it. */
function headingAt(grid: Grid, header: readonly number[], row: number, column: number, first: number): string {
  const filled = grid.row(row).filter((cell) => typeof cell.value === "string" && cell.value.trim() !== "");
  // A title or a unit stands alone in its row, or beside the department.
  if (filled.length < 2 || filled.some(({ value }) => isLike(value as string, BELOW_TITLE))) return "";
  const own = grid.texts.of(normaliseLabel, grid.text(row, column));
  if (own !== "" || grid.sheet.merges.some((area) => area.top <= row && row <= area.bottom && area.left < area.right))
    return own;
  return reachingFromLeft(grid, header, row, column, first);
}

/**
 * Where cells are not merged, a heading of several columns stands over the first of them: it reaches over the empty cells to
 * its right as far as no heading above begins anew.
 */
function reachingFromLeft(grid: Grid, header: readonly number[], row: number, column: number, first: number): string {
  const above = header.filter((other) => other < row);
  for (let at = column; at > first; at--) {
    if (above.some((other) => grid.text(other, at).trim() !== "")) return "";
    const text = grid.texts.of(normaliseLabel, grid.text(row, at - 1));
    if (text !== "") return text;
  }
  return "";
}

function linesOf(
  grid: Grid,
  header: readonly number[],
  data: readonly number[],
  names: readonly number[],
  figures: readonly number[],
): Line[] {
  const codeColumns = names.filter((column) =>
    header.some((row) => isLike(grid.texts.of(bareLabel, grid.text(row, column)), CODES_OF_ROWS)),
  );
  const readers = CLASSIFICATIONS.map((classification) => new CodeReader(classification));
  return data.flatMap((row): Line[] => {
    const cells = grid.row(row).filter((cell) => names.includes(cell.column) && isFilled(cell));
    const texts = cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
    const codes = readers.map((reader) =>
      reader.next(codeColumns.map((column) => grid.at(row, column)?.value ?? null)),
    );
    const code = codes.find((each) => each !== null) ?? cells.map(({ value }) => codeIn(value)).find((c) => c !== null);
    const bare = texts.map((text) => grid.texts.of(bareLabel, text));
    if (texts.length === 0 && !figures.some((column) => readCell(grid.at(row, column)).kind === "number")) return [];
    const written = nameAmong(texts);
    const style = styleOf(written);
    // 一、支出合计 heads the lines that it adds up.
    const total = style.numbering !== "plain" ? null : totalOf(bare);
    return [{ row, label: written.replace(/\s+/g, ""), style, code: code ?? null, total }];
  });
}

/** The text that names a line: what stands beside its code in one cell, else the last text that is no code. */
function nameAmong(texts: readonly string[]): string {
  return texts.find(codeAndNameOf) ?? texts.findLast((text) => codeIn(text) === null) ?? texts[0] ?? "";
}

function totalOf(names: readonly string[]): Line["total"] {
  if (names.some((name) => isLike(name, SUBTOTAL_OF_LINES))) return "subtotal";
  return names.some((name) => isLike(name, TOTAL_OF_LINES)) ? "total" : null;
}

function codeAndNameOf(text: string): boolean {
  return CLASSIFICATIONS.some((classification) => codeAndName(text, classification) !== null);
}
