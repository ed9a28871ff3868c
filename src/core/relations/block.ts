import type { Fact } from "../facts/fact";
import type { LineStyle } from "./line-style";

/** A line of figures: a row with what names it. */
export interface Line {
  readonly row: number;
  /** The name as written, without blanks. */
  readonly label: string;
  readonly style: LineStyle;
  /** The budget code of the row; null in a list without codes. */
  readonly code: string | null;
  /** What the row's name says it is: a total (合计, 总计), a total of a part (小计), or neither. */
  readonly total: "total" | "subtotal" | null;
}

/** A column of figures: the headings above it from the top down, without repeats. */
export interface Column {
  readonly column: number;
  readonly path: readonly string[];
  readonly label: string;
  /** True where the last heading says that the column adds up others: 合计, 小计, 资产总额. */
  readonly isTotal: boolean;
}

/** What stands at a place of a block: a figure, a blank or a mark of nil, or what is no figure. */
export type Figure = Fact | "nothing" | "text";

/**
 * Figures that stand together: rows below one header and columns to the right of the names of their rows. Whether a form
 * knows them does not matter.
 */
export interface Block {
  readonly sheet: string;
  readonly lines: readonly Line[];
  readonly columns: readonly Column[];
  /** The figures of the block that no form names. */
  readonly unnamed: readonly Fact[];
  /** What stands in each line, column by column. */
  readonly figures: readonly (readonly Figure[])[];
}

/** One number for a place in a sheet. */
export function placeOf(row: number, column: number): number {
  return row * 16_385 + column;
}
