import { amount, divide, isNegative, multiply, toText } from "../../core/amount";

const HUNDRED = amount(100);

/** A stored threshold as people type it: a fraction as a percentage, money unchanged. */
export function shownThreshold(stored: string, as: "percent" | "yuan"): string {
  return as === "percent" ? toText(multiply(amount(stored), HUNDRED)) : stored;
}

/** A typed threshold as it is stored; null when it is not a number of at least 0. */
export function storedThreshold(typed: string, as: "percent" | "yuan"): string | null {
  const written = typed.trim().replace(/[%％,，]/g, "");
  try {
    const value = amount(written);
    if (isNegative(value)) return null;
    return toText(as === "percent" ? divide(value, HUNDRED)! : value);
  } catch {
    return null;
  }
}
