import type { Form } from "../forms/form";
import type { Text } from "../text/text";
import { text } from "../text/text";
import type { Table } from "./table";

/** A table that fits several forms alike: neither its title, its headings nor its figures decide. */
export interface UndecidedTable {
  /** Two forms or more. */
  readonly forms: readonly Form[];
  /** Its title, else its first cell. */
  readonly address: string;
}

/** The message to the user: the forms that fit, and how to decide between them. */
export function undecidedText({ forms }: UndecidedTable): Text {
  return text(
    "此表的栏目与{forms}都对得上，分不清是哪一张，未读取；请写全表名，或在“各表”里指定表种",
    "the headings of this table fit {forms} alike, and it was not read; please complete its title, or choose its form in “Tables”",
    { forms: { list: forms.map(({ name }) => name) } },
  );
}

/** The same as a note of another table that stands on the sheet. */
export function undecidedNote(table: UndecidedTable): Table["notes"][number] {
  return { text: undecidedText(table), brief: UNDECIDED, address: table.address, severity: "info" };
}

/** What a card says of a table that may be of several forms. */
export const UNDECIDED = text("像几种表，未读取", "may be any of several forms; not read");
