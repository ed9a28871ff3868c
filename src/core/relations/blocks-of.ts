import { readCell } from "../amount";
import type { Grid } from "../grid/grid";
import type { CellSnapshot } from "../grid/snapshot";
import { CodeReader, isSurelyCode } from "../tables/budget-code";
import { bareLabel, normaliseLabel } from "../tables/label";
import { isFilled, isNote, numbersColumns } from "../tables/row";
import { BELOW_TITLE } from "../words/around-tables";
import { CODES_OF_ROWS, NAMES_OF_ROWS } from "../words/headings";
import { isLike } from "../words/pattern";
import { TOTAL_OF_COLUMNS } from "../words/sums";
import type { Block, Column, Line } from "./block";
import { CLASSIFICATIONS, codeIn, lineNameOf } from "./line-name";
import type { LineName } from "./line-name";

/** A block without its figures: where it stands and what its rows and columns are called. */
export type Frame = Omit<Block, "figures" | "unnamed">;

/**
 * The blocks of figures among some rows of a sheet, from top to bottom and from left to right. A row of headings below
 * figures begins a new block, and so does a column of names to the right of figures.
 */
export function blocksOf(grid: Grid, rows: readonly number[]): Frame[] {
  return sectionsOf(grid, rows).flatMap((section) => acrossSection(grid, section));
}

interface Section {
  readonly header: readonly number[];
  /** The rows of figures below the header. */
  readonly data: readonly number[];
  readonly columns: ReadonlyMap<number, ColumnContents>;
}

/** The figures that stand in a column of a section, and how many texts. */
interface ColumnContents {
  readonly figures: readonly CellSnapshot[];
  readonly texts: number;
}

class Rows {
  readonly data: number[] = [];
  readonly columns = new Map<number, { figures: CellSnapshot[]; texts: number }>();

  constructor(readonly header: readonly number[]) {}

  add(row: number, cells: RowContents): void {
    this.data.push(row);
    for (const cell of cells.figures) this.contentsOf(cell.column).figures.push(cell);
    for (const column of cells.texts) this.contentsOf(column).texts++;
  }

  private contentsOf(column: number) {
    let contents = this.columns.get(column);
    if (!contents) this.columns.set(column, (contents = { figures: [], texts: 0 }));
    return contents;
  }
}

/** The filled cells of a row: the figures, and the columns of the texts. */
interface RowContents {
  readonly filled: number;
  readonly figures: readonly CellSnapshot[];
  readonly texts: readonly number[];
}

function contentsOf(cells: readonly CellSnapshot[]): RowContents {
  const figures: CellSnapshot[] = [];
  const texts: number[] = [];
  let filled = 0;
  for (const cell of cells) {
    if (!isFilled(cell)) continue;
    filled++;
    const { kind } = readCell(cell);
    if (kind === "number") figures.push(cell);
    else if (kind === "text") texts.push(cell.column);
  }
  return { filled, figures, texts };
}

/** Rows of headings with the rows of figures below them. */
function sectionsOf(grid: Grid, rows: readonly number[]): Section[] {
  const sections: Rows[] = [];
  let header: number[] = [];
  let current: Rows | null = null;
  let figureColumns = new Set<number>();
  for (const row of rows) {
    if (isNote(grid, row) || isProse(grid, row)) {
      [header, current] = [[], null];
      continue;
    }
    const cells = contentsOf(grid.row(row));
    // 行次 also heads a column; only with numbers beside it is it the row that numbers the columns.
    if (cells.filled === 0 || (cells.figures.length > 0 && numbersColumns(grid, row))) continue;
    const headsFigures = cells.texts.length >= 2 && cells.texts.some((column) => figureColumns.has(column));
    // A row of names only is a line without figures; one with texts where figures stand is a header.
    if (cells.figures.length === 0 && (current === null || headsFigures)) {
      if (current !== null) [header, current, figureColumns] = [[], null, new Set()];
      header.push(row);
      continue;
    }
    if (current === null) {
      sections.push((current = new Rows(header)));
      header = [];
    }
    current.add(row, cells);
    for (const { column } of cells.figures) figureColumns.add(column);
  }
  return sections;
}

/** Longer than any name of a line. */
const LONGEST_NAME = 50;

/** True for a row that holds nothing but one long text. */
function isProse(grid: Grid, row: number): boolean {
  let text = "";
  for (const cell of grid.row(row)) {
    if (!isFilled(cell)) continue;
    if (text !== "" || typeof cell.value !== "string" || cell.value.length <= LONGEST_NAME) return false;
    text = cell.value;
  }
  return text !== "";
}

function acrossSection(grid: Grid, section: Section): Frame[] {
  const frames: Frame[] = [];
  let names: number[] = [];
  let figures: number[] = [];
  const close = () => {
    if (figures.length > 0) {
      const columns = columnsOf(grid, section.header, figures);
      frames.push({ sheet: grid.sheet.name, columns, lines: linesOf(grid, section, names, figures) });
    }
    [names, figures] = [[], []];
  };
  for (const [column, kind] of columnKinds(grid, section)) {
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
function columnKinds(grid: Grid, { header, data, columns }: Section): (readonly [column: number, kind: ColumnKind])[] {
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, { figures, texts }]) => {
      const isNames =
        texts > figures.length ||
        areOrdinals(figures) ||
        areCodes(figures) ||
        header.some((row) => isLike(grid.texts.of(bareLabel, grid.text(row, column)), NAMES_OF_ROWS));
      // A column of remarks beside figures, filled here and there, begins no block of its own.
      const many = texts + figures.length >= Math.max(2, data.length / 2);
      return [column, !isNames ? "figures" : many ? "names" : "other"];
    });
}

