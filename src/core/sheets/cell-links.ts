import { parseAddress } from "../grid/address";
import type { CellAddress } from "../grid/snapshot";
import { ranges } from "./formulas/figure";
import type { Line } from "./page";
import { shortSheet } from "./cell-name";
import { linkCell } from "./page";

/** Fills the link columns with the first cells. The column after them names the cells that are left over. */
export function putLinks(line: Line, column: number, count: number, cells: readonly CellAddress[]): void {
  const distinct = [...new Map(cells.map((c) => [`${c.sheet}!${c.address}`, c])).values()];
  for (let i = 0; i < count; i++) {
    const cell = distinct[i];
    line.put(column + i, cell ? linkCell(cell) : { style: "label" });
  }
  line.text(column + count, cellList(distinct.slice(count)), "label");
}

/** Cells in words: adjacent cells are joined to ranges, and each sheet is named once. */
function cellList(cells: readonly CellAddress[]): string {
  const sheets = new Map<string, string[]>();
  for (const { sheet, address } of cells) sheets.set(sheet, [...(sheets.get(sheet) ?? []), address]);
  return [...sheets]
    .map(([sheet, addresses]) => {
      const inOrder = [...addresses].sort((a, b) => compareAddresses(a, b));
      return `${shortSheet(sheet)}!${ranges(inOrder).join("、")}`;
    })
    .join("；");
}

function compareAddresses(a: string, b: string): number {
  const [x, y] = [parseAddress(a), parseAddress(b)];
  return x.column - y.column || x.row - y.row;
}
