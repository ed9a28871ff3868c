import { rangeAddress } from "../core/grid/address";
import type { CellRange } from "../core/grid/snapshot";

/** The cells of each key in few rectangles: runs down the columns, joined with equal neighbours. Rows and columns from 1. */
export function rectanglesByKey(grid: readonly (readonly (string | undefined)[])[]): Map<string, CellRange[]> {
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  const rectangles = new Map<string, CellRange[]>();
  /** Rectangles that end in the column before, by key and rows. */
  let open = new Map<string, CellRange>();
  for (let column = 1; column <= width; column++) {
    const next = new Map<string, CellRange>();
    for (const [key, top, bottom] of runsDown(grid, column)) {
      const place = `${top}:${bottom} ${key}`;
      const neighbour = open.get(place);
      const rectangle = { top, bottom, left: neighbour?.left ?? column, right: column };
      next.set(place, rectangle);
      const list = (rectangles.get(key) ?? []).filter((each) => each !== neighbour);
      rectangles.set(key, [...list, rectangle]);
    }
    open = next;
  }
  return rectangles;
}

function* runsDown(
  grid: readonly (readonly (string | undefined)[])[],
  column: number,
): Generator<[key: string, top: number, bottom: number]> {
  for (let row = 0; row < grid.length; row++) {
    const key = grid[row]![column - 1];
    if (key === undefined) continue;
    const top = row + 1;
    while (row + 1 < grid.length && grid[row + 1]![column - 1] === key) row++;
    yield [key, top, row + 1];
  }
}

/** Excel takes lists of addresses up to 8,192 characters. */
const LIST_LENGTH = 2_000;

/** Addresses joined to lists that Excel takes. */
export function addressLists(ranges: readonly CellRange[]): string[] {
  const lists: string[] = [];
  for (const address of ranges.map(rangeAddress)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < LIST_LENGTH)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}