/** Running numbers that begin anywhere, such as those of the right half of a table, are told from figures by so many. */
const RUNNING = 5;

/** True for 行次 and 序号: each one more than the one above. */
function areOrdinals(figures: readonly CellSnapshot[]): boolean {
  if (figures.length < 3) return false;
  const first = Number(figures[0]!.value);
  const begins = Number.isInteger(first) && (first <= 3 || figures.length >= RUNNING);
  return begins && figures.every(({ value }, i) => i === 0 || Number(value) === Number(figures[i - 1]!.value) + 1);
}

/** Codes, and no amounts that look like some, such as 301.00, or 300 below the total of nothing else. */
function areCodes(figures: readonly CellSnapshot[]): boolean {
  const isOne = ({ value }: CellSnapshot) => CLASSIFICATIONS.some((each) => isSurelyCode(value, each));
  const areLikeCodes = figures.every((cell) => codeIn(cell.value) !== null && !hasDecimals(cell));
  const differ = figures.some(({ value }) => String(value) !== String(figures[0]!.value));
  return differ && areLikeCodes && figures.some(isOne);
}

function hasDecimals(cell: CellSnapshot): boolean {
  const read = readCell(cell);
  return read.kind === "number" && (read.shownDecimals ?? read.decimals) > 0;
}

function columnsOf(grid: Grid, header: readonly number[], columns: readonly number[]): Column[] {
  const paths = new Map(columns.map((column): [number, string[]] => [column, []]));
  const [first, last] = [columns[0]!, columns.at(-1)!];
  const begun = new Set<number>();
  for (const row of header) {
    for (const [column, heading] of headingsIn(grid, row, first, last, begun)) {
      const path = paths.get(column);
      if (path && heading !== "" && heading !== path.at(-1)) path.push(heading);
    }
    for (let column = first; column <= last; column++) if (grid.text(row, column).trim() !== "") begun.add(column);
  }
  return columns.map((column) => {
    const path = paths.get(column)!;
    return { column, path, label: path.slice(-2).join("·"), isTotal: isLike(path.at(-1) ?? "", TOTAL_OF_COLUMNS) };
  });
}

/**
 * The headings that a row has over the columns from the first to the last: a column's own, that of the merged area, else,
 * where cells are not merged, the nearest one to the left. It stands over the first of several columns then and reaches over
 * the empty cells to its right as far as no heading above begins anew.
 * @param begun the columns in which a heading above begins.
 */
function headingsIn(
  grid: Grid,
  row: number,
  first: number,
  last: number,
  begun: ReadonlySet<number>,
): (readonly [column: number, heading: string])[] {
  const filled = grid.row(row).filter((cell) => typeof cell.value === "string" && cell.value.trim() !== "");
  // A title or a unit stands alone in its row, or beside the department.
  if (filled.length < 2 || filled.some(({ value }) => isLike(value as string, BELOW_TITLE))) return [];
  const isMerged = grid.sheet.merges.some((area) => area.top <= row && row <= area.bottom && area.left < area.right);
  const headings: [number, string][] = [];
  let [own, reaching] = ["", ""];
  for (let column = first; column <= last; column++) {
    reaching = begun.has(column) || column === first ? "" : own || reaching;
    own = grid.texts.of(normaliseLabel, grid.text(row, column));
    headings.push([column, own || isMerged ? own : reaching]);
  }
  return headings;
}

function linesOf(grid: Grid, { header, data }: Section, names: readonly number[], figures: readonly number[]): Line[] {
  const codeColumns = names.filter((column) =>
    header.some((row) => isLike(grid.texts.of(bareLabel, grid.text(row, column)), CODES_OF_ROWS)),
  );
  const readers = codeColumns.length > 0 ? CLASSIFICATIONS.map((each) => new CodeReader(each)) : [];
  const isName = new Set(names);
  const lines: Line[] = [];
  for (const row of data) {
    const written: LineName[] = [];
    let beside: string | null = null;
    for (const { column, value } of grid.row(row)) {
      if (!isName.has(column)) continue;
      if (typeof value === "string" && value !== "") {
        const name = grid.texts.of(lineNameOf, value);
        written.push(name);
        beside ??= name.code;
      } else if (value !== "") beside ??= codeIn(value);
    }
    const code = readers.length === 0 ? null : codeInColumns(grid, row, codeColumns, readers);
    if (written.length === 0 && !figures.some((column) => readCell(grid.at(row, column)).kind === "number")) continue;
    const { label, style } = nameAmong(written) ?? NO_NAME;
    // 一、支出合计 heads the lines that it adds up.
    const total = style.numbering !== "plain" ? null : totalOf(written);
    lines.push({ row, label, style, code: code ?? beside, total });
  }
  return lines;
}

/** The code that the cells of the columns of codes make together. */
function codeInColumns(
  grid: Grid,
  row: number,
  columns: readonly number[],
  readers: readonly CodeReader[],
): string | null {
  const cells = columns.map((column) => grid.at(row, column)?.value ?? null);
  // Each reader sees every row: levels that are not written are those of the row above.
  return readers.map((reader) => reader.next(cells)).find((code) => code !== null) ?? null;
}

const NO_NAME = lineNameOf("");

/** The text that names a line: what stands beside its code in one cell, else the last text that is no code. */
function nameAmong(names: readonly LineName[]): LineName | undefined {
  return names.find(({ besideCode }) => besideCode) ?? names.findLast(({ code }) => code === null) ?? names[0];
}

function totalOf(names: readonly LineName[]): Line["total"] {
  if (names.some(({ total }) => total === "subtotal")) return "subtotal";
  return names.some(({ total }) => total === "total") ? "total" : null;
}
