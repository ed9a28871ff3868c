import type { WorkBook } from "@e965/xlsx";
import { typedCell } from "../drafts";

/** The book of a web page, whose cells are all texts, with its printed figures as numbers. */
export function withTypedCells(book: WorkBook): WorkBook {
  for (const sheet of Object.values(book.Sheets)) {
    for (const address of Object.keys(sheet)) {
      const cell = sheet[address];
      if (address.startsWith("!") || cell.t !== "s" || typeof cell.v !== "string") continue;
      const { value, format } = typedCell(cell.v.trim());
      if (typeof value === "number") sheet[address] = { t: "n", v: value, z: format };
    }
  }
  return book;
}
