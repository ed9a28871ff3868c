import type { Amount } from "../amount";
import { absolute, amount, compare, inUnit, multiply, toText, toTextAtLeast } from "../amount";
import type { Check } from "../check/check";

/** The largest difference that rounding alone explains, among checks of one measure. */
export interface Rounding extends Pick<Check, "measure" | "unit"> {
  /** Without sign, in the base measure: 元, heads, fractions. */
  readonly difference: Amount;
}

const MEASURES: readonly Check["measure"][] = ["money", "count", "ratio"];
const HUNDRED = amount(100);

/** The largest rounding difference of each measure; measures without a rounding difference are left out. */
export function largestRoundings(checks: readonly Check[]): Rounding[] {
  return MEASURES.flatMap((measure) => {
    let largest: Rounding | null = null;
    for (const check of checks) {
      if (check.measure !== measure || check.verdict !== "within-rounding" || check.residual === null) continue;
      const difference = absolute(check.residual);
      if (!largest || compare(difference, largest.difference) > 0) largest = { measure, unit: check.unit, difference };
    }
    return largest ? [largest] : [];
  });
}

/** The difference as a decimal string in its unit: money in `unit`, rates in percent. */
export function roundingFigure({ measure, unit, difference }: Rounding): string {
  if (measure === "money") return toTextAtLeast(inUnit(difference, unit), 2);
  return measure === "count" ? toText(difference) : toTextAtLeast(multiply(difference, HUNDRED), 2);
}

/** The difference as people read it: `0.01 万元`, `0.02%`. */
export function roundingText(rounding: Rounding): string {
  const figure = roundingFigure(rounding);
  const { measure, unit } = rounding;
  return measure === "money" ? `${figure} ${unit}` : measure === "count" ? figure : `${figure}%`;
}
