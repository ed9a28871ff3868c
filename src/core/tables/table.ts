import type { ReadNumber, Unit } from "../amount";
import type { CellRange, CellSnapshot } from "../grid/snapshot";
import type { Text } from "../text/text";
import type { Field, Form, Measure } from "../forms/form";

/** The row of a list that a figure belongs to: a project, a purchase, a subtotal or the total. */
export interface RecordEntity {
  /** Unique in its table and the same however the table is laid out: `区本级/安全监管专项经费`. */
  readonly id: string;
  readonly role: "record" | "subtotal" | "total";
  /** Section id of the form, or the section's own label where the form does not know it; null outside sections. */
  readonly section: string | null;
  readonly sectionLabel: string | null;
  /** The level of funds that the row names, where its section is a group of rows that says nothing of it. */
  readonly level?: string;
  /** The budget code in a list by codes, digits only: `2010101`, `30201`; absent in other lists. */
  readonly code?: string;
  /** The name as written, without blanks and line breaks. */
  readonly name: string;
  /** Text columns of the row by field key, with their cells. */
  readonly texts: Readonly<Record<string, { readonly text: string; readonly address: string }>>;
  /** Address of the cell that names the row. */
  readonly address: string;
  readonly row: number;
}

/** One figure's place in a table, read but not yet given a unit. */
export interface TableCell {
  readonly key: string;
  readonly entity: RecordEntity | null;
  readonly measure: Measure;
  readonly row: number;
  readonly column: number;
  readonly cell: CellSnapshot | undefined;
  readonly read: ReadNumber;
  readonly field: Field;
  readonly rowLabel: string;
  readonly columnLabel: string;
  /** The heading says that the column is in percent, so 82.40 means 82.40 %. */
  readonly percentHeading: boolean;
  /** A unit stated in the column's heading. */
  readonly columnUnit: Unit | null;
  /** True when the figure is part of a longer text in its cell. */
  readonly inWords?: boolean;
}

/** A form found in a sheet. */
export interface Table {
  readonly form: Form;
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: string | null;
  /** Fiscal year stated by the table itself. */
  readonly year: number | null;
  readonly department: string | null;
  readonly departmentCell: string | null;
  /** Unit stated by the table; null when it states none. */
  readonly unit: Unit | null;
  readonly entities: readonly RecordEntity[];
  readonly cells: readonly TableCell[];
  /** Figures inside the table that no row or column of the form explains. */
  readonly unread: readonly string[];
  /** Columns of figures of blocks side by side of which nothing was read: their codes and names go on the list all the same. */
  readonly unreadBlocks?: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly onHiddenSheet: boolean;
  /** What the reader should know about how the table was read. */
  readonly notes: readonly {
    readonly text: Text;
    /** The same for a card, where the text is too long for one. */
    readonly brief?: Text;
    readonly address: string;
    readonly severity?: "info";
  }[];
  /** Headings of columns with figures that no column of the form explains. */
  readonly unreadHeadings: readonly { readonly column: number; readonly heading: string }[];
}
