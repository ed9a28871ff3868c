import type { Amount, Unit } from "../../amount";
import { decimalsOf, round, toText, toTextAtLeast, multiply, amount, toFixed } from "../../amount";
import type { Check } from "../../check/check";
import { shownTerms } from "../../check/check";
import { rateTerms } from "./check-difference";
import { thousandsApart } from "../../text/thousands";
import { literal } from "./literal";
import type { KnownTerm } from "./sum-facts";
import { exactSum, knownTerms, LONGEST_FORMULA, plainSum } from "./sum-facts";

/** The most operands that are shown one by one; more are shown as sums. */
const MOST_OPERANDS = 8;

/** A text that follows the cells: its formula, and its present result. */
export interface LiveText {
  readonly formula: string | null;
  readonly text: string;
}

interface Piece {
  readonly formula: string;
  readonly text: string;
}

type Say = (zh: string, en: string) => string;

/** A check with its numbers, such as `0.00 + 1.00 − 1.00 − 15.00` or `82.40% − 4.12 ÷ 5.00`. */
export function checkExpression(check: Check, unit: Unit, decimals: number, say: Say): LiveText | null {
  const known = knownTerms(shownTerms(check));
  if (!known || check.residual === null) return null;
  const rate = check.sides ? null : rateTerms(check);
  if (rate) {
    const shown = { ...rate, places: placesOf([...rate.over, ...rate.under], unit, decimals) };
    const side = (terms: readonly KnownTerm[]) => bracketed(terms, unit, shown.places, say);
    const printed = piece([{ coefficient: 1, fact: rate.printed }], unit, "0.00%", percentText);
    return joined([printed, fixed(" − "), ...side(rate.over), fixed(" ÷ "), ...side(rate.under)]);
  }
  if (check.relation === "product") return productPieces(known, unit, decimals);
  if (check.relation === "quotient" && check.measure !== "ratio") return null;
  if (check.measure === "ratio") return check.sides ? percentages(known, unit) : null;
  const places = check.measure === "money" ? placesOf(known, unit, decimals) : 0;
  const sum = sumPieces(known, unit, places, say);
  return joined(check.relation === "at-most-zero" ? [...sum, fixed(" ≤ 0")] : sum);
}

/** The printed product and its factors: `3.00 − 6 × 0.50`. */
function productPieces([product, ...factors]: readonly KnownTerm[], unit: Unit, decimals: number): LiveText {
  const pieceOf = (term: KnownTerm) => {
    if (term.fact.measure !== "count") {
      const places = placesOf([term], unit, decimals);
      return piece([term], unit, numberFormat(places), (value) => numberText(value, places));
    }
    const places = decimalsOf(term.fact.value);
    return piece([term], unit, places === 0 ? "0" : `0.${"0".repeat(places)}`, toText);
  };
  return joined([
    pieceOf(product!),
    ...factors.flatMap((factor, i) => [fixed(i === 0 ? " − " : " × "), pieceOf(factor)]),
  ]);
}

/** The two sides of a check that a user wrote, as percentages: `82.40% − 82.00%`. */
function percentages([left, right]: readonly KnownTerm[], unit: Unit): LiveText {
  const side = (term: KnownTerm) => piece([{ ...term, coefficient: 1 }], unit, "0.00%", percentText);
  return joined([side(left!), fixed(" − "), side(right!)]);
}

function joined(pieces: readonly Piece[]): LiveText {
  const formula = pieces.map((p) => p.formula).join("&");
  return { formula: formula.length > LONGEST_FORMULA ? null : formula, text: pieces.map((p) => p.text).join("") };
}

function bracketed(terms: readonly KnownTerm[], unit: Unit, places: number, say: Say): Piece[] {
  const pieces = sumPieces(terms, unit, places, say);
  return terms.length === 1 ? pieces : [fixed("("), ...pieces, fixed(")")];
}

function sumPieces(terms: readonly KnownTerm[], unit: Unit, places: number, say: Say): Piece[] {
  return operands(terms).flatMap((group, index) => {
    const { coefficient } = group[0]!;
    const sign = coefficient < 0 ? (index === 0 ? "−" : " − ") : index === 0 ? "" : " + ";
    const size = Math.abs(coefficient);
    const count = group.length > 1 ? say(`（${group.length}项合计）`, `(${group.length} together) `) : "";
    const factor = size === 1 ? "" : `${size} × `;
    const start = `${sign}${count}${factor}`;
    const own = group.map((t) => ({ ...t, coefficient: 1 }));
    const number = piece(own, unit, numberFormat(places), (value) => numberText(value, places));
    return [...(start === "" ? [] : [fixed(start)]), number];
  });
}

/** The terms one by one; if there are many, the terms with the same sign together. */
function operands(terms: readonly KnownTerm[]): KnownTerm[][] {
  if (terms.length <= MOST_OPERANDS) return terms.map((t) => [t]);
  const groups = new Map<number, KnownTerm[]>();
  for (const term of terms) groups.set(term.coefficient, [...(groups.get(term.coefficient) ?? []), term]);
  return [...groups.values()];
}

function piece(terms: readonly KnownTerm[], unit: Unit, format: string, say: (value: Amount) => string): Piece {
  return { formula: `TEXT(${plainSum(terms, unit)},"${format}")`, text: say(exactSum(terms, unit)) };
}

function fixed(text: string): Piece {
  return { formula: literal(text), text };
}

/** The number of decimals: two, or more where the figures have more, but never below one 分. */
function placesOf(terms: readonly KnownTerm[], unit: Unit, decimals: number): number {
  if (terms.every((t) => t.fact.measure === "count")) return 0;
  const needed = terms.map((t) => decimalsOf(exactSum([{ ...t, coefficient: 1 }], unit)));
  return Math.min(decimals, Math.max(2, ...needed));
}

function numberFormat(places: number): string {
  return places === 0 ? "#,##0" : `#,##0.00${"#".repeat(places - 2)}`;
}

function numberText(value: Amount, places: number): string {
  return thousandsApart(places === 0 ? toFixed(value, 0) : toTextAtLeast(round(value, places), 2));
}

function percentText(value: Amount): string {
  return `${toFixed(multiply(value, amount(100)), 2)}%`;
}
