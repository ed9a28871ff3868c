import type { Cells } from "./cells";
import type { Place } from "./place";
import { addressIn, keyOf } from "./place";
import { referencesIn } from "../formulas/tokens";

/** True when the formula of a cell comes back to the cell itself through its own sheet; Excel then computes nothing. */
export function refersToItself(cells: Cells, start: Place): boolean {
  const seen = new Set<string>();
  const open: Place[] = [start];
  for (let place = open.pop(); place; place = open.pop()) {
    for (const { sheet, range } of referencesIn(place.cell?.formula ?? "")) {
      if (sheet !== null && cells.grid(sheet) !== start.grid) continue;
      const { row, column } = start;
      if (range.top <= row && row <= range.bottom && range.left <= column && column <= range.right) return true;
      for (const next of cells.within(start.grid, range)) {
        const key = keyOf(addressIn(next));
        if (next.cell?.formula === undefined || seen.has(key)) continue;
        seen.add(key);
        open.push(next);
      }
    }
  }
  return false;
}
