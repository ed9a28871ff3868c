import type { Unit } from "../amount";
import { amount, compare, inUnit } from "../amount";
import { judgeRate, judgeSum } from "../check/judge";
import type { Verdict } from "../check/check";
import type { Fact, FactOrMissing } from "../facts/fact";
import { isFact } from "../facts/fact";
import type { Quantity } from "./quantity";
import { figureOf } from "./quantity";

/** Half of the last place that the report prints: money with two decimals, percentages with two. */
const HALF_OF_MONEY = amount("0.005");
const HALF_OF_RATE = amount("0.00005");

/**
 * A calculated figure, or the figure of the table's own cell where the two differ only by rounding: the table was made
 * from exact figures, and the report must not contradict it. Where the cell is wrong, or has fewer decimals than the
 * report prints, the calculated figure is used.
 */
export function asStated(fact: FactOrMissing, worked: Quantity | null, unit: Unit): Quantity | null {
  if (!worked || !isFact(fact) || fact.state !== "stated" || !isFine(fact, unit)) return worked;
  return verdictOn(fact, worked) === "within-rounding" ? figureOf(fact) : worked;
}

function isFine({ measure, halfWidth }: Fact, unit: Unit): boolean {
  if (measure === "money") return compare(inUnit(halfWidth, unit), HALF_OF_MONEY) <= 0;
  return compare(halfWidth, HALF_OF_RATE) <= 0;
}

function verdictOn(fact: Fact, worked: Quantity): Verdict {
  if (worked.kind === "sum") return judgeSum([...worked.terms, { coefficient: -1, fact }]).verdict;
  const { over, under } = worked;
  if (over.kind !== "sum" || under.kind !== "sum") return "not-judgeable";
  return judgeRate(fact, over.terms, under.terms).verdict;
}
