import { Decimal } from "decimal.js";
import {
  addSmall,
  compareSmall,
  divideSmall,
  MOST_DIGITS,
  multiplySmall,
  readSmall,
  roundSmall,
  Small,
  small,
  smallText,
  wholeUnits,
} from "./small";

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

const asAmount = (value: Small | Decimal): Amount => value as unknown as Amount;
const held = (value: Amount): Small | Decimal => value as unknown as Small | Decimal;
const isSmall = (value: Small | Decimal): value is Small => value instanceof Small;

/** An amount of any size, where the fast path cannot hold it. */
function raw(value: Amount): Decimal {
  const own = held(value);
  return isSmall(own) ? new Exact(smallText(own)) : own;
}

/** The only representation of a value: on the fast path wherever it fits. */
function wrap(value: Decimal): Amount {
  return asAmount((value.precision(true) <= MOST_DIGITS && readSmall(value.toFixed())) || value);
}

/**
 * An exact amount from decimal text such as `-12.30`, or from an integer.
 * @throws RangeError when the text is not a plain decimal number.
 */
export function amount(text: string | number): Amount {
  if (typeof text === "number" && Number.isSafeInteger(text)) return asAmount(small(text, 0)!);
  const written = String(text);
  const fast = readSmall(written);
  if (fast) return asAmount(fast);
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(written)) throw new RangeError(`not a decimal number: ${written}`);
  return wrap(new Exact(written));
}

export const ZERO = amount(0);
export const ONE = amount(1);

/** a + b, exact. */
export function add(a: Amount, b: Amount): Amount {
  const [x, y] = [held(a), held(b)];
  const fast = isSmall(x) && isSmall(y) ? addSmall(x, y, 1) : null;
  return fast ? asAmount(fast) : wrap(raw(a).plus(raw(b)));
}

/** Exact sum; 0 for an empty list. */
export function sum(amounts: readonly Amount[]): Amount {
  return amounts.reduce(add, ZERO);
}

/** a − b, exact. */
export function subtract(a: Amount, b: Amount): Amount {
  const [x, y] = [held(a), held(b)];
  const fast = isSmall(x) && isSmall(y) ? addSmall(x, y, -1) : null;
  return fast ? asAmount(fast) : wrap(raw(a).minus(raw(b)));
}

/** a × b, exact. */
export function multiply(a: Amount, b: Amount): Amount {
  const [x, y] = [held(a), held(b)];
  const fast = isSmall(x) && isSmall(y) ? multiplySmall(x, y) : null;
  return fast ? asAmount(fast) : wrap(raw(a).times(raw(b)));
}

/** −a. */
export function negate(a: Amount): Amount {
  const own = held(a);
  return isSmall(own) ? asAmount(small(-own.units, own.scale)!) : asAmount(own.negated());
}

/** |a|. */
export function absolute(a: Amount): Amount {
  return isNegative(a) ? negate(a) : a;
}

/**
 * a ÷ b to 40 decimals, or null when b is 0: a rate with an empty denominator does not exist, it is not 0 %.
 */
export function divide(a: Amount, b: Amount): Amount | null {
  if (isZero(b)) return null;
  const [x, y] = [held(a), held(b)];
  const fast = isSmall(x) && isSmall(y) ? divideSmall(x, y) : null;
  return fast ? asAmount(fast) : wrap(raw(a).dividedBy(raw(b)).toDecimalPlaces(40));
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Amount, b: Amount): number {
  const [x, y] = [held(a), held(b)];
  return (isSmall(x) && isSmall(y) ? compareSmall(x, y) : null) ?? raw(a).comparedTo(raw(b));
}

export function equals(a: Amount, b: Amount): boolean {
  return compare(a, b) === 0;
}

/** Whether a is 0. */
export function isZero(a: Amount): boolean {
  const own = held(a);
  return isSmall(own) && own.units === 0;
}

/** Whether a is greater than 0. */
export function isPositive(a: Amount): boolean {
  const own = held(a);
  return isSmall(own) ? own.units > 0 : own.greaterThan(0);
}

/** Whether a is less than 0. */
export function isNegative(a: Amount): boolean {
  const own = held(a);
  return isSmall(own) ? own.units < 0 : own.lessThan(0);
}

export function isInteger(a: Amount): boolean {
  const own = held(a);
  return isSmall(own) ? own.scale === 0 : own.isInteger();
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
  const own = held(a);
  const fast = isSmall(own) ? roundSmall(own, decimals) : null;
  if (fast) return asAmount(fast);
  const scale = new Exact(10).pow(decimals);
  return wrap(raw(a).times(scale).round().dividedBy(scale));
}

/** The largest integer not above a. */
export function floor(a: Amount): Amount {
  return isInteger(a) ? a : wrap(raw(a).floor());
}

/** The smallest integer not below a. */
export function ceiling(a: Amount): Amount {
  return isInteger(a) ? a : wrap(raw(a).ceil());
}

/** How many decimals the amount needs to be written exactly: 12.30 → 1. */
export function decimalsOf(a: Amount): number {
  const own = held(a);
  return isSmall(own) ? own.scale : own.decimalPlaces();
}

/** The powers that figures, units and formats use, from the smallest. */
const SMALLEST_POWER = -20;
const POWERS: readonly Amount[] = Array.from({ length: 41 }, (_, i) => wrap(new Exact(10).pow(SMALLEST_POWER + i)));

/** 10 to the power n, exact. */
export function powerOfTen(n: number): Amount {
  return POWERS[n - SMALLEST_POWER] ?? wrap(new Exact(10).pow(n));
}

/** The amount as a number of 10^-decimals where that is whole and a double holds it exactly; else null. */
export function asMultiple(a: Amount, decimals: number): number | null {
  const own = held(a);
  return isSmall(own) ? wholeUnits(own, decimals) : null;
}

/** The amount of so many 10^-decimals; null where a double does not hold it exactly. */
export function fromMultiple(units: number, decimals: number): Amount | null {
  const own = small(units, decimals);
  return own && asAmount(own);
}

/** Plain decimal text without trailing zeros and without an exponent. */
export function toText(a: Amount): string {
  const own = held(a);
  return isSmall(own) ? smallText(own) : own.toFixed();
}

/** Plain decimal text with at least so many decimals; more where the amount has more. */
export function toTextAtLeast(a: Amount, decimals: number): string {
  return toFixed(a, Math.max(decimals, decimalsOf(a)));
}

/** Plain decimal text rounded half away from zero to exactly so many decimals. */
export function toFixed(a: Amount, decimals: number): string {
  const own = held(a);
  if (!isSmall(own) || own.scale > decimals) return raw(a).toFixed(decimals, Decimal.ROUND_HALF_UP);
  const written = smallText(own);
  if (own.scale === decimals) return written;
  return `${written}${own.scale === 0 ? "." : ""}${"0".repeat(decimals - own.scale)}`;
}
