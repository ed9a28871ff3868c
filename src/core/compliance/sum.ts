import type { Amount } from "../amount";
import { add, compare, divide, isPositive, multiply, negate } from "../amount";
import type { Term } from "../check/check";
import { residualOf, toleranceOf } from "../check/judge";
import { isKnown } from "../facts/fact";
import type { Fact, FactOrMissing } from "../facts/fact";
import type { FactStore } from "../facts/store";
import { grandTotal } from "../check/terms";

/** Known figures added up, with how far rounding can move the result. */
export interface Sum {
  readonly value: Amount;
  readonly tolerance: Amount;
  readonly facts: readonly Fact[];
}

/** Σ coefficient × figure; null when a figure is unknown or the list is empty. */
export function sumOfTerms(terms: readonly Term[]): Sum | null {
  const facts = terms.map((t) => t.fact).filter(isKnown);
  if (facts.length === 0 || facts.length < terms.length) return null;
  return { value: residualOf(terms), tolerance: toleranceOf(terms), facts };
}

/** The figures added up; null when one of them is not known. */
export function sumOf(...facts: readonly (FactOrMissing | null)[]): Sum | null {
  if (facts.some((fact) => fact === null)) return null;
  return sumOfTerms(facts.map((fact) => ({ coefficient: 1, fact: fact! })));
}

/** a + b; null when either is not known. */
export function plusSum(a: Sum | null, b: Sum | null): Sum | null {
  if (!a || !b) return null;
  return { value: add(a.value, b.value), tolerance: add(a.tolerance, b.tolerance), facts: [...a.facts, ...b.facts] };
}

/** a − b; null when either is not known. */
export function minusSum(a: Sum | null, b: Sum | null): Sum | null {
  return plusSum(a, b && { ...b, value: negate(b.value) });
}

/** a ÷ b; null when either is unknown or b is not positive: such a rate has no meaning. */
export function rateOf(a: Sum | null, b: Sum | null): Amount | null {
  return a && b && isPositive(b.value) ? divide(a.value, b.value) : null;
}

/** True when a ÷ b is more than the limit, as `rateOf` would have it, without dividing; false where there is no such rate. */
export function isShareAbove(a: Amount, b: Amount, limit: Amount): boolean {
  return isPositive(b) && compare(a, multiply(limit, b)) > 0;
}

/** True when a ÷ b is less than the limit, as `rateOf` would have it, without dividing; false where there is no such rate. */
export function isShareBelow(a: Amount, b: Amount, limit: Amount): boolean {
  return isPositive(b) && compare(a, multiply(limit, b)) < 0;
}

/** By how much a is more than b, beyond what rounding explains; null when it is not, or when either is not known. */
export function excessOf(a: Sum | null, b: Sum | null): Sum | null {
  const difference = minusSum(a, b);
  return difference && compare(difference.value, difference.tolerance) > 0 ? difference : null;
}

/** True when the two differ by no more than rounding. */
export function agree(a: Sum | null, b: Sum | null): boolean {
  const [over, under] = [excessOf(a, b), excessOf(b, a)];
  return a !== null && b !== null && over === null && under === null;
}

/** A list's column in all: the total row, else its subtotals, else its records. */
export function totalOf(facts: FactStore, list: string, column: string): Sum | null {
  return sumOfTerms(grandTotal(facts, list, column));
}

/** A section of the projects: as its subtotal states it, else its projects added up. */
export function sectionOf(facts: FactStore, section: string | null, column: string): Sum | null {
  const key = `P1.${column}`;
  const own = facts.entities("P1").filter((e) => e.section === section && e.role !== "total");
  const subtotal = own.map((e) => (e.role === "subtotal" ? facts.of(e, key) : null)).find((f) => f && isKnown(f));
  if (subtotal) return sumOf(subtotal);
  return sumOf(...own.filter((e) => e.role === "record").map((e) => facts.of(e, key)));
}
