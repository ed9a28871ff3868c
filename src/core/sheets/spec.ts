import type { CellAddress } from "../grid/snapshot";

/**
 * A computed sheet as plain data. Adapters (src/excel, src/files) turn it into a real sheet; nothing here knows how.
 */

/** The looks a cell can have; what each means is in styles.ts, the same for Excel and for files. */
export type StyleName =
  | "title"
  | "subtitle"
  | "unit"
  | "header"
  | "label"
  | "text"
  | "wrapped"
  | "section"
  | "money"
  | "moneyTotal"
  | "labelTotal"
  | "difference"
  | "differenceTotal"
  | "differenceInconsistent"
  | "count"
  | "countTotal"
  | "code"
  | "percent"
  | "percentTotal"
  | "progress"
  | "score"
  | "link"
  | "note"
  | "exact"
  | "withinRounding"
  | "inconsistent"
  | "notJudgeable"
  | "error"
  | "warning"
  | "info";

/** One cell of a computed sheet. At most one of `text` and `decimal`; with a formula they are its cached result. */
export interface CellSpec {
  /** Shown as text, whatever it looks like: never becomes a formula. */
  readonly text?: string;
  /** A number as an exact decimal string (percent as a fraction: 0.824). */
  readonly decimal?: string;
  /** A live formula without its leading `=`. */
  readonly formula?: string;
  readonly style?: StyleName;
  /** A hyperlink to a cell of the workbook. */
  readonly link?: CellAddress;
}

/** Cells that take nothing but figures, and what the user is told who types something else. */
export interface FigureCells {
  /** A1 style, none overlapping another. */
  readonly ranges: readonly string[];
  readonly title: string;
  readonly message: string;
}

/** A native chart over cells of its own sheet. */
export interface ChartSpec {
  /** By it our charts are known again; unique on its sheet. */
  readonly name: string;
  /** Horizontal bars side by side with their values, the first category on top; or a pie with shares in percent. */
  readonly kind: "bars" | "pie";
  readonly title: string;
  /** A1 ranges of one column; every series has as many cells as there are categories. */
  readonly categories: string;
  readonly series: readonly ChartSeries[];
  /** The cells that it covers: `A3:F20`. */
  readonly area: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: string;
  /** RRGGBB; a pie has the colours of the application. */
  readonly color?: string;
}

/** What a sheet shows. Row i of `rows` is Excel row i + 1; a missing cell is empty. */
export interface SheetContent {
  /** The sheet's final name: valid in Excel and different from every sheet that is not ours. */
  readonly name: string;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (CellSpec | undefined)[])[];
  /** Merged ranges, A1 style. */
  readonly merges: readonly string[];
  /** Rows kept in view when scrolling, and repeated on every printed page. */
  readonly headerRows: number;
  /** Landscape A4, fitted to one page wide, unless portrait is asked for. */
  readonly portrait?: boolean;
  /** Row heights in points, by 1-based row; others are left to the application. */
  readonly heights?: Readonly<Record<number, number>>;
  /** Data validation: only figures in these cells. */
  readonly figures?: FigureCells;
  readonly charts?: readonly ChartSpec[];
}

/** A computed sheet. */
export interface SheetSpec extends SheetContent {
  /** Stable identity written into the sheet, so that only our own sheet is ever replaced. */
  readonly id: string;
}

/** A highlight with a comment on one of the user's cells; a format of our own that can be taken back exactly. */
export interface Mark {
  readonly cell: CellAddress;
  readonly severity: "error" | "warning" | "info";
  /** The comment, one paragraph per finding. */
  readonly comment: string;
}
