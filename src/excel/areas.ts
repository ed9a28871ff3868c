import { parseAddress } from "../core/grid/address";
import type { CellRange } from "../core/grid/snapshot";

const AREA = /(?:^|!|,)\$?([A-Z]{1,3}\$?\d+)(?::\$?([A-Z]{1,3}\$?\d+))?(?=,|$)/g;

/** The areas of an address such as `'2020 年'!A1:B2,'2020 年'!C3`; a sheet's name may hold commas and exclamation marks. */
export function areasOf(address: string): CellRange[] {
  return [...address.matchAll(AREA)].map(([, first = "", last = first]) => {
    const [a, b] = [parseAddress(first), parseAddress(last)];
    return { top: a.row, left: a.column, bottom: b.row, right: b.column };
  });
}
