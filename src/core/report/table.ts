import { absolute, amount, multiply, toFixed } from "../amount";
import type { Amount, Unit } from "../amount";
import type { Fact } from "../facts/fact";
import type { Quantity } from "./quantity";
import { factsIn, valueOf } from "./quantity";

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
  /** The columns, from 0, whose figures rest on cells that failed their checks; none if not given. */
  readonly toVerify?: readonly number[];
}

/** A text with the cells of the workbook on which it rests. */
export interface FigureCell {
  readonly text: string;
  readonly facts: readonly Fact[];
}

/** A row as a section writes it: words, and figures with what they rest on. */
export interface SectionRow extends Pick<ReportRow, "look"> {
  readonly cells: readonly (string | FigureCell)[];
}

/** A table as a section writes it. */
export interface SectionTable extends Omit<ReportTable, "rows"> {
  readonly rows: readonly SectionRow[];
}

/** The table to be read, with the figures that are to be verified. */
export function tableShown(table: SectionTable, isDoubtful: (fact: Fact) => boolean): ReportTable {
  return {
    ...table,
    rows: table.rows.map(({ cells, look }) => {
      const toVerify = cells.flatMap((cell, index) =>
        typeof cell !== "string" && cell.facts.some(isDoubtful) ? [index] : [],
      );
      const texts = cells.map((cell) => (typeof cell === "string" ? cell : cell.text));
      return { look, cells: texts, ...(toVerify.length === 0 ? {} : { toVerify }) };
    }),
  };
}

/** The cells of the workbook on which a table's figures rest. */
export function factsShown({ rows }: SectionTable): Fact[] {
  return rows.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell === "string" ? [] : cell.facts)));
}

/** The text for a figure that no table states, and for a rate without a denominator. */
export const NOTHING = "—";

/** Money with two decimals in the given unit, or — where it is not stated. */
export function moneyCell(quantity: Quantity | null, unit: Unit): FigureCell {
  return figureCell(quantity, unit, (value) => toFixed(value, 2));
}

/** A rate in percent with two decimals, or — without a denominator. */
export function percentCell(quantity: Quantity | null, unit: Unit): FigureCell {
  return figureCell(quantity, unit, (value) => `${toFixed(multiply(value, amount(100)), 2)}%`);
}

/** A difference with its sign as Chinese tables print it: ＋0.69, －1.00. */
export function changeCell(quantity: Quantity | null, unit: Unit): FigureCell {
  return figureCell(quantity, unit, (value) => {
    const shown = toFixed(absolute(value), 2);
    if (/^[0.]+$/.test(shown)) return shown;
    return toFixed(value, 2).startsWith("-") ? `－${shown}` : `＋${shown}`;
  });
}

function figureCell(quantity: Quantity | null, unit: Unit, shown: (value: Amount) => string): FigureCell {
  const value = quantity && valueOf(quantity, unit);
  return value ? { text: shown(value), facts: factsIn(quantity) } : { text: NOTHING, facts: [] };
}
