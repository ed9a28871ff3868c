import Decimal from "decimal.js";
import { furongFigure } from "../furongFigures";
import type { Look } from "../looks";
import type { Paper } from "../paper";

/** The ways in which people type a figure. */
export type Manner =
  | "number"
  /** As text: 385.87 */
  | "text"
  /** As text with spaces after it. */
  | "spaced"
  /** As text with a no-break space after it, as pasted from a web page. */
  | "noBreak"
  /** In full-width characters: ４３３．３３ */
  | "fullWidth"
  /** With its unit: 3.30万元 */
  | "suffixed"
  /** A dash for nothing. */
  | "dash"
  /** In 元, as a number. */
  | "yuan"
  /** In 元, as text with thousands separators. */
  | "yuanText"
  /** In 元, as text with thousands separators and a no-break space after it. */
  | "yuanNoBreak"
  /** A percentage as text: 82.40% */
  | "percentText"
  /** A percentage as a fraction formatted as such. */
  | "percent";

/** Groups the integer digits by three. */
function grouped(text: string): string {
  return text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");
}

/** Half-width characters as their full-width twins. */
function widened(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

/** A figure of the report in the manner in which somebody typed it. */
function typed(value: string, manner: Manner): string | number {
  const yuan = () => new Decimal(value).times(10_000).toFixed(2);
  switch (manner) {
    case "number":
      return Number(value);
    case "text":
      return value;
    case "spaced":
      return `${value}  `;
    case "noBreak":
      return `${value}\u00a0`;
    case "fullWidth":
      return widened(value);
    case "suffixed":
      return `${value}万元`;
    case "dash":
      if (Number(value) !== 0) throw new Error(`a dash does not mean ${value}`);
      return "—";
    case "yuan":
      return Number(yuan());
    case "yuanText":
      return grouped(yuan());
    case "yuanNoBreak":
      return `${grouped(yuan())}\u00a0`;
    case "percentText":
      return `${value}%`;
    case "percent":
      return new Decimal(value).div(100).toNumber();
  }
}

/** Writes a figure of the report in some manner; an empty boxed cell if the report does not give it. */
export function type(
  paper: Paper,
  row: number,
  column: number,
  id: string,
  manner: Manner = "number",
  look: Look = "money",
): void {
  const value = furongFigure(id);
  paper.place(row, column, id);
  paper.put(row, column, value === "" ? null : typed(value, manner), look);
}

/** Writes a total of the report as the live formula that gives it. */
export function total(paper: Paper, row: number, column: number, id: string, formula: string, look: Look): void {
  paper.place(row, column, id);
  paper.formula(row, column, formula, Number(furongFigure(id)), look);
}
