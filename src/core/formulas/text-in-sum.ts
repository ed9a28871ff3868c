import { add, isZero, ZERO } from "../amount";
import { addressOf } from "../grid/address";
import type { Book } from "./book";
import { plainWeights } from "./difference";
import { usesIn } from "./expression";
import type { Fault } from "./fault";
import { fault } from "./fault";
import type { Spot } from "./spots";

/** A SUM over figures of the table that were typed as text: Excel leaves them out, and whoever reads the table does not. */
export function textInSum(spot: Spot, spots: ReadonlyMap<string, Spot>, book: Book): Fault | null {
  const expression = spot.written?.expression;
  if (!expression) return null;
  const typed = new Set<Spot>();
  for (const { reference, summed } of usesIn(expression)) {
    if (!summed) continue;
    const { grid, cells } = book.cellsIn(reference, spot.grid);
    for (const { row, column, value } of cells) {
      if (typeof value !== "string") continue;
      const figure = spots.get(`${grid.sheet.name}!${addressOf(row, column)}`);
      const read = figure?.figure.read;
      if (figure && read?.kind === "number" && read.fromText && !isZero(read.value)) typed.add(figure);
    }
  }
  if (typed.size === 0) return null;
  const form = book.form(spot.written!, spot.grid);
  const outcome = form && plainWeights(form) && book.outcome(spot.written!, spot.grid);
  const proposed =
    outcome && outcome !== "empty" ? [...typed].reduce((sum, { figure }) => add(sum, numberIn(figure)), outcome) : null;
  return fault("text-in-sum", spot, { proposed, cells: [...typed].map(({ address }) => address) });
}

function numberIn({ read }: Spot["figure"]) {
  return read.kind === "number" ? read.value : ZERO;
}
