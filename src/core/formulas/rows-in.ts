import type { Grid } from "../grid/grid";
import type { CellRange } from "../grid/snapshot";

/** The rows with cells in a range, without walking through the million rows of a whole column. */
export function rowsIn(grid: Grid, { top, bottom }: CellRange): number[] {
  if (bottom - top > grid.rowNumbers.length) return grid.rowNumbers.filter((row) => top <= row && row <= bottom);
  return Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
}
