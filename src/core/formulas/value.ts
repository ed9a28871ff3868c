import type { Amount } from "../amount";
import {
  absolute,
  add,
  amount,
  compare,
  divide,
  equals,
  floor,
  multiply,
  negate,
  powerOfTen,
  round,
  subtract,
  ZERO,
} from "../amount";
import type { Expression } from "./expression";
import type { Reference } from "./tokens";

/** The cells' numbers as Excel computes with them; null where it would not, or where nobody knows. */
export interface CellValues {
  /** The cell of a single reference; a blank counts as 0. */
  single(reference: Reference): Amount | null;
  /** What SUM adds of a reference. */
  summed(reference: Reference): readonly Amount[] | null;
}

const HALF = amount("0.5");
const CLOSE = amount("0.0000001");

/** The value of an expression, exact but for the tail of a division; null where it cannot be computed. */
export function evaluate(expression: Expression, cells: CellValues): Amount | null {
  switch (expression.kind) {
    case "number":
      return expression.value;
    case "cells":
      return expression.reference.single ? cells.single(expression.reference) : null;
    case "negative": {
      const of = evaluate(expression.of, cells);
      return of && negate(of);
    }
    case "absolute": {
      const of = evaluate(expression.of, cells);
      return of && absolute(of);
    }
    case "rounded": {
      const of = evaluate(expression.of, cells);
      return of && (isNearHalf(of, expression.places) ? null : round(of, expression.places));
    }
    case "operation": {
      const left = evaluate(expression.left, cells);
      const right = left && evaluate(expression.right, cells);
      return left && right && OPERATIONS[expression.sign](left, right);
    }
    case "total":
      return total(expression.parts, cells);
  }
}

const OPERATIONS = { "+": add, "-": subtract, "*": multiply, "/": divide };

function total(parts: readonly Expression[], cells: CellValues): Amount | null {
  let sum = ZERO;
  for (const part of parts) {
    const terms = part.kind === "cells" ? cells.summed(part.reference) : [evaluate(part, cells)];
    if (terms === null) return null;
    for (const term of terms) {
      if (term === null) return null;
      sum = add(sum, term);
    }
  }
  return sum;
}

/** Doubles may fall to either side of a half that is not quite one, as 1/3 × 1.5 does. */
function isNearHalf(value: Amount, places: number): boolean {
  const scaled = absolute(multiply(value, powerOfTen(places)));
  const fraction = subtract(scaled, floor(scaled));
  return !equals(fraction, HALF) && compare(absolute(subtract(fraction, HALF)), CLOSE) < 0;
}
