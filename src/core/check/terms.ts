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

/** The same terms with their signs turned. */
export function negated(terms: readonly Term[]): Term[] {
  return terms.map(({ coefficient, fact }) => ({ coefficient: -coefficient, fact }));
}

/**
 * The terms that make up a list's grand total of a column: the total row where it states it, else the subtotals
 * that do, else the records.
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
