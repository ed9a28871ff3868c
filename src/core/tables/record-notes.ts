import { addressOf } from "../grid/address";
import { text } from "../text/text";
import type { Table } from "./table";

type Note = Table["notes"][number];

/** A table ends where it is signed. Rows below that look like more of the table are in no sum, and the note names them. */
export function unreadBelow(end: number, rows: readonly number[], column: number): Note[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const message = text(
    "第{end}行的附注或签名之后，第{first}行至第{last}行仍有金额，未读取；如属本表，请移到附注之前",
    "Below the note or signature in row {end}, rows {first} to {last} have figures that were not read; if they are of this table, please move them above it",
    { end: { row: end }, first: { row: first }, last: { row: last } },
  );
  const inBrief = text("第{end}行附注之后仍有金额，未读取", "figures below the note in row {end} were not read", {
    end: { row: end },
  });
  return [{ text: message, brief: inBrief, address: addressOf(first, column) }];
}

/** A subtotal without rows, or whose rows have another subtotal, is not checked. */
export function subtotalNotUsed(row: number, column: number): Note {
  const message = text(
    "第{row}行的小计所含的行另有小计，或看不出它是哪些行之和，未参与勾稽",
    "The rows of the subtotal in row {row} have another subtotal, or cannot be told; it took no part in the checks",
    { row: { row } },
  );
  const inBrief = text("第{row}行小计看不出是哪些行之和", "the rows of the subtotal in row {row} cannot be told", {
    row: { row },
  });
  return { text: message, brief: inBrief, address: addressOf(row, column), severity: "info" };
}

/** A row 其中 repeats a part of the row above, so no sum contains it. */
export function partOfRowAbove(row: number, column: number): Note {
  const message = text(
    "第{row}行是“其中”项，不重复计入合计",
    "Row {row} is a part of the row above (其中) and is not added up",
    { row: { row } },
  );
  return { text: message, address: addressOf(row, column), severity: "info" };
}
