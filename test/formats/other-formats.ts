import type { BookType } from "@e965/xlsx";
import { read, write } from "@e965/xlsx";

/** A workbook saved in another format, by the library that reads it as well: .xls, .ods, XML 2003 or a web page. */
export function savedAs(bookType: BookType, workbook: Uint8Array): Uint8Array {
  const book = read(workbook, { type: "array", cellFormula: true, cellNF: true, cellStyles: true });
  return new Uint8Array(write(book, { bookType, type: "array", cellStyles: true }) as ArrayBuffer);
}
