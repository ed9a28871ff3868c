import type { WorkbookMemory } from "../memory";

/**
 * A workbook as an adapter read it: plain data, rows and columns counted from 1 as Excel shows them.
 * The core never sees Excel or a file, only this.
 */

/** An Excel error in a cell, such as `#REF!`. */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell holds: text, a number as stored (a double), a boolean, an error, or nothing. */
export type CellValue = string | number | boolean | ErrorValue | null;

/** One non-empty cell. Cells with neither value nor formula are left out of a snapshot. */
export interface CellSnapshot {
  /** 1-based row, as Excel numbers it. */
  readonly row: number;
  /** 1-based column, A = 1. */
  readonly column: number;
  /** The stored (for a formula: cached) value; null when a formula has no cached value. */
  readonly value: CellValue;
  /** The formula without its leading `=`; absent for a constant. */
  readonly formula?: string;
  /** True where the file stores no result of the formula and the value was worked out by us. */
  readonly calculated?: true;
  /** The number format code, absent for General. */
  readonly format?: string;
}

/** A rectangle of cells, all four edges inclusive and 1-based. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One worksheet. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly cells: readonly CellSnapshot[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** The id of the computed sheet (SheetSpec.id) when this sheet carries our own mark: it is ours to replace and never input. */
  readonly ours?: string;
}

/** All worksheets of a workbook in their order. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** The user's decisions that the workbook keeps, such as explanations; absent where there are none. */
  readonly memory?: WorkbookMemory;
}

/** Where a cell is; `address` is A1 style without `$` and without the sheet. */
export interface CellAddress {
  readonly sheet: string;
  readonly address: string;
}
