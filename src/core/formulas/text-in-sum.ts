import { add, isZero, ZERO } from "../amount";
import { addressOf } from "../grid/address";
import type { Book } from "./book";
import { plainWeights } from "./difference";
import { usesIn } from "./expression";
import type { Fault } from "./fault";
import { fault } from "./fault";
import type { FigureCell } from "./figure-cells";

/** A SUM over figures of the table that were typed as text: Excel leaves them out, and whoever reads the table does not. */
export function textInSum(
  figureCell: FigureCell,
  figureCells: ReadonlyMap<string, FigureCell>,
  book: Book,
): Fault | null {
  const expression = figureCell.written?.expression;
  if (!expression) return null;
  const typed = new Set<FigureCell>();
  for (const { reference, summed } of usesIn(expression)) {
    if (!summed) continue;
    const { grid, cells } = book.cellsIn(reference, figureCell.grid);
    for (const { row, column, value } of cells) {
      if (typeof value !== "string") continue;
      const figure = figureCells.get(`${grid.sheet.name}!${addressOf(row, column)}`);
      const read = figure?.figure.read;
      if (figure && read?.kind === "number" && read.fromText && !isZero(read.value)) typed.add(figure);
    }
  }
  if (typed.size === 0) return null;
  const form = book.form(figureCell.written!, figureCell.grid);
  const outcome = form && plainWeights(form) && book.outcome(figureCell.written!, figureCell.grid);
  const proposed =
    outcome && outcome !== "empty" ? [...typed].reduce((sum, { figure }) => add(sum, numberIn(figure)), outcome) : null;
  return fault("text-in-sum", figureCell, { proposed, cells: [...typed].map(({ address }) => address) });
}

function numberIn({ read }: FigureCell["figure"]) {
  return read.kind === "number" ? read.value : ZERO;
}
