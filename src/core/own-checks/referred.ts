import type { Cells } from "./cells";
import type { Place } from "./place";
import { addressIn, keyOf } from "./place";
import type { Reference } from "../formulas/tokens";

/** Most cells of a range that are named one by one. */
const MOST_IN_RANGE = 8;

/** The cells of a reference that hold anything; its sheet must exist. */
export function cellsOf(cells: Cells, home: Place, { sheet, range }: Reference): Place[] {
  return cells.within(sheet === null ? home.grid : cells.grid(sheet)!, range);
}

/** The one cell that a reference names, filled or not; its sheet must exist. */
export function singleCell(cells: Cells, home: Place, { sheet, range }: Reference): Place {
  return cells.at(sheet === null ? home.grid : cells.grid(sheet)!, range.top, range.left);
}

/** The cells with numbers among those that a formula refers to, each once. */
export function mentionedIn(cells: Cells, home: Place, references: readonly Reference[]): Place[] {
  return distinct(references.flatMap((reference) => numbersIn(cells, home, reference)));
}

/** The cells to name: those of small ranges. One among the hundred cells of a lookup says nothing. */
export function namedIn(cells: Cells, home: Place, references: readonly Reference[]): Place[] {
  const small = references
    .map((reference) => numbersIn(cells, home, reference))
    .filter((c) => c.length <= MOST_IN_RANGE);
  return distinct(small.flat());
}

function numbersIn(cells: Cells, home: Place, reference: Reference): Place[] {
  return cellsOf(cells, home, reference).filter(({ read }) => read.kind === "number");
}

function distinct(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [keyOf(addressIn(place)), place])).values()];
}
