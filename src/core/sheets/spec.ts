import type { CellAddress } from "../grid/snapshot";

/** A computed sheet as plain data. The adapters (src/excel, src/files) turn it into a real sheet. */

/** The styles of cells. styles.ts defines them for Excel and for files alike. */
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
  | "ordinal"
  | "state"
  | "countTotal"
  | "code"
  | "percent"
  | "percentTotal"
  | "progress"
  | "score"
  | "scoreTotal"
  | "link"
  | "note"
  | "exact"
  | "withinRounding"
  | "inconsistent"
  | "notJudgeable"
  | "error"
  | "warning"
  | "info";

/**
 * One cell of a computed sheet. It has at most one of `text` and `decimal`; beside a formula they are its cached
 * result.
 */
export interface CellSpec {
  /** A text, shown as it is; it never becomes a formula. */
  readonly text?: string;
  /** A number as an exact decimal string (percent as a fraction: 0.824). */
  readonly decimal?: string;
  /** A live formula without its leading `=`. */
  readonly formula?: string;
  readonly style?: StyleName;
  /** A hyperlink to a cell of the workbook. */
  readonly link?: CellAddress;
}

/** Cells that accept figures only, and the message to a user who types something else. */
export interface FigureCells {
  /** Ranges in A1 style that do not overlap. */
  readonly ranges: readonly string[];
  readonly title: string;
  readonly message: string;
}

/** A native chart over cells of its own sheet. */
export interface ChartSpec {
  /** The name by which our charts are found again; unique on its sheet. */
  readonly name: string;
  /** Horizontal bars side by side with their values, the first category on top; or a pie with percentages. */
  readonly kind: "bars" | "pie";
  readonly title: string;
  /** A1 ranges of one column. Every series has as many cells as there are categories. */
  readonly categories: string;
  readonly series: readonly ChartSeries[];
  /** The cells that the chart covers: `A3:F20`. */
  readonly area: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: string;
  /** The colour as RRGGBB. A pie uses the application's own colours. */
  readonly color?: string;
}

/** Words at the foot of a printed page. */
export interface PageFoot {
  readonly left: string;
  readonly right: string;
  /** The words around the page's number and the number of pages, `第 {page} 页，共 {pages} 页`. */
  readonly page: string;
}

/** The content of a sheet. Row i of `rows` is Excel row i + 1; a missing cell is empty. */
export interface SheetContent {
  /** The sheet's final name: valid in Excel, and used by no other sheet that is not ours. */
  readonly name: string;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (CellSpec | undefined)[])[];
  /** Merged ranges, A1 style. */
  readonly merges: readonly string[];
  /** The number of top rows that stay visible when scrolling and are repeated on every printed page. */
  readonly headerRows: number;
  /** Landscape A4, fitted to one page wide, unless portrait is asked for. */
  readonly portrait?: boolean;
  /** The number of columns that are printed, from the first; those after them are for the screen. All if not given. */
  readonly printedColumns?: number;
  /** The number of rows that are printed, from the first; all if not given. */
  readonly printedRows?: number;
  /** The number of pages side by side on which the printed columns are fitted; one if not given. */
  readonly pagesAcross?: number;
  /** The foot of every printed page; in its middle stands the page's number. */
  readonly foot?: PageFoot;
  /** Row heights in points by 1-based row number; the application chooses the others. */
  readonly heights?: Readonly<Record<number, number>>;
  /** Data validation: only figures in these cells. */
  readonly figures?: FigureCells;
  readonly charts?: readonly ChartSpec[];
}

/** A computed sheet. */
export interface SheetSpec extends SheetContent {
  /** The identity that is written into the sheet, so that only our own sheet is ever replaced. */
  readonly id: string;
}

/**
 * A highlight with a comment on one of the user's cells. It is a format of our own that can be removed without a trace.
 */
export interface Mark {
  readonly cell: CellAddress;
  readonly severity: "error" | "warning" | "info";
  /** The comment, one paragraph per finding. */
  readonly comment: string;
}
