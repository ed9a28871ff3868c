import type { CellRange } from "./snapshot";

/** Column letters of a 1-based column number: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  return NEAR_COLUMNS[column] ?? lettersOf(column);
}

function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Letters of the first columns, built once: nearly every address is in one of them. */
const NEAR_COLUMNS = Array.from({ length: 100 }, (_, column) => lettersOf(column));

/** A1 address of a 1-based row and column. */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** A1 address of a range: `B2:D9`, or `B2` for one cell. */
export function rangeAddress(range: CellRange): string {
  const start = addressOf(range.top, range.left);
  const end = addressOf(range.bottom, range.right);
  return start === end ? start : `${start}:${end}`;
}

/**
 * Row and column of an A1 address (`$` signs allowed).
 * @throws RangeError when the text is not one cell's address.
 */
export function parseAddress(address: string): { row: number; column: number } {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address);
  if (!match) throw new RangeError(`not a cell address: ${address}`);
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]), column };
}

/** A sheet name as a formula writes it: always quoted, inner quotes doubled. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** A reference from any sheet: `'三公经费'!D5`. */
export function reference(sheet: string, address: string): string {
  return `${quotedSheet(sheet)}!${address}`;
}
