import { isFact, isKnown } from "../facts/fact";
import type { FactOrMissing } from "../facts/fact";
import type { FactStore } from "../facts/store";
import type { Term } from "./check";

export function plus(fact: FactOrMissing): Term {
  return { coefficient: 1, fact };
}

export function minus(fact: FactOrMissing): Term {
  return { coefficient: -1, fact };
}

/** The same terms with opposite signs. */
export function negated(terms: readonly Term[]): Term[] {
  return terms.map(({ coefficient, fact }) => ({ coefficient: -coefficient, fact }));
}

/**
 * The grand total of a list's column as terms: the total row where it has a figure, else the subtotals with a figure and
 * the records of all other sections.
 */
export function grandTotal(facts: FactStore, list: string, column: string): Term[] {
  const key = facts.listKey(list, column);
  const entities = facts.entities(list);
  const total = entities.find((e) => e.role === "total");
  if (total && isKnown(facts.of(total, key))) return [plus(facts.of(total, key))];
  const subtotals = entities.filter((e) => e.role === "subtotal" && isKnown(facts.of(e, key)));
  const covered = new Set(subtotals.map((s) => s.section));
  const rest = entities.filter((e) => e.role === "record" && !covered.has(e.section));
  const parts = [...subtotals, ...rest].map((e) => facts.of(e, key)).filter((f) => !isFact(f) || f.state !== "blank");
  return parts.length > 0 ? parts.map(plus) : [plus(facts.missing(key, null))];
}
