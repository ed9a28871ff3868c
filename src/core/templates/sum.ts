import { addressOf, rangeAddress } from "../grid/address";
import type { CellRange } from "../grid/snapshot";

/** A cell by its place. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells as few ranges: runs down a column, else runs along a row. */
export function rangesOf(places: readonly Place[]): CellRange[] {
  const ranges: CellRange[] = [];
  for (const { row, column } of places) {
    const last = ranges.at(-1);
    const down = last && last.left === last.right && last.left === column && last.bottom === row - 1;
    const along = last && last.top === last.bottom && last.top === row && last.right === column - 1;
    if (down) ranges[ranges.length - 1] = { ...last, bottom: row };
    else if (along) ranges[ranges.length - 1] = { ...last, right: column };
    else ranges.push({ top: row, bottom: row, left: column, right: column });
  }
  return ranges;
}

/** The sum of cells, which is empty as long as all of them are: an empty form does not say 0.00. Without `=`. */
export function sumFormula(places: readonly Place[]): string {
  const list = rangesOf(places).map(rangeAddress).join(",");
  return `IF(COUNT(${list})=0,"",SUM(${list}))`;
}

/** The sum of a column over the rows whose code is a class (类), which are those of three digits; rows may be added. */
export function sumOfClasses(codes: number, column: number, top: number, bottom: number): string {
  const keys = `LEN($${addressOf(top, codes).replace(/\d/g, "")}$${top}:$${addressOf(bottom, codes).replace(/\d/g, "")}$${bottom})=3`;
  const figures = rangeAddress({ top, bottom, left: column, right: column });
  return `IF(SUMPRODUCT((${keys})*ISNUMBER(${figures}))=0,"",SUMPRODUCT(--(${keys}),${figures}))`;
}
