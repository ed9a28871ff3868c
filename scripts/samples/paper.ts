import Decimal from "decimal.js";
import type { Cell, CellStyle, CellValue, WriteSheet } from "hucre";
import { LOOKS, type Look } from "./looks";

/** Where a figure stands: a sheet and an A1 address. */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** A figure as a decimal string; "" where it is not stated. Percentages are in percent: 82.40. */
export type Figures = (id: string) => string;

/** The letters of a 1-based column: 1 is A. */
export function letters(column: number): string {
  return column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}

/** The A1 address of a 1-based row and column. */
export function address(row: number, column: number): string {
  return `${letters(column)}${row}`;
}

/** How a look and its changes become one style. */
function styled(look: Look | undefined, format: string | undefined): CellStyle | undefined {
  const style: CellStyle | undefined = look && LOOKS[look];
  return format === undefined ? style : { ...style, numFmt: format };
}

/** One sheet being written, row by row; remembers in which cell each figure was put. Rows and columns count from 1. */
export class Paper {
  readonly places = new Map<string, CellPlace>();
  private readonly cells = new Map<string, Partial<Cell>>();
  private readonly merges: NonNullable<WriteSheet["merges"]> = [];
  private readonly heights = new Map<number, number>();
  private readonly hiddenRows = new Set<number>();

  constructor(
    readonly name: string,
    private readonly widths: readonly number[],
    private readonly options: { landscape?: boolean; hidden?: boolean; figures?: Figures } = {},
  ) {}

  /** Writes a constant. */
  put(row: number, column: number, value: CellValue, look?: Look, format?: string): void {
    const style = styled(look, format);
    this.cells.set(`${row - 1},${column - 1}`, { value, ...(style && { style }) });
  }

  /** Writes a row of constants of one look, from a column to the right. */
  line(row: number, column: number, values: readonly CellValue[], look?: Look): void {
    values.forEach((value, index) => this.put(row, column + index, value, look));
  }

  /** Writes a live formula (without `=`) and its result. */
  formula(row: number, column: number, formula: string, result: number, look?: Look, format?: string): void {
    const style = styled(look, format);
    this.cells.set(`${row - 1},${column - 1}`, {
      value: null,
      formula,
      formulaResult: result,
      ...(style && { style }),
    });
  }

  /** Records that a figure stands in a cell, whatever way it is written there. */
  place(row: number, column: number, id: string): void {
    if (this.places.has(id)) throw new Error(`figure ${id} is placed twice on ${this.name}`);
    this.places.set(id, { sheet: this.name, address: address(row, column) });
  }

  /** The decimal string of a figure, "" if not stated. */
  value(id: string): string {
    if (!this.options.figures) throw new Error(`${this.name} has no figures`);
    return this.options.figures(id);
  }

  /** Writes a figure as a number (a percentage as a fraction), or an empty boxed cell if it is not stated. */
  figure(row: number, column: number, id: string, look: Look = "money"): void {
    const value = this.value(id);
    this.place(row, column, id);
    if (value === "") this.put(row, column, null, look);
    else if (value === "—") this.put(row, column, value, "centred");
    else this.put(row, column, new Decimal(value).div(look === "percent" ? 100 : 1).toNumber(), look);
  }

  /** Merges a range. */
  merge(top: number, left: number, bottom: number, right: number): void {
    this.merges.push({ startRow: top - 1, startCol: left - 1, endRow: bottom - 1, endCol: right - 1 });
  }

  /** Writes a value over a merged range, the border drawn round all of it. */
  merged(top: number, left: number, bottom: number, right: number, value: CellValue, look: Look): void {
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) this.put(row, column, null, look);
    this.put(top, left, value, look);
    this.merge(top, left, bottom, right);
  }

  /** Sets the heights of rows, in points. */
  height(points: number, ...rows: number[]): void {
    for (const row of rows) this.heights.set(row - 1, points);
  }

  /** Hides a row. */
  hideRow(row: number): void {
    this.hiddenRows.add(row - 1);
  }

  /** The sheet as the writer wants it. */
  toSheet(): WriteSheet {
    const rows = new Set([...this.heights.keys(), ...this.hiddenRows]);
    return {
      name: this.name,
      columns: this.widths.map((width) => ({ width })),
      cells: this.cells,
      merges: this.merges,
      rowDefs: new Map(
        [...rows].map((row) => {
          const height = this.heights.get(row);
          return [row, { ...(height !== undefined && { height }), ...(this.hiddenRows.has(row) && { hidden: true }) }];
        }),
      ),
      pageSetup: {
        paperSize: "a4",
        orientation: this.options.landscape ? "landscape" : "portrait",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        horizontalCentered: true,
        margins: { top: 0.8, right: 0.5, bottom: 0.8, left: 0.5, header: 0.3, footer: 0.3 },
      },
      headerFooter: { oddFooter: "&C第 &P 页，共 &N 页" },
      ...(this.options.hidden && { hidden: true }),
    };
  }
}
