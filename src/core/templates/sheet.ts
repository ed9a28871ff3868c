import { rangeAddress } from "../grid/address";
import type { CellRange } from "../grid/snapshot";
import type { Measure } from "../forms/form";
import type { CellSpec, SheetContent, StyleName } from "../sheets/spec";
import { linesOfText } from "../sheets/text-lines";
import type { Sums } from "./declaration";
import type { Place } from "./sum";
import { sumFormula } from "./sum";
import { figureRanges } from "./figure-ranges";

const LINE_HEIGHT = 15;

interface FigureCell extends Place {
  readonly line: string;
  readonly columnKey: string;
  readonly measure: Measure;
  readonly formula?: string;
}

/** A template while it is laid out, from top to bottom. */
export class Sheet {
  private readonly rows: (CellSpec | undefined)[][] = [];
  private readonly merges: CellRange[] = [];
  private readonly heights: Record<number, number> = {};
  private readonly figures: FigureCell[] = [];

  constructor(
    private readonly rowSums: Sums,
    private readonly columnSums: Sums,
  ) {}

  text(row: number, column: number, text: string, style: StyleName): void {
    this.put(row, column, text === "" ? { style } : { text: printed(text), style });
  }

  /** A number that is part of the form itself, as 行次. */
  number(row: number, column: number, number: number): void {
    this.put(row, column, { decimal: String(number), style: "header" });
  }

  /** One cell over several; the corners are included. */
  wide(top: number, left: number, bottom: number, right: number, text: string, style: StyleName): void {
    this.text(top, left, text, style);
    if (bottom > top || right > left) this.merges.push({ top, left, bottom, right });
  }

  height(row: number, lines: number): void {
    this.heights[row] = lines * LINE_HEIGHT + 3;
  }

  /** A cell for a figure: of a line and a column by their keys, so that sums find it; or with a formula of its own. */
  figure(
    { row, column }: Place,
    line: string,
    columnKey: string,
    measure: Exclude<Measure, "text">,
    formula?: string,
  ): void {
    this.figures.push({ row, column, line, columnKey, measure, ...(formula === undefined ? {} : { formula }) });
  }

  /** The cells of a line or column that were laid out so far. */
  placesOf(line: string, columnKey: string): Place[] {
    return this.figures.filter((f) => f.line === line && f.columnKey === columnKey);
  }

  finish(
    content: Pick<SheetContent, "name" | "widths" | "headerRows" | "portrait">,
    validation: { readonly title: string; readonly message: string },
  ): SheetContent {
    const byKeys = new Map<string, FigureCell[]>();
    for (const figure of this.figures) {
      const key = `${figure.line} ${figure.columnKey}`;
      byKeys.set(key, [...(byKeys.get(key) ?? []), figure]);
    }
    for (const figure of this.figures) {
      const formula = figure.formula ?? this.sumOf(figure, byKeys);
      const style = styleOf(figure.measure, formula !== undefined);
      // Nothing is filled in yet, so the formulas' results are empty texts.
      this.put(figure.row, figure.column, formula === undefined ? { style } : { formula, text: "", style });
    }
    return {
      ...content,
      rows: Array.from(this.rows, (row) => Array.from(row ?? [])),
      merges: this.merges.map(rangeAddress),
      heights: { ...this.heights, ...this.headerHeights(content.widths) },
      figures: { ranges: figureRanges(this.figures), ...validation },
    };
  }

  /** The heights of rows with a heading that takes more lines than it has rows. */
  private headerHeights(widths: readonly number[]): Record<number, number> {
    const heights: Record<number, number> = {};
    this.rows.forEach((cells, above) =>
      cells.forEach((cell, before) => {
        if (cell?.style !== "header" || cell.text === undefined) return;
        const [row, column] = [above + 1, before + 1];
        const { top, left, bottom, right } = this.merges.find(({ top, left }) => top === row && left === column) ?? {
          top: row,
          left: column,
          bottom: row,
          right: column,
        };
        const width = widths.slice(left - 1, right).reduce((sum, each) => sum + each, 0);
        const more = linesOfText(cell.text, width) - (bottom - top);
        if (more > 1) heights[bottom] = Math.max(heights[bottom] ?? 0, more * LINE_HEIGHT + 3);
      }),
    );
    return heights;
  }

  private sumOf(figure: FigureCell, byKeys: ReadonlyMap<string, readonly FigureCell[]>): string | undefined {
    if (figure.measure === "ratio") return undefined;
    const places = (lines: readonly string[], columns: readonly string[]) =>
      lines.flatMap((line) => columns.flatMap((column) => byKeys.get(`${line} ${column}`) ?? []));
    const below = this.rowSums[figure.line];
    const beside = this.columnSums[figure.columnKey];
    const summed = [
      ...(below ? [places(below, [figure.columnKey])] : []),
      ...(beside ? [places([figure.line], beside)] : []),
    ].find((found) => found.length > 0);
    return summed && sumFormula(summed);
  }

  private put(row: number, column: number, cell: CellSpec): void {
    (this.rows[row - 1] ??= [])[column - 1] = cell;
  }
}

/** Official forms have brackets of full width. */
function printed(text: string): string {
  return text.replaceAll("(", "（").replaceAll(")", "）");
}

function styleOf(measure: Measure, total: boolean): StyleName {
  if (measure === "ratio") return total ? "percentTotal" : "percent";
  if (measure === "count") return total ? "countTotal" : "count";
  return total ? "moneyTotal" : "money";
}
