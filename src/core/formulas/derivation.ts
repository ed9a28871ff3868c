import { divide, isInteger, multiply, toText, ZERO } from "../amount";
import type { Fact } from "../facts/fact";
import type { Grid } from "../grid/grid";
import type { CellRange } from "../grid/snapshot";
import type { Book } from "./book";
import { keyAt } from "./book";
import { linearForm } from "./evaluate";
import type { FigureCell } from "./figure-cells";

/** A figure that another one is computed from, and how often it counts, both in the measure of the facts. */
export interface Part {
  readonly fact: Fact;
  readonly weight: number;
}

/**
 * The figures that a formula adds up, each with a whole weight, empty cells in its ranges among them; null where it is no
 * such sum or takes in a number that is no figure of a judged table.
 */
export function partsOf(
  figureCell: FigureCell,
  book: Book,
  figureCells: ReadonlyMap<string, FigureCell>,
): readonly Part[] | null {
  const { written, figure } = figureCell;
  if (!written?.expression || figure.read.kind !== "number" || book.isSpent) return null;
  let isUnknown = false;
  const evaluation = linearForm(written.expression, {
    cell: ({ sheet, range }) => {
      const grid = book.grid(sheet, figureCell.grid);
      isUnknown ||= !grid;
      return keyAt(grid ?? figureCell.grid, range.top, range.left);
    },
    summed: (reference) => {
      const { grid, cells } = book.cellsIn(reference, figureCell.grid);
      const numbers = cells.filter((cell) => book.number(cell)).map(({ row, column }) => keyAt(grid, row, column));
      return [...numbers, ...emptyIn(reference.range, grid, figureCells)];
    },
    value: () => ZERO,
  });
  if (!evaluation?.everywhere || isUnknown) return null;
  const parts: Part[] = [];
  for (const [key, weight] of evaluation.form.weights) {
    const part = figureCells.get(key);
    if (!part?.fact) return null;
    const inBase = divide(multiply(weight, figureCell.scale), multiply(part.scale, evaluation.form.over));
    if (!inBase || !isInteger(inBase)) return null;
    parts.push({ fact: part.fact, weight: Number(toText(inBase)) });
  }
  return parts.length > 0 ? parts : null;
}

/** Places for figures in a range that hold nothing yet; a range larger than any table is not searched for them. */
function emptyIn(
  { top, bottom, left, right }: CellRange,
  grid: Grid,
  figureCells: ReadonlyMap<string, FigureCell>,
): string[] {
  const empty: string[] = [];
  if ((bottom - top + 1) * (right - left + 1) > MOST_PLACES) return empty;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const key = keyAt(grid, row, column);
      if (figureCells.get(key)?.figure.read.kind === "blank") empty.push(key);
    }
  }
  return empty;
}

const MOST_PLACES = 2000;
