import type { CellRange } from "../core/grid/snapshot";
import { has } from "./api-sets";
import { areasOf } from "./areas";

/** Asks for a sheet's merged areas, where Excel can tell them. */
export function queueMerges(sheet: Excel.Worksheet): Excel.RangeAreas | undefined {
  return has("mergedAreas") ? sheet.getRange().getMergedAreasOrNullObject().load("address") : undefined;
}

export function takeMerges(areas: Excel.RangeAreas | undefined): CellRange[] {
  return areas && !areas.isNullObject ? areasOf(areas.address) : [];
}

/**
 * A sheet's merged areas where asking for all of them failed: Excel refuses to tell more than 512 at once. So the
 * lower half is asked for, and so on, a round trip each.
 * @param lastRow the last row that holds anything.
 */
export async function mergesInParts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  lastRow: number,
): Promise<CellRange[]> {
  if (!has("mergedAreas") || lastRow < 1) return [];
  const found = new Map<string, CellRange>();
  const parts = [{ top: 1, bottom: lastRow }];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const { top, bottom } = part;
    const areas = sheet.getRange(`${top}:${bottom}`).getMergedAreasOrNullObject().load("address");
    try {
      await context.sync();
    } catch (error) {
      if (top === bottom) throw error;
      const middle = Math.floor((top + bottom) / 2);
      parts.push({ top: middle + 1, bottom }, { top, bottom: middle });
      continue;
    }
    // An area over the border of two parts is told with both.
    for (const area of takeMerges(areas)) found.set(Object.values(area).join(), area);
  }
  return [...found.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}
