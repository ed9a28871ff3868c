import type { CellRange } from "../core/grid/snapshot";
import { has } from "./api-sets";
import { areasOf } from "./areas";

/** The address of them all names only the first cell of each (OfficeDev/office-js 1590). */
const WHOLE_AREAS = "areas/items/address";

/** Asks for a sheet's merged areas, where Excel can tell them. It empties what the user can undo (5918; ADR 0016). */
export function queueMerges(sheet: Excel.Worksheet): Excel.RangeAreas | undefined {
  return has("mergedAreas") ? sheet.getRange().getMergedAreasOrNullObject().load(WHOLE_AREAS) : undefined;
}

export function takeMerges(areas: Excel.RangeAreas | undefined): CellRange[] {
  return areas && !areas.isNullObject ? areas.areas.items.flatMap(({ address }) => areasOf(address)) : [];
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
  // An area is told with the part that its first cell lies in (3611).
  const found: CellRange[] = [];
  const parts = [{ top: 1, bottom: lastRow }];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const { top, bottom } = part;
    const areas = sheet.getRange(`${top}:${bottom}`).getMergedAreasOrNullObject().load(WHOLE_AREAS);
    try {
      await context.sync();
    } catch (error) {
      if (top === bottom) throw error;
      const middle = Math.floor((top + bottom) / 2);
      parts.push({ top: middle + 1, bottom }, { top, bottom: middle });
      continue;
    }
    found.push(...takeMerges(areas));
  }
  return found.sort((a, b) => a.top - b.top || a.left - b.left);
}
