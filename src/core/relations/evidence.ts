import type { Amount } from "../amount";
import { absolute, add, decimalsOf, divide, inUnit, max, negate, powerOfTen, round, toFixed, toText } from "../amount";
import type { Fact } from "../facts/fact";
import type { Term } from "../check/check";
import { residualOf, toleranceOf } from "../check/judge";
import { slipBetween } from "../locate/slip";
import type { Slip } from "../locate/slip";
import type { Outcome } from "./series";

/** What one line, or one column, says of a relation. */
export interface Witness extends Pick<Outcome, "verdict" | "onePart"> {
  readonly terms: readonly Term[];
  /** How much a line that holds speaks for the relation, or one that a single slip explains: log2 of chance's odds. */
  readonly bits: number;
  /** True where it does not hold and a common slip in one figure would explain that. */
  readonly slip: boolean;
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

/** What an outcome says of its relation. @param terms the whole first, then its parts. */
export function witnessOf({ verdict, onePart }: Outcome, terms: readonly Term[]): Witness {
  const facts = terms.map(({ fact }) => fact as Fact);
  const sure = digitsOf(facts, toleranceOf(terms)) * BITS_OF_DIGIT;
  if (verdict !== "inconsistent") {
    // One part that is the whole: figures repeat for many reasons.
    return { terms, verdict, bits: onePart ? sure / 4 : sure, slip: false, onePart };
  }
  const residual = residualOf(terms);
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
