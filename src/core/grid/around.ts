import { largest, smallest } from "./extent";
import type { CellRange } from "./snapshot";

/** The smallest range with all the places, of which there is one at least. */
export function around(places: readonly { readonly row: number; readonly column: number }[]): CellRange {
  const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
  return { top: smallest(rows), left: smallest(columns), bottom: largest(rows), right: largest(columns) };
}
