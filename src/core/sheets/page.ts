import { toText } from "../amount";
import { addressOf, rangeAddress } from "../grid/address";
import type { CellAddress } from "../grid/snapshot";
import type { SheetContext } from "./context";
import { subtitleOf } from "./context";
import { widthsFor } from "./column-widths";
import { pagesNeeded } from "./print-scale";
import type { Figure, Placed } from "./formulas/figure";
import type { CellSpec, SheetSpec, StyleName } from "./spec";
import { linesOfText } from "./text-lines";
import { cellName } from "./cell-name";

const LINE_HEIGHT = 15.75;
const TITLE_HEIGHT = 30;
/** The greatest row height that Excel allows, in points. */
const HIGHEST_ROW = 400;

type Row = (CellSpec | undefined)[];

/** A row that is being filled. */
export class Line {
  readonly cells: Row = [];

  constructor(readonly number: number) {}

  put(column: number, cell: CellSpec): void {
    this.cells[column - 1] = cell;
  }

  text(column: number, text: string, style: StyleName): void {
    this.put(column, text === "" ? { style } : { text, style });
  }

  /** Puts a figure into a cell and returns its address and value. Without a figure the cell gets the style only. */
  figure(column: number, figure: Figure | undefined, style: StyleName): Placed | undefined {
    this.put(column, figure ? figureCell(figure, style) : { style });
    return figure && { address: addressOf(this.number, column), value: figure.value };
  }

  /** Gives a style to the cells that are still empty. */
  styleEmpty(columns: number, style: StyleName): void {
    for (let column = 1; column <= columns; column++) this.cells[column - 1] ??= { style };
  }
}

/** A computed sheet that is being written from top to bottom. */
export class Page {
  private readonly rows: Row[] = [];
  private readonly merges: string[] = [];
  private readonly heights: Record<number, number> = {};

  /** @param printed the number of columns that are printed; links and the like stand to the right of them. */
  constructor(
    private readonly context: SheetContext,
    private readonly widths: readonly number[],
    private readonly printed = widths.length,
  ) {}

  /** The number of the row that `add` will write next. */
  get next(): number {
    return this.rows.length + 1;
  }

  /** Starts a row. It must be the next row that is added. */
  line(): Line {
    return new Line(this.next);
  }

  /** Adds a row; `merge` lists pairs of columns to be merged. Rows with wrapped texts get the height that they need. */
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

  /**
   * The title, which begins at the left edge so that it is in view on every screen; below it the department, the year
   * and the unit.
   */
  head(title: string, unit = true): void {
    const last = this.printed;
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

  /** Header rows. In a header of two lines, a heading may span several columns or both lines. */
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

  /** A line across all columns that are printed. */
  wide(text: string, style: StyleName): number {
    return this.add([{ text, style }], [[1, this.printed]]);
  }

  /** The last lines: a note that the figures are live, and other notes for the reader. */
  notes(more: readonly string[] = []): void {
    const { say } = this.context;
    const live = say(
      "表中数字均为公式，直接引用本工作簿原表单元格或由其计算得出；改正原表后本表随之更新。",
      "Figures are live formulas: they refer to the cells of the tables in this workbook or are worked out from them, and follow when those are corrected.",
    );
    for (const line of [say(`注：${live}`, `Note: ${live}`), ...more]) this.wide(line, "note");
  }

  /** Leaves rows empty, for example for charts. */
  skip(count: number): void {
    for (let i = 0; i < count; i++) this.rows.push([]);
  }

  sheet(id: string, name: string, headerRows: number, portrait = false): SheetSpec {
    const { rows, merges, heights, printed } = this;
    const widths = widthsFor({ widths: this.widths, rows });
    const spec = { id, name, widths, rows, merges, headerRows, heights, portrait };
    const arranged = printed < widths.length ? { ...spec, printedColumns: printed } : spec;
    const pagesAcross = pagesNeeded(arranged);
    return pagesAcross > 1 ? { ...arranged, pagesAcross } : arranged;
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

/** A number in a list: the one that the table states, if it is a number, as a number. */
export function ordinal(stated: string | undefined, counted: number): CellSpec {
  const text = stated ?? String(counted);
  return text.length <= LONGEST_NUMBER && isNumeral(text)
    ? { decimal: text, style: "ordinal" }
    : { text, style: "label" };
}

const LONGEST_NUMBER = 6;

function isNumeral(text: string): boolean {
  return String(Number(text)) === text && Number.isInteger(Number(text));
}

/** A cell with a link to a cell of the workbook and its name. */
export function linkCell(cell: CellAddress): CellSpec {
  return { text: cellName(cell), link: cell, style: "link" };
}

const WRAPPED: ReadonlySet<StyleName | undefined> = new Set<StyleName>([
  "header",
  "label",
  "labelTotal",
  "wrapped",
  "state",
  "note",
  "link",
  "info",
]);

function linesOf(cell: CellSpec, width: number): number {
  if (cell.text === undefined || !WRAPPED.has(cell.style)) return 1;
  return linesOfText(cell.text, width);
}

/** The columns that each heading of the upper line spans: to its right, those with a heading in the lower line only. */
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
