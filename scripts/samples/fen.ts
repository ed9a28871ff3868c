/** Exact money in 分, and how it is printed. */

/** The 分 of an amount in 元 with two decimals, such as `864,354.60`. */
export function fen(yuan: string): bigint {
  if (!/^-?[\d,]+\.\d\d$/.test(yuan)) throw new Error(`not an amount in 元 with two decimals: ${yuan}`);
  return BigInt(yuan.replace(/[,.]/g, ""));
}

/** The sum of amounts. */
export function sum(...amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}

/** A quotient rounded to the nearest whole number, halves away from zero. */
function nearest(numerator: bigint, denominator: bigint): bigint {
  const sign = numerator < 0n === denominator < 0n ? 1n : -1n;
  const magnitude = (n: bigint) => (n < 0n ? -n : n);
  const [top, bottom] = [magnitude(numerator), magnitude(denominator)];
  return sign * ((2n * top + bottom) / (2n * bottom));
}

/** Hundredths as a decimal string: 1234n is 12.34. */
function hundredths(amount: bigint): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(3, "0");
  return `${amount < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** An amount printed in 万元 with two decimals, halves up. */
export function wan(amount: bigint): string {
  return hundredths(nearest(amount, 10_000n));
}

/** A ratio printed in percent with two decimals; `—` if there is nothing to divide by. */
export function percent(numerator: bigint, denominator: bigint): string {
  return denominator === 0n ? "—" : hundredths(nearest(numerator * 10_000n, denominator));
}
