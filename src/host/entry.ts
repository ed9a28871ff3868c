import type { Calculate, CellModel } from "./model";

/* The effect of putting a value into a cell by `values` or `formulas`: the same as typing it. */

const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** Puts an entry into a cell; the cell's format stays. */
export function enter(cell: CellModel, entry: unknown, sheet: string, calculate: Calculate): void {
  delete cell.formula;
  delete cell.quoted;
  if (typeof entry !== "string") {
    cell.value = entry as number | boolean;
    return;
  }
  if (cell.numberFormat === "@") {
    cell.value = entry;
  } else if (entry.startsWith("'")) {
    cell.value = entry.slice(1);
    cell.quoted = true;
  } else if (isFormula(entry)) {
    cell.formula = entry.startsWith("=") ? entry : `=${entry}`;
    cell.value = calculate(cell.formula, sheet);
  } else {
    cell.value = ERRORS.includes(entry) ? entry : (recognised(entry) ?? entry);
  }
}

/** True for a formula. Like `=`, a sign before a text that is no number begins one. */
function isFormula(entry: string): boolean {
  if (entry.length > 1 && entry.startsWith("=")) return true;
  return /^[+\-@]./.test(entry) && recognised(entry) === undefined;
}

/** The value of a number, percentage, truth value or date that was typed as text. */
function recognised(entry: string): number | boolean | undefined {
  const text = entry.trim();
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (/^[+-]?(\d[\d,]*(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text)) return Number(text.replaceAll(",", ""));
  if (/^[+-]?(\d+(\.\d*)?|\.\d+)%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  const date = /^(\d{4})[-/年](\d{1,2})(?:[-/月](\d{1,2})?日?)?$/.exec(text);
  if (!date) return undefined;
  const [, year, month, day = "1"] = date;
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
}
