import { parseAddress } from "../core/grid/address";
import type { CellRange } from "../core/grid/snapshot";
import { has } from "./api-sets";

/** Rows of a worksheet. */
const ROWS = 1_048_576;

/** Asks for a sheet's merged areas, where Excel can tell them. */
export function queueMerges(sheet: Excel.Worksheet): Excel.RangeAreas | undefined {
  return has("mergedAreas") ? sheet.getRange().getMergedAreasOrNullObject().load("address") : undefined;
}

export function takeMerges(areas: Excel.RangeAreas | undefined): CellRange[] {
  return areas && !areas.isNullObject ? parseAreas(areas.address) : [];
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
  const found = new Map<string, CellRange>();
  const parts = [{ top: used.top, bottom: Math.min(ROWS, used.bottom) }];
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

/** `'2020 年'!A1:B2,'2020 年'!C3:D4`; a sheet's name may hold commas and exclamation marks. */
function parseAreas(address: string): CellRange[] {
  return [...address.matchAll(/(?:^|!|,)\$?([A-Z]{1,3}\$?\d+)(?::\$?([A-Z]{1,3}\$?\d+))?(?=,|$)/g)].map(
    ([, first = "", last = first]) => {
      const [a, b] = [parseAddress(first), parseAddress(last)];
      return { top: a.row, left: a.column, bottom: b.row, right: b.column };
    },
  );
}
