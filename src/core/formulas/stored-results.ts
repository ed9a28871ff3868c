import type { Amount } from "../amount";
import { absolute, add, amount, compare, equals, isZero, multiply, round, subtract } from "../amount";
import type { Book } from "./book";
import type { Fault } from "./fault";
import { fault } from "./fault";
import type { FigureCell } from "./figure-cells";

/** What a stored result may differ by from the exact one: the dust of binary arithmetic. */
const DUST = amount("0.000001");
const RELATIVE_DUST = amount("0.0000000000001");

/** Compares a formula's stored result with its computed one; null where it cannot be computed. */
export function resultOf(figureCell: FigureCell, book: Book): "agrees" | Fault | null {
  if (figureCell.written === null) return null;
  const { cell, read } = figureCell.figure;
  const outcome = book.outcome(figureCell.written, figureCell.grid);
  const stored = book.number(cell);
  if (outcome === null || (stored === null && cell?.value !== "")) return null;
  if (outcome === "empty") return stored === null || isZero(stored) ? "agrees" : fault("stale", figureCell);
  if (stored === null) return isZero(outcome) ? null : fault("stale", figureCell, { proposed: outcome });
  if (isSame(stored, outcome)) return "agrees";
  // With 以显示精度为准 Excel stores what it shows.
  const shown = read.kind === "number" ? read.shownDecimals : undefined;
  if (shown !== undefined && equals(round(outcome, shown), stored)) return "agrees";
  return fault("stale", figureCell, { proposed: outcome });
}

/** True where two numbers are the same but for how computers store decimals. */
export function isSame(a: Amount, b: Amount): boolean {
  return compare(absolute(subtract(a, b)), add(DUST, multiply(RELATIVE_DUST, absolute(a)))) <= 0;
}
