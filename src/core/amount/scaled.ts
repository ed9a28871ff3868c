import type { Amount } from "./amount";
import { amount, divide, multiply, fromMultiple, powerOfTen, toText, asMultiple } from "./amount";

/**
 * An amount as a whole number of 10^-decimals: exact integers for the search for wrong cells, which tries many
 * thousands of sums.
 * @throws RangeError when the amount has more decimals than that.
 */
export function toScaled(a: Amount, decimals: number): bigint {
  const units = asMultiple(a, decimals);
  if (units !== null) return BigInt(units);
  const whole = toText(multiply(a, powerOfTen(decimals)));
  if (whole.includes(".")) throw new RangeError(`${toText(a)} has more than ${decimals} decimals`);
  return BigInt(whole);
}

/** The amount of so many 10^-decimals. */
export function fromScaled(scaled: bigint, decimals: number): Amount {
  return fromMultiple(Number(scaled), decimals) ?? divide(amount(String(scaled)), powerOfTen(decimals))!;
}

/** The largest whole number not above a ÷ b. */
export function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

/** The smallest whole number not below a ÷ b. */
export function ceilDivide(a: bigint, b: bigint): bigint {
  return -floorDivide(-a, b);
}
