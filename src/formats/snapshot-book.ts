import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { addressOf } from "../core/grid/address";
import type { SheetSnapshot } from "../core/grid/snapshot";

/** Sheets as a book of the library, which writes them as an .xlsx file. */
export function bookOf(sheets: readonly SheetSnapshot[]): WorkBook {
  const Sheets: Record<string, WorkSheet> = {};
  for (const { name, cells, merges } of sheets) {
    const sheet: WorkSheet = {};
    let [rows, columns] = [1, 1];
    for (const { row, column, value, format } of cells) {
      const cell: CellObject = typeof value === "number" ? { t: "n", v: value } : { t: "s", v: String(value) };
      sheet[addressOf(row, column)] = format === undefined ? cell : { ...cell, z: format };
      [rows, columns] = [Math.max(rows, row), Math.max(columns, column)];
    }
    sheet["!ref"] = `A1:${addressOf(rows, columns)}`;
    sheet["!merges"] = merges.map(({ top, left, bottom, right }) => ({
      s: { r: top - 1, c: left - 1 },
      e: { r: bottom - 1, c: right - 1 },
    }));
    Sheets[name] = sheet;
  }
  return { SheetNames: sheets.map(({ name }) => name), Sheets };
}
