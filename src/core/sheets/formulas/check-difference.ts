import type { Amount, Unit } from "../../amount";
import { divide, equals, inUnit, isZero, round, subtract, toText, ZERO } from "../../amount";
import type { Check } from "../../check/check";
import { shownTerms } from "../../check/check";
import type { Fact } from "../../facts/fact";
import type { Figure } from "./figure";
import type { KnownTerm } from "./sum-facts";
import { exactSum, knownTerms, LONGEST_FORMULA, plainSum, sumFacts } from "./sum-facts";

/** The terms of a rate check: the printed rate, the numerator and the denominator. */
export interface RateTerms {
  readonly printed: Fact;
  readonly over: readonly KnownTerm[];
  readonly under: readonly KnownTerm[];
}

/** Decimals for checks of users' own, which may compare rates or numbers with decimals. */
const DECIMALS_OF_SIDES = 8;

/**
 * The difference between the two sides of a check, as a formula over the user's cells; null for a check that was not
 * judged.
 */
export function checkDifference(check: Check, unit: Unit, decimals: number): Figure | null {
  if (check.residual === null) return null;
  const places = check.measure === "money" ? decimals : check.sides ? DECIMALS_OF_SIDES : 0;
  const value = residualIn(check, check.residual, unit, places);
  if (check.relation === "product") return productDifference(check, value, unit, places);
  if (check.relation === "quotient" && check.measure !== "ratio") return constant(value);
  if (check.measure === "ratio" && !check.sides) return rateDifference(check, value, unit) ?? constant(value);
  const terms = shownTerms(check);
  const sum = sumFacts(terms, unit, places);
  if (!sum || sum.value === null) return constant(value);
  if (equals(sum.value, value)) return rounded(sum, check, places);
  // A number that no cell holds, such as the number of rows of a table, is written into the formula.
  const other = subtract(sum.value, value);
  const formula = `ROUND(${plainSum(knownTerms(terms)!, unit)}-${toText(other)},${places})`;
  return formula.length > LONGEST_FORMULA ? constant(value) : { formula, value };
}

function rounded(sum: Figure, check: Check, places: number): Figure {
  return check.terms.length === 1 ? { ...sum, formula: `ROUND(${sum.formula},${places})` } : sum;
}

function residualIn(check: Check, residual: Amount, unit: Unit, places: number): Amount {
  if (check.measure === "money") return round(inUnit(residual, unit), places);
  return check.sides ? round(residual, places) : residual;
}

function constant(value: Amount): Figure {
  return { formula: "", value };
}

/** The printed product minus the product of its factors. */
function productDifference(check: Check, value: Amount, unit: Unit, places: number): Figure {
  const [product, ...factors] = (knownTerms(check.terms) ?? []).map((term) => plainSum([term], unit));
  const formula = `ROUND(${product}-${factors.map((factor) => divisible(factor, true)).join("*")},${places})`;
  return { formula, value };
}

/** The difference of a rate, as the engine judges it: 0 if the calculated rate rounds to the printed one. */
function rateDifference(check: Check, value: Amount, unit: Unit): Figure | null {
  const terms = rateTerms(check);
  if (!terms) return null;
  const { printed, over, under } = terms;
  const side = (of: readonly KnownTerm[]) => divisible(plainSum(of, unit), of.length === 1);
  const rate = plainSum([{ coefficient: 1, fact: printed }], unit);
  const again = `${side(over)}/${side(under)}`;
  const places = printed.decimals;
  const formula = `IF(ROUND(${again},${places})=ROUND(${rate},${places}),0,ROUND(${rate}-${again},${places + 2}))`;
  return formula.length > LONGEST_FORMULA ? null : { formula, value };
}

/** The formula in brackets unless it can follow a division sign without them; a factor for units needs them. */
function divisible(formula: string, single: boolean): string {
  return single && !/[*/]\d+$/.test(formula) ? formula : `(${formula})`;
}

/**
 * Finds out which terms of a rate check are the numerator and which the denominator: only one division gives the
 * engine's difference.
 */
export function rateTerms(check: Check): RateTerms | null {
  const known = knownTerms(check.terms);
  if (!known || check.residual === null || check.measure !== "ratio") return null;
  const [first, ...rest] = known;
  const printed = first!.fact;
  for (let split = 1; split < rest.length; split++) {
    const [over, under] = [rest.slice(0, split), rest.slice(split)];
    const again = divide(exactSum(over, "元"), exactSum(under, "元"));
    if (again !== null && gives(check.residual, printed, again)) return { printed, over, under };
  }
  return null;
}

function gives(residual: Amount, printed: Fact, again: Amount): boolean {
  const { decimals, value } = printed;
  const same = equals(round(again, decimals), round(value, decimals));
  if (same || isZero(residual)) return same && equals(residual, ZERO);
  return equals(round(subtract(value, again), decimals + 2), residual);
}
