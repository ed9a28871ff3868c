import { parseAddress } from "../../../src/core/grid/address";
import type { Placed, Published } from "../publish/page";

/** A printed figure with its sheet and place. */
export interface PlacedCell extends Placed {
  readonly page: Published;
  readonly row: number;
  readonly column: number;
  readonly key: string;
  readonly code: string | null;
}

/** The figures of a page that are printed, nil ones included where something stands for them. */
export function placedCells(page: Published): PlacedCell[] {
  return page.placed.map((cell) => {
    const [key, code] = cell.name.split("@");
    return { ...cell, page, ...parseAddress(cell.address), key: key!, code: code ?? null };
  });
}

/** True where the figure is printed and not nil. */
export function isAmount(cell: Placed): boolean {
  return !cell.blank && cell.written !== "0.00";
}

/** Rows of figures by their row's number, top first; cells from left to right. */
export function linesBy(cells: readonly PlacedCell[], along: "row" | "column"): PlacedCell[][] {
  const across = along === "row" ? "column" : "row";
  const lines = new Map<number, PlacedCell[]>();
  for (const cell of cells) lines.set(cell[along], [...(lines.get(cell[along]) ?? []), cell]);
  return [...lines].sort(([a], [b]) => a - b).map(([, line]) => [...line].sort((a, b) => a[across] - b[across]));
}
