import type { Unit } from "../../core/amount";
import { amount, divide, inUnit, isNegative, multiply, toText, toYuan } from "../../core/amount";

const HUNDRED = amount(100);

/** A stored threshold as people type it: a fraction as a percentage, money in the unit of the tables. */
export function shownThreshold(stored: string, as: "percent" | "yuan", unit: Unit): string {
  return toText(as === "percent" ? multiply(amount(stored), HUNDRED) : inUnit(amount(stored), unit));
}

/** A typed threshold as it is stored; null when it is not a number of at least 0. */
export function storedThreshold(typed: string, as: "percent" | "yuan", unit: Unit): string | null {
  const written = typed.trim().replace(/[%％,，]/g, "");
  try {
    const value = amount(written);
    if (isNegative(value)) return null;
    return toText(as === "percent" ? divide(value, HUNDRED)! : toYuan(value, unit));
  } catch {
    return null;
  }
}
