import { Decimal } from "decimal.js";

declare const brand: unique symbol;

/**
 * An exact decimal quantity: money in 元, a head count, or a rate as a fraction.
 * The type is opaque so that nothing outside this folder can do arithmetic on it by accident.
 */
export interface Amount {
  readonly [brand]: "Amount";
}

// 80 digits hold any sum of 15-digit cells over a million-row sheet without rounding.
const Exact = Decimal.clone({ precision: 80, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -60, toExpPos: 60 });

const wrap = (value: Decimal): Amount => value as unknown as Amount;
const raw = (value: Amount): Decimal => value as unknown as Decimal;

/**
 * An exact amount from decimal text such as `-12.30`, or from an integer.
 * @throws RangeError when the text is not a plain decimal number.
 */
export function amount(text: string | number): Amount {
  const written = String(text);
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(written)) throw new RangeError(`not a decimal number: ${written}`);
  return wrap(new Exact(written));
}

export const ZERO = amount(0);
export const ONE = amount(1);

/** a + b, exact. */
export function add(a: Amount, b: Amount): Amount {
  return wrap(raw(a).plus(raw(b)));
}

/** Exact sum; 0 for an empty list. */
export function sum(amounts: readonly Amount[]): Amount {
  return amounts.reduce(add, ZERO);
}

/** a − b, exact. */
export function subtract(a: Amount, b: Amount): Amount {
  return wrap(raw(a).minus(raw(b)));
}

/** a × b, exact. */
export function multiply(a: Amount, b: Amount): Amount {
  return wrap(raw(a).times(raw(b)));
}

/** −a. */
export function negate(a: Amount): Amount {
  return wrap(raw(a).negated());
}

/** |a|. */
export function absolute(a: Amount): Amount {
  return wrap(raw(a).abs());
}

/**
 * a ÷ b to 40 decimals, or null when b is 0: a rate with an empty denominator does not exist, it is not 0 %.
 */
export function divide(a: Amount, b: Amount): Amount | null {
  if (raw(b).isZero()) return null;
  return wrap(raw(a).dividedBy(raw(b)).toDecimalPlaces(40));
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Amount, b: Amount): number {
  return raw(a).comparedTo(raw(b));
}

export function equals(a: Amount, b: Amount): boolean {
  return raw(a).equals(raw(b));
}

/** Whether a is 0. */
export function isZero(a: Amount): boolean {
  return raw(a).isZero();
}

/** Whether a is greater than 0. */
export function isPositive(a: Amount): boolean {
  return raw(a).greaterThan(0);
}

/** Whether a is less than 0. */
export function isNegative(a: Amount): boolean {
  return raw(a).lessThan(0);
}

export function isInteger(a: Amount): boolean {
  return raw(a).isInteger();
}

/** The smaller of two amounts. */
export function min(a: Amount, b: Amount): Amount {
  return compare(a, b) <= 0 ? a : b;
}

/** The larger of two amounts. */
export function max(a: Amount, b: Amount): Amount {
  return compare(a, b) >= 0 ? a : b;
}

/** Rounded half away from zero to so many decimals (negative: tens, hundreds …), as Excel's ROUND does. */
export function round(a: Amount, decimals: number): Amount {
  const scale = new Exact(10).pow(decimals);
  return wrap(raw(a).times(scale).round().dividedBy(scale));
}

/** The largest integer not above a. */
export function floor(a: Amount): Amount {
  return wrap(raw(a).floor());
}

/** The smallest integer not below a. */
export function ceiling(a: Amount): Amount {
  return wrap(raw(a).ceil());
}

/** How many decimals the amount needs to be written exactly: 12.30 → 1. */
export function decimalsOf(a: Amount): number {
  return raw(a).decimalPlaces();
}

/** 10 to the power n, exact. */
export function powerOfTen(n: number): Amount {
  return wrap(new Exact(10).pow(n));
}

/** Plain decimal text without trailing zeros and without an exponent. */
export function toText(a: Amount): string {
  return raw(a).toFixed();
}

/** Plain decimal text with at least so many decimals; more where the amount has more. */
export function toTextAtLeast(a: Amount, decimals: number): string {
  return raw(a).toFixed(Math.max(decimals, raw(a).decimalPlaces()));
}

/** Plain decimal text rounded half away from zero to exactly so many decimals. */
export function toFixed(a: Amount, decimals: number): string {
  return raw(a).toFixed(decimals, Decimal.ROUND_HALF_UP);
}
