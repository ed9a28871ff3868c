import { amount, multiply, toFixed, toText } from "../../../src/core/amount";
import type { Analysis } from "../../../src/core/analyse";
import type { IndicatorResult } from "../../../src/core/indicators/indicator";
import { render } from "../../../src/messages/render";

/** An indicator's result by its id. */
export function result(analysis: Analysis, id: string): IndicatorResult {
  const found = analysis.indicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
}

/** What an indicator comes to as people read it, `69.23%` or `2.64万元/人`; its reason where it comes to nothing. */
export function shown(analysis: Analysis, id: string): string {
  const { value, measure, reason } = result(analysis, id);
  if (value === null) return render(reason!, "zh-CN");
  if (measure === "perHead") return `${toFixed(multiply(value, amount("0.0001")), 2)}万元/人`;
  return `${toFixed(multiply(value, amount(100)), 2)}%`;
}

/** The points of a result as `4.5/5`; `–/5` where it is not scored for want of a value. */
export function points(analysis: Analysis, id: string): string {
  const { score, maxScore } = result(analysis, id);
  if (!maxScore) return "not scored";
  return `${score ? toText(score) : "–"}/${toText(maxScore)}`;
}

/** The cells that a quantity is added up from, with their signs: `+B5 +B6 -D7`. */
export function cells(quantity: IndicatorResult["numerator"]): string {
  return quantity.terms
    .map(({ coefficient, fact }) => `${coefficient < 0 ? "-" : "+"}${"missing" in fact ? "?" : fact.cell.address}`)
    .join(" ");
}

/** What a quantity is called in Chinese. */
export function called(quantity: IndicatorResult["numerator"]): string {
  return render(quantity.name, "zh-CN");
}
