import { absolute, amount, multiply, toFixed } from "../amount";
import type { Unit } from "../amount";
import type { Quantity } from "./quantity";
import { valueOf } from "./quantity";

/** A table of the report as text, for people to read on paper. */
export interface ReportTable {
  readonly caption: string;
  /** The unit of its money, which its figures do not repeat; null where there is no money in it. */
  readonly unit: Unit | null;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
}

export interface ReportColumn {
  readonly heading: string;
  readonly align: "left" | "center" | "right";
  /** Its share of the table's width, in any measure. */
  readonly width: number;
}

export interface ReportRow {
  /** One for each column; of a section the first one only, which then spans all. */
  readonly cells: readonly string[];
  readonly look: "plain" | "total" | "section";
}

/** What is shown where a table states nothing, or a rate has no denominator. */
export const NOTHING = "—";

/** Money with two decimals in the unit; — where it is not stated. */
export function moneyCell(quantity: Quantity | null, unit: Unit): string {
  const value = quantity && valueOf(quantity, unit);
  return value ? toFixed(value, 2) : NOTHING;
}

/** A rate in percent with two decimals; — without a denominator. */
export function percentCell(quantity: Quantity | null, unit: Unit): string {
  const value = quantity && valueOf(quantity, unit);
  return value ? `${toFixed(multiply(value, amount(100)), 2)}%` : NOTHING;
}

/** A difference with its sign in words of the trade: ＋0.69, －1.00. */
export function changeCell(quantity: Quantity | null, unit: Unit): string {
  const value = quantity && valueOf(quantity, unit);
  if (!value) return NOTHING;
  const shown = toFixed(absolute(value), 2);
  if (/^[0.]+$/.test(shown)) return shown;
  return toFixed(value, 2).startsWith("-") ? `－${shown}` : `＋${shown}`;
}
