import type { CellSnapshot } from "../grid/snapshot";
import type { ReadNumber } from "../amount";
import type { HeaderColumn } from "./header";
import type { RecordEntity } from "./table";

/** What the rows of a list are grouped by: funds of one level, goods, or a heading that the form does not know. */
export interface Section {
  readonly id: string;
  readonly label: string;
  /** True where the table has no name for the section; its label says where it stands. */
  readonly unnamed?: boolean;
}

/** A row of a list as read, before the rows of each subtotal are known. */
export interface RecordRow {
  readonly row: number;
  readonly role: RecordEntity["role"];
  /** The name of a record; what a sum's name says beside 小计 or 合计. */
  readonly name: string;
  /** The section that the row's own cells name: a column of levels, or one merged down the side. */
  readonly own: Section | null;
  /** The cell that names `own` is merged down the side of its rows. */
  readonly merged: boolean;
  /** The section that a sum's name mentions: `中央小计`. */
  readonly named: Section | null;
  /** The row heads its section and carries the section's figures. */
  readonly opens: boolean;
  /** Numbered 一、二、三, as headings are. */
  readonly ordinal: boolean;
  /** A sum of all rows so far (累计), and not of one group. */
  readonly running: boolean;
  readonly figures: readonly { readonly column: HeaderColumn; readonly cell: CellSnapshot | undefined }[];
  readonly reads: readonly ReadNumber[];
}

/** A row with the section that it belongs to, which is the same for a subtotal and for every row that it adds up. */
export interface PlacedRow {
  readonly line: RecordRow;
  section: Section | null;
  /** The level of funds, where the section is a group of rows that says nothing of it. */
  level?: string;
}

/** A row of figures, or a heading without figures; the rows below the heading are of its section, or of no section. */
export type RecordLine = RecordRow | { readonly heading: Section | null };

export function isHeading(line: RecordLine): line is { readonly heading: Section | null } {
  return "heading" in line;
}

export function isOf(line: RecordLine | undefined, role: RecordEntity["role"]): line is RecordRow {
  return line !== undefined && !isHeading(line) && line.role === role;
}
