import type { Amount } from "../amount";
import {
  absolute,
  add,
  decimalsOf,
  divide,
  equals,
  inUnit,
  isZero,
  max,
  negate,
  powerOfTen,
  round,
  toFixed,
  toText,
} from "../amount";
import type { Fact } from "../facts/fact";
import type { Term } from "../check/check";
import { residualOf, toleranceOf, verdictOf } from "../check/judge";
import type { Verdict } from "../check/check";
import { slipBetween } from "../locate/slip";
import type { Slip } from "../locate/slip";

/** What one line, or one column, says of a relation. */
export interface Witness {
  readonly terms: readonly Term[];
  readonly verdict: Exclude<Verdict, "not-judgeable">;
  /** How much a line that holds speaks for the relation, or one that a single slip explains: log2 of chance's odds. */
  readonly bits: number;
  /** True where it does not hold and a common slip in one figure would explain that. */
  readonly slip: boolean;
  /** True where one part alone is stated, which then is the whole under another name. */
  readonly onePart: boolean;
}

/** log2 of ten. */
const BITS_OF_DIGIT = 3.3;
/** Bits to say which figure has which slip: a few figures, some digits each, ten values. */
const BITS_OF_SLIP = 9;
/** Slips of one figure that are told from what is written and what it should be. */
const TYPING: ReadonlySet<Slip> = new Set([
  "digit-replaced",
  "digit-omitted",
  "digits-transposed",
  "digit-added",
  "sign",
  "decimal-point",
]);

/**
 * Judges Σ terms = 0 where the first term is the whole, the others its parts.
 * @returns null where it says nothing: the whole or all parts are nil or blank.
 */
export function witnessOf(terms: readonly Term[]): Witness | null {
  const [whole, ...parts] = terms.map(({ fact }) => fact as Fact);
  const stated = parts.filter((fact) => !isZero(fact.value));
  if (whole!.state !== "stated" || isZero(whole!.value) || stated.length === 0) return null;
  // 合计, 按单位性质, 按预算级次: the same number divided in several ways adds up to nothing.
  if (stated.length > 1 && stated.every(({ value }) => equals(value, whole!.value))) return null;
  const onePart = stated.length === 1;
  const residual = residualOf(terms);
  const verdict = verdictOf(residual, toleranceOf(terms)) as Witness["verdict"];
  const sure = digitsOf([whole!, ...parts], toleranceOf(terms)) * BITS_OF_DIGIT;
  if (verdict !== "inconsistent") {
    // One part that is the whole: figures repeat for many reasons.
    return { terms, verdict, bits: onePart ? sure / 4 : sure, slip: false, onePart };
  }
  const slip = terms.some(({ coefficient, fact }) => isSlip(fact as Fact, coefficient, residual));
  const left = (onePart ? sure / 2 : sure) - BITS_OF_SLIP;
  return { terms, verdict, bits: slip ? Math.max(0, left) : 0, slip, onePart };
}

/** Digits of the whole that are known: those above the tolerance, or above the last place that any of the terms has. */
function digitsOf(facts: readonly Fact[], tolerance: Amount): number {
  const [whole] = facts as [Fact];
  const decimals = Math.max(...facts.map((fact) => decimalsOf(own(fact))));
  const grain = max(inUnit(tolerance, whole.measure === "money" ? whole.unit : "元"), powerOfTen(-decimals));
  return toText(round(divide(absolute(own(whole)), grain)!, 0)).length;
}

function own(fact: Fact): Amount {
  return fact.measure === "money" ? inUnit(fact.value, fact.unit) : fact.value;
}

function isSlip(fact: Fact, coefficient: number, residual: Amount): boolean {
  if (fact.state !== "stated") return false;
  const change = coefficient > 0 ? negate(residual) : residual;
  const places = Math.max(0, fact.decimals);
  const right = add(fact.value, change);
  const text = (value: Amount) => toFixed(fact.measure === "money" ? inUnit(value, fact.unit) : value, places);
  return TYPING.has(slipBetween(text(fact.value), text(right)));
}
