import { parseAddress } from "../core/grid/address";
import type { CellRange } from "../core/grid/snapshot";
import { has } from "./api-sets";

/** Rows of a worksheet. */
const ROWS = 1_048_576;
/** The address of them all names only the first cell of each (OfficeDev/office-js 1590). */
const WHOLE_AREAS = "areas/items/address";

/** Asks for a sheet's merged areas, where Excel can tell them. */
export function queueMerges(sheet: Excel.Worksheet): Excel.RangeAreas | undefined {
  return has("mergedAreas") ? sheet.getRange().getMergedAreasOrNullObject().load(WHOLE_AREAS) : undefined;
}

export function takeMerges(areas: Excel.RangeAreas | undefined): CellRange[] {
  return areas && !areas.isNullObject ? areas.areas.items.map(({ address }) => parseArea(address)) : [];
}

/**
 * A sheet's merged areas where asking for all of them failed: Excel refuses to tell more than 512 at once. So the
 * lower half is asked for, and so on, a round trip each.
 */
export async function mergesInParts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: CellRange,
): Promise<CellRange[]> {
  if (!has("mergedAreas")) return [];
  const found: CellRange[] = [];
  // An area is told with the part that its first cell lies in (3611), which may be above all content.
  const parts = [{ top: 1, bottom: Math.min(ROWS, used.bottom) }];
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

/** `'2020 年'!A1:B2`; a sheet's name may hold exclamation marks. */
function parseArea(address: string): CellRange {
  const [first = "", last = first] = address
    .slice(address.lastIndexOf("!") + 1)
    .replaceAll("$", "")
    .split(":");
  const [a, b] = [parseAddress(first), parseAddress(last)];
  return { top: a.row, left: a.column, bottom: b.row, right: b.column };
}
