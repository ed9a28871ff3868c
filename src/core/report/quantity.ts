import type { Amount, Unit } from "../amount";
import { add, amount, divide, inUnit, multiply, round, ZERO } from "../amount";
import type { Term } from "../check/check";
import { isFact, isKnown } from "../facts/fact";
import type { Fact, FactOrMissing } from "../facts/fact";

/** A figure in a sentence: a sum of cells, or one sum divided by another. */
export type Quantity =
  | { readonly kind: "sum"; readonly name: string; readonly terms: readonly { coefficient: number; fact: Fact }[] }
  | { readonly kind: "rate"; readonly name: string; readonly over: Quantity; readonly under: Quantity };

/** The figure of one cell; null where the cell states none. */
export function figureOf(fact: FactOrMissing): Quantity | null {
  return isKnown(fact) ? { kind: "sum", name: fact.label, terms: [{ coefficient: 1, fact }] } : null;
}

/** Σ coefficient × figure; null where one of the figures is not stated. */
export function sumOf(name: string, terms: readonly Term[]): Quantity | null {
  const known = terms.flatMap(({ coefficient, fact }) =>
    isFact(fact) && isKnown(fact) ? [{ coefficient, fact }] : [],
  );
  return known.length === terms.length && known.length > 0 ? { kind: "sum", name, terms: known } : null;
}

/** a − b, as a sum of their cells. */
export function difference(name: string, a: Quantity | null, b: Quantity | null): Quantity | null {
  if (a?.kind !== "sum" || b?.kind !== "sum") return null;
  const negative = b.terms.map(({ coefficient, fact }) => ({ coefficient: -coefficient, fact }));
  return { kind: "sum", name, terms: [...a.terms, ...negative] };
}

/** a + b, as a sum of their cells. */
export function total(name: string, a: Quantity | null, b: Quantity | null): Quantity | null {
  if (a?.kind !== "sum" || b?.kind !== "sum") return null;
  return { kind: "sum", name, terms: [...a.terms, ...b.terms] };
}

/** a ÷ b as a rate. Its value is rounded so that the percentage has two decimals. */
export function rate(name: string, over: Quantity | null, under: Quantity | null): Quantity | null {
  return over && under ? { kind: "rate", name, over, under } : null;
}

/** The facts from which a quantity is calculated. */
export function factsIn(quantity: Quantity): Fact[] {
  return quantity.kind === "sum"
    ? quantity.terms.map((t) => t.fact)
    : [...factsIn(quantity.over), ...factsIn(quantity.under)];
}

/**
 * The value of a quantity: money in the given unit, counts as they are, rates as fractions with four decimals. Null
 * where a divisor is 0.
 */
export function valueOf(quantity: Quantity, unit: Unit): Amount | null {
  if (quantity.kind === "sum") {
    return quantity.terms.reduce((sum, { coefficient, fact }) => {
      const value = fact.measure === "money" ? inUnit(fact.value, unit) : fact.value;
      return add(sum, multiply(amount(coefficient), value));
    }, ZERO);
  }
  const [over, under] = [valueOf(quantity.over, unit), valueOf(quantity.under, unit)];
  const quotient = over && under && divide(over, under);
  return quotient && round(quotient, 4);
}
