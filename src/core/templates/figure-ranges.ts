import { rangeAddress } from "../grid/address";
import type { CellRange } from "../grid/snapshot";
import type { Place } from "./sum";

/** The cells as rectangles, none overlapping another: runs along rows, put together where they are equally wide. */
export function figureRanges(places: readonly Place[]): string[] {
  const byRow = new Map<number, number[]>();
  for (const { row, column } of places) byRow.set(row, [...(byRow.get(row) ?? []), column]);
  const ranges: CellRange[] = [];
  for (const row of [...byRow.keys()].sort((a, b) => a - b)) {
    const columns = [...new Set(byRow.get(row))].sort((a, b) => a - b);
    for (let first = 0; first < columns.length;) {
      let last = first;
      while (columns[last + 1] === columns[last]! + 1) last++;
      const [left, right] = [columns[first]!, columns[last]!];
      const above = ranges.findIndex((r) => r.left === left && r.right === right && r.bottom === row - 1);
      if (above >= 0) ranges[above] = { ...ranges[above]!, bottom: row };
      else ranges.push({ top: row, bottom: row, left, right });
      first = last + 1;
    }
  }
  return ranges.map(rangeAddress);
}
