import { absolute, amount, multiply, toFixed } from "../amount";
import type { Unit } from "../amount";
import type { Quantity } from "./quantity";
import { valueOf } from "./quantity";

/** A table of the report as text, to be read on paper. */
export interface ReportTable {
  readonly caption: string;
  /** The unit of the money in the table, which the cells do not repeat; null where the table has no money. */
  readonly unit: Unit | null;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
}

export interface ReportColumn {
  readonly heading: string;
  readonly align: "left" | "center" | "right";
  /** The column's share of the table's width, relative to the other columns. */
  readonly width: number;
}

export interface ReportRow {
  /** One text for each column. A section's row has one text, which spans all columns. */
  readonly cells: readonly string[];
  readonly look: "plain" | "total" | "section";
}

/** The text for a figure that no table states, and for a rate without a denominator. */
export const NOTHING = "—";

/** Money with two decimals in the given unit, or — where it is not stated. */
export function moneyCell(quantity: Quantity | null, unit: Unit): string {
  const value = quantity && valueOf(quantity, unit);
  return value ? toFixed(value, 2) : NOTHING;
}

/** A rate in percent with two decimals, or — without a denominator. */
export function percentCell(quantity: Quantity | null, unit: Unit): string {
  const value = quantity && valueOf(quantity, unit);
  return value ? `${toFixed(multiply(value, amount(100)), 2)}%` : NOTHING;
}

/** A difference with its sign as Chinese tables print it: ＋0.69, －1.00. */
export function changeCell(quantity: Quantity | null, unit: Unit): string {
  const value = quantity && valueOf(quantity, unit);
  if (!value) return NOTHING;
  const shown = toFixed(absolute(value), 2);
  if (/^[0.]+$/.test(shown)) return shown;
  return toFixed(value, 2).startsWith("-") ? `－${shown}` : `＋${shown}`;
}
