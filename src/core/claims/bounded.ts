import type { Amount, Interval } from "../amount";
import { add, addIntervals, divide, divideIntervals, negateInterval, subtract } from "../amount";

/** A value with what it stands for. */
export interface Bounded {
  readonly value: Amount;
  readonly interval: Interval;
}

/** a + b. */
export function sumOf(a: Bounded, b: Bounded): Bounded {
  return { value: add(a.value, b.value), interval: addIntervals(a.interval, b.interval) };
}

/** a − b. */
export function differenceOf(a: Bounded, b: Bounded): Bounded {
  return { value: subtract(a.value, b.value), interval: addIntervals(a.interval, negateInterval(b.interval)) };
}

/** a ÷ b; null where b is 0. What it stands for is its value alone where b may be 0. */
export function quotientOf(a: Bounded, b: Bounded): Bounded | null {
  const value = divide(a.value, b.value);
  if (value === null) return null;
  return { value, interval: divideIntervals(a.interval, b.interval) ?? { low: value, high: value } };
}
