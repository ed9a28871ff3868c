import type { Amount } from "./amount";
import { absolute, add, compare, divide, isNegative, isPositive, max, min, multiply, negate, subtract } from "./amount";

/**
 * A closed interval of amounts: what a printed figure stands for. 12.30 printed to 2 decimals stands for
 * 12.295 … 12.305, both ends included, because the rounding of halves is not known (XBRL Calculations 1.1).
 */
export interface Interval {
  readonly low: Amount;
  readonly high: Amount;
}

/** value ± halfWidth; halfWidth must not be negative. */
export function around(value: Amount, halfWidth: Amount): Interval {
  return { low: subtract(value, halfWidth), high: add(value, halfWidth) };
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: add(a.low, b.low), high: add(a.high, b.high) };
}

/** The interval multiplied by a number; a negative number swaps the ends. */
export function scaleInterval(a: Interval, factor: Amount): Interval {
  const [p, q] = [multiply(a.low, factor), multiply(a.high, factor)];
  return { low: min(p, q), high: max(p, q) };
}

export function contains(a: Interval, value: Amount): boolean {
  return compare(a.low, value) <= 0 && compare(value, a.high) <= 0;
}

export function overlaps(a: Interval, b: Interval): boolean {
  return compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;
}

/** Every product of a member of a and a member of b. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const products = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => multiply(x, y)));
  return { low: products.reduce(min), high: products.reduce(max) };
}

/** Every quotient of a member of a by a member of b; null when b contains 0. */
export function divideIntervals(a: Interval, b: Interval): Interval | null {
  if (!isPositive(b.low) && !isNegative(b.high)) return null;
  const quotients = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => divide(x, y)!));
  return { low: quotients.reduce(min), high: quotients.reduce(max) };
}

/** The greatest distance of a member from the value: the tolerance around it. */
export function reach(a: Interval, value: Amount): Amount {
  return max(absolute(subtract(a.high, value)), absolute(subtract(value, a.low)));
}

export function negateInterval(a: Interval): Interval {
  return { low: negate(a.high), high: negate(a.low) };
}
