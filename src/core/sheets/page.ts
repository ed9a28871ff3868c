import { toText } from "../amount";
import { addressOf, rangeAddress } from "../grid/address";
import type { CellAddress } from "../grid/snapshot";
import type { SheetContext } from "./context";
import { subtitleOf } from "./context";
import type { Figure, Placed } from "./formulas/figure";
import type { CellSpec, SheetSpec, StyleName } from "./spec";

const LINE_HEIGHT = 15;
const TITLE_HEIGHT = 30;
/** Characters that a line loses to words that are not broken. */
const SLACK = 2;
/** Excel allows no higher row. */
const HIGHEST_ROW = 400;

type Row = (CellSpec | undefined)[];

/** A row while it is made. */
export class Line {
  readonly cells: Row = [];

  constructor(readonly number: number) {}

  put(column: number, cell: CellSpec): void {
    this.cells[column - 1] = cell;
  }

  text(column: number, text: string, style: StyleName): void {
    this.put(column, text === "" ? { style } : { text, style });
  }

  /** Puts a figure into a cell and tells where it stands; without a figure the cell is only dressed. */
  figure(column: number, figure: Figure | undefined, style: StyleName): Placed | undefined {
    this.put(column, figure ? figureCell(figure, style) : { style });
    return figure && { address: addressOf(this.number, column), value: figure.value };
  }

  /** Dresses the cells that nothing was put into. */
  dress(columns: number, style: StyleName): void {
    for (let column = 1; column <= columns; column++) this.cells[column - 1] ??= { style };
  }
}

/** A computed sheet while it is written from top to bottom. */
export class Page {
  private readonly rows: Row[] = [];
  private readonly merges: string[] = [];
  private readonly heights: Record<number, number> = {};

  constructor(
    private readonly context: SheetContext,
    readonly widths: readonly number[],
  ) {}

  /** The number of the row that `add` will write next. */
  get next(): number {
    return this.rows.length + 1;
  }

  /** A row to be filled in before it is added; it must be the next one added. */
  line(): Line {
    return new Line(this.next);
  }

  /** Writes a row; `merge` lists column pairs to be joined. Rows with wrapped texts get the height they need. */
  add(cells: readonly (CellSpec | undefined)[] | Line, merge: readonly (readonly [number, number])[] = []): number {
    const row = this.next;
    const written = cells instanceof Line ? cells.cells : cells;
    this.rows.push(Array.from(written));
    for (const [left, right] of merge) {
      if (right > left) this.merges.push(rangeAddress({ top: row, bottom: row, left, right }));
    }
    const lines = Array.from(written, (cell, index) => {
      const span = merge.find(([left]) => left === index + 1);
      return cell ? linesOf(cell, this.widthOf(index + 1, span?.[1] ?? index + 1)) : 1;
    });
    const most = Math.max(1, ...lines);
    if (most > 1) this.heights[row] = Math.min(HIGHEST_ROW, most * LINE_HEIGHT + 3);
    return row;
  }

  /** The title across the sheet, and under it department, year and unit. */
  head(title: string, unit = true): void {
    const last = this.widths.length;
    this.add([{ text: title, style: "title" }], [[1, last]]);
    this.heights[1] = TITLE_HEIGHT;
    const middle = Math.max(1, Math.ceil(last / 2));
    const cells: Row = [{ text: subtitleOf(this.context), style: "subtitle" }];
    if (unit && last > 1) {
      const { say, unit: money } = this.context;
      cells[middle] = { text: say(`单位：${money}`, `Unit: ${money}`), style: "unit" };
    }
    this.add(cells, [
      [1, middle],
      [middle + 1, last],
    ]);
  }

  /** Header rows; a heading may span columns or both rows of a two-line header. */
  header(first: readonly (string | undefined)[], second?: readonly (string | undefined)[]): void {
    const cells = (texts: readonly (string | undefined)[]): Row =>
      texts.map((each) => ({ ...(each === undefined ? {} : { text: each }), style: "header" }));
    const top = this.next;
    if (!second) {
      this.add(cells(first));
      return;
    }
    this.add(cells(first), groupsOf(first, second));
    this.add(cells(second));
    this.heights[top] = LINE_HEIGHT + 5;
    first.forEach((_, index) => {
      if (second[index] === undefined) {
        const column = index + 1;
        this.merges.push(rangeAddress({ top, bottom: top + 1, left: column, right: column }));
      }
    });
  }

  /** A line over the whole width. */
  wide(text: string, style: StyleName): number {
    return this.add([{ text, style }], [[1, this.widths.length]]);
  }

  /** The last lines: that figures are live, and what else the reader must know. */
  notes(more: readonly string[] = []): void {
    const { say } = this.context;
    const live = say(
      "表中数字均为公式，直接引用本工作簿原表单元格或由其计算得出；改正原表后本表随之更新。",
      "Figures are live formulas: they refer to the cells of the tables in this workbook or are worked out from them, and follow when those are corrected.",
    );
    for (const line of [say(`注：${live}`, `Note: ${live}`), ...more]) this.wide(line, "note");
  }

  /** Rows left free, for what lies over them. */
  skip(count: number): void {
    for (let i = 0; i < count; i++) this.rows.push([]);
  }

  sheet(id: string, name: string, headerRows: number): SheetSpec {
    return { id, name, widths: this.widths, rows: this.rows, merges: this.merges, headerRows, heights: this.heights };
  }

  private widthOf(left: number, right: number): number {
    return this.widths.slice(left - 1, right).reduce((sum, width) => sum + width, 0);
  }
}

/** A cell that shows a figure. */
export function figureCell(figure: Figure, style: StyleName): CellSpec {
  const { formula, value, shown = "" } = figure;
  const live = formula === "" ? {} : { formula };
  return value === null ? { ...live, text: shown, style } : { ...live, decimal: toText(value), style };
}

/** A cell that leads to a cell of the workbook and names it. */
export function linkCell(cell: CellAddress): CellSpec {
  return { text: cellName(cell), link: cell, style: "link" };
}

const LONGEST_SHEET_NAME = 12;

/** A cell as people read it: the sheet's name cut where it is long. */
export function cellName({ sheet, address }: CellAddress): string {
  return `${shortSheet(sheet)}!${address}`;
}

export function shortSheet(sheet: string): string {
  const letters = [...sheet];
  return letters.length > LONGEST_SHEET_NAME ? `${letters.slice(0, LONGEST_SHEET_NAME - 1).join("")}…` : sheet;
}

const WRAPPED: ReadonlySet<StyleName | undefined> = new Set<StyleName>([
  "header",
  "label",
  "labelTotal",
  "wrapped",
  "note",
]);

function linesOf(cell: CellSpec, width: number): number {
  if (cell.text === undefined || !WRAPPED.has(cell.style)) return 1;
  return cell.text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOfText(line) / Math.max(1, width - SLACK))), 0);
}

/** In the measure of column widths: a Chinese character is as wide as two digits. */
function widthOfText(text: string): number {
  return [...text].reduce((width, character) => width + (character.codePointAt(0)! < 0x2000 ? 1 : 2), 0);
}

/** A heading of the upper line spans the columns to its right that have none of their own but one below. */
function groupsOf(first: readonly (string | undefined)[], second: readonly (string | undefined)[]): [number, number][] {
  const groups: [number, number][] = [];
  first.forEach((text, index) => {
    if (text === undefined || second[index] === undefined) return;
    let end = index;
    while (end + 1 < second.length && first[end + 1] === undefined && second[end + 1] !== undefined) end++;
    if (end > index) groups.push([index + 1, end + 1]);
  });
  return groups;
}
