import type { TableReading } from "../facts/table-use";
import { quotedSheet } from "../grid/address";
import type { Book } from "./book";
import type { Fault } from "./fault";
import { fault } from "./fault";
import type { Line } from "./peers";
import type { FigureCell } from "./figure-cells";
import { readFormula } from "./read-formula";

/** Figures that are last year's by their name, and those that compare with it. */
const OF_LAST_YEAR = /上年|去年|上期|年初|期初|结转|增减|增长|同比|变动/;

/** The year of the tables on a sheet; null where it has tables of several years, or no table. */
export function yearsOfSheets(readings: readonly TableReading[]): ReadonlyMap<string, "judged" | "other-year" | null> {
  const years = new Map<string, "judged" | "other-year" | null>();
  for (const { table, use } of readings) {
    const name = table.sheet.toLowerCase();
    const own = use === "other-year" ? "other-year" : "judged";
    years.set(name, years.has(name) && years.get(name) !== own ? null : own);
  }
  return years;
}

/** References to another year's tables in a row or column whose other formulas refer to the judged year's. */
export function otherYear(lines: readonly Line[], readings: readonly TableReading[], book: Book): Fault[] {
  const years = yearsOfSheets(readings);
  if (![...years.values()].includes("other-year")) return [];
  const yearOf = (figureCell: FigureCell): "judged" | "other-year" | null => {
    const own = figureCell.grid.sheet.name.toLowerCase();
    const sheets = (figureCell.written?.references ?? []).flatMap(({ sheet }) => {
      const name = sheet?.toLowerCase() ?? own;
      return name === own ? [] : [name];
    });
    const found = new Set(sheets.map((sheet) => years.get(sheet) ?? null));
    return found.size === 1 ? [...found][0]! : null;
  };
  const strays = new Map<FigureCell, Line>();
  const ordinary = new Set<FigureCell>();
  for (const line of lines) {
    const before = line.figureCells.filter((figureCell) => yearOf(figureCell) === "other-year");
    const now = line.figureCells.filter((figureCell) => yearOf(figureCell) === "judged");
    if (before.length > 1) for (const figureCell of before) ordinary.add(figureCell);
    else if (before.length === 1 && now.length >= 2) strays.set(before[0]!, line);
  }
  return [...strays].flatMap(([figureCell, { direction }]) => {
    const { rowLabel, columnLabel } = figureCell.figure;
    if (ordinary.has(figureCell) || OF_LAST_YEAR.test(rowLabel + columnLabel)) return [];
    const sheets = [...new Set(figureCell.written!.references.flatMap(({ sheet }) => sheet ?? []))].filter(
      (sheet) => years.get(sheet.toLowerCase()) === "other-year",
    );
    const expected = thisYears(figureCell.formula!, sheets, readings);
    const outcome = expected === null ? null : book.outcome(readFormula(expected), figureCell.grid);
    const proposed = outcome === "empty" ? null : outcome;
    return [fault("other-year", figureCell, { expected, direction, proposed, sheets })];
  });
}

/** The formula with the other year's table replaced by that of the judged year; null where the workbook lacks it. */
function thisYears(formula: string, sheets: readonly string[], readings: readonly TableReading[]): string | null {
  let moved = formula;
  for (const sheet of sheets) {
    const form = readings.find(({ table }) => table.sheet.toLowerCase() === sheet.toLowerCase())?.table.form;
    const now = readings.find(({ table, use }) => use === "judged" && table.form === form)?.table.sheet;
    if (now === undefined) return null;
    moved = moved
      .replaceAll(`${quotedSheet(sheet)}!`, `${quotedSheet(now)}!`)
      .replaceAll(`${sheet}!`, `${quotedSheet(now)}!`);
  }
  return moved;
}
