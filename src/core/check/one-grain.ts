import { absolute, add, amount, compare, equals, isZero, multiply, powerOfTen, toText, ZERO } from "../amount";
import type { Amount } from "../amount";
import { isKnown } from "../facts/fact";
import { powerDividing } from "../facts/grain";
import type { Check } from "./check";
import { factsOf } from "./check";

/** The power of ten of the finest grain that somebody rounds to and prints as exact: hundreds of 元. */
export const HUNDREDS = 2;
/** One decimal of a 万元. */
const THOUSANDS = 3;
/** The power of ten of the coarsest: a whole 万元. */
export const WAN = 4;
const HALF = amount("0.5");

/**
 * True for a sum of round figures that is out by exactly one grain, 12.00 + 8.00 beside 21.00. Figures that were rounded
 * are out so where they are out at all; of a hundred slips in figures of two digits and more hardly ten are so small. Of
 * figures with one digit a slip makes one more or less as easily. Two figures have to show whole 万元, three a finer grain:
 * 200.00 + 50.00 + 61.00 beside 310.00 has one figure that is no ten.
 */
export function isOffByOneGrain(check: Check): boolean {
  const figures = factsOf(check).filter(({ state, value }) => state === "stated" && !isZero(value));
  if (check.measure !== "money" || figures.length < 3 || check.residual === null) return false;
  const powers = figures.map(({ value }) => Math.min(WAN, powerDividing(toText(value))));
  const power = Math.min(...powers);
  const showing = figures.filter(({ value }) => powerDividing(toText(value)) === power);
  const ofDigits = figures.filter(({ value }) => compare(absolute(value), powerOfTen(power + 1)) >= 0);
  return (
    power >= THOUSANDS &&
    showing.length >= (power === WAN ? 2 : 3) &&
    ofDigits.length >= 2 &&
    equals(absolute(check.residual), powerOfTen(power))
  );
}

/**
 * True for a sum that is out by no more than rounding each of its figures to the zeros that it ends in explains, where
 * they are hundreds of 元 and more. Such a sum may fail by a slip of one cell, or by rounding, but no row or table is
 * displaced for it.
 */
export function isWithinOwnZeros(check: Check): boolean {
  if (check.measure !== "money" || check.residual === null) return false;
  let tolerance: Amount = ZERO;
  for (const { coefficient, fact } of check.terms) {
    if (!isKnown(fact) || fact.state !== "stated" || isZero(fact.value)) continue;
    const power = Math.min(WAN, powerDividing(toText(fact.value)));
    const half = power < HUNDREDS ? fact.halfWidth : multiply(HALF, powerOfTen(power));
    tolerance = add(tolerance, multiply(amount(Math.abs(coefficient)), half));
  }
  return compare(absolute(check.residual), tolerance) <= 0;
}
