import type { Amount } from "../../amount";
import { compare, isPositive, isZero } from "../../amount";
import { grandTotal } from "../../check/terms";
import type { Quantity } from "../quantity";
import { sumOf, valueOf } from "../quantity";
import type { Subject } from "../subject";

/** The total of a list's column, named like 项目合计 · 本年支出. */
export function wholeOf({ facts }: Subject, list: string, column: string, name: string): Quantity | null {
  return sumOf(name, grandTotal(facts, list, column));
}

export function isMoreThan(a: Quantity | null, limit: Amount, { unit }: Subject): boolean {
  const value = a && valueOf(a, unit);
  return value !== null && compare(value, limit) > 0;
}

export function isLessThan(a: Quantity | null, limit: Amount, { unit }: Subject): boolean {
  const value = a && valueOf(a, unit);
  return value !== null && compare(value, limit) < 0;
}

export function isNil(a: Quantity | null, { unit }: Subject): boolean {
  const value = a && valueOf(a, unit);
  return value !== null && isZero(value);
}

export function isSome(a: Quantity | null, { unit }: Subject): boolean {
  const value = a && valueOf(a, unit);
  return value !== null && isPositive(value);
}
