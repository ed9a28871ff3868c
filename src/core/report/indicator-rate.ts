import type { Amount } from "../amount";
import { equals, round, toFixed } from "../amount";
import { isFact, isKnown } from "../facts/fact";
import type { IndicatorResult, Quantity as IndicatorQuantity } from "../indicators/indicator";
import { score } from "../indicators/scoring/score";
import { asStated } from "./as-stated";
import type { Quantity } from "./quantity";
import { rate, sumOf, valueOf } from "./quantity";
import type { Subject } from "./subject";

/** The keys of cells that state an indicator's rate, by the id of the result. */
const STATED: ReadonlyMap<string, string> = new Map([
  ["三公经费控制率", "D07.total.controlRate"],
  ["三公经费变动率-预算", "D07.total.budgetGrowth"],
]);

/**
 * An indicator's rate as the other sections of the report state it. The table's own figure is used where it differs
 * only by rounding and earns the same points; otherwise numerator ÷ denominator, if that equals the indicator's value.
 */
export function indicatorRate(result: IndicatorResult, { facts, unit }: Subject): Quantity | null {
  if (result.value === null || result.measure !== "ratio") return null;
  const name = result.scope === null ? result.name.zh : `${result.scope} · ${result.name.zh}`;
  const worked = rate(name, added(result.numerator), added(result.denominator));
  const value = worked && valueOf(worked, unit);
  if (!value || !equals(value, round(result.value, 4))) return null;
  const key = STATED.get(result.id);
  const stated = key === undefined ? worked : asStated(facts.one(key), worked, unit);
  return stated && earnsTheSame(result, valueOf(stated, unit)!) ? stated : worked;
}

function added({ name, terms }: IndicatorQuantity): Quantity | null {
  return terms.every(({ fact }) => isFact(fact) && isKnown(fact)) ? sumOf(name.template.zh, terms) : null;
}

function earnsTheSame({ scoring, maxScore, score: points }: IndicatorResult, value: Amount): boolean {
  if (!scoring || !maxScore || !points) return true;
  const earned = score(scoring.rule, maxScore, value);
  return earned !== null && toFixed(earned, 2) === toFixed(points, 2);
}
