import type { CellAddress } from "../grid/snapshot";

const LONGEST_SHEET_NAME = 12;

/** The name of a cell for people; a long sheet name is shortened. */
export function cellName({ sheet, address }: CellAddress): string {
  return `${shortSheet(sheet)}!${address}`;
}

export function shortSheet(sheet: string): string {
  const letters = [...sheet];
  return letters.length > LONGEST_SHEET_NAME ? `${letters.slice(0, LONGEST_SHEET_NAME - 1).join("")}…` : sheet;
}
