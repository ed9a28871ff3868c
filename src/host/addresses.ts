import { parseAddress, rangeAddress, reference } from "../core/grid/address";
import type { CellRange } from "../core/grid/snapshot";
import { HostError, invalidArgument } from "./errors";
import { COLUMNS, ROWS, type SheetModel, type WorkbookModel } from "./model";

export const WHOLE_SHEET: CellRange = { top: 1, left: 1, bottom: ROWS, right: COLUMNS };

/** The range that an A1 text means: `B2`, `B2:D9`, `3:5`, `C:E`. @throws HostError InvalidArgument */
export function parseRange(text: string): CellRange {
  const clean = text.replaceAll("$", "").trim();
  const rows = /^(\d+):(\d+)$/.exec(clean);
  if (rows) return { top: Number(rows[1]), bottom: Number(rows[2]), left: 1, right: COLUMNS };
  const columns = /^([A-Z]+):([A-Z]+)$/i.exec(clean);
  if (columns) {
    const [left, right] = [columns[1]!, columns[2]!].map((letters) => parseAddress(`${letters}1`).column);
    return { top: 1, bottom: ROWS, left: left!, right: right! };
  }
  const [first = "", last = first] = clean.split(":");
  try {
    const [a, b] = [parseAddress(first), parseAddress(last)];
    return {
      top: Math.min(a.row, b.row),
      left: Math.min(a.column, b.column),
      bottom: Math.max(a.row, b.row),
      right: Math.max(a.column, b.column),
    };
  } catch {
    throw invalidArgument(`address ${text}`);
  }
}

/** The address as Office.js writes it, with quotes only where the sheet's name needs them. */
export function fullAddress(sheet: SheetModel, range: CellRange): string {
  const address = rangeAddress(range);
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name) ? `${sheet.name}!${address}` : reference(sheet.name, address);
}

/** The addresses of several ranges on one sheet, as Office.js writes them. */
export function addressesOf(sheet: SheetModel, ranges: readonly CellRange[]): string {
  return ranges.map((range) => fullAddress(sheet, range)).join(",");
}

/** The sheet and range that a reference such as `'三公经费'!B2` means. */
export function parseReference(workbook: WorkbookModel, text: string): { sheet: SheetModel; range: CellRange } {
  const [, quoted, plain, address = ""] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new HostError("InvalidReference", `no such reference: ${text}`);
  return { sheet, range: parseRange(address) };
}
