import type { Amount } from "../../amount";
import { amount, multiply, toFixed } from "../../amount";

/** A fraction in percent with two decimals: 82.40%. */
export function percentOf(fraction: Amount): string {
  return `${toFixed(multiply(fraction, amount(100)), 2)}%`;
}
