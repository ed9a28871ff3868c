import type { Amount } from "../amount";
import { amount, inUnit, multiply, toFixed, toTextAtLeast } from "../amount";
import type { Fact } from "./fact";
import type { Localised } from "../text/text";

/** A value as the fact's own table prints it, without unit. */
export function printed(fact: Fact, value: Amount): string {
  if (fact.measure === "money") return toTextAtLeast(inUnit(value, fact.unit), Math.max(fact.decimals, 0));
  if (fact.measure === "ratio") return percent(value);
  return toTextAtLeast(value, 0);
}

/** A fraction as a percentage with two decimals. */
export function percent(fraction: Amount): string {
  return `${toFixed(multiply(fraction, amount(100)), 2)}%`;
}

/** A wording for use between “ and ”: its own quotation marks become ‘ and ’. */
export function withinQuotes({ zh, en }: Localised): Localised {
  const inner = (words: string) => words.replace(/“/g, "‘").replace(/”/g, "’");
  return { zh: inner(zh), en: inner(en) };
}
