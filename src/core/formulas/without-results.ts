import type { Amount } from "../amount";
import { toText } from "../amount";
import type { CellSnapshot, SheetSnapshot } from "../grid/snapshot";
import { addressOf } from "../grid/address";
import { Book } from "./book";
import type { FormulaCell } from "./book";

/** Formulas of formulas of formulas: no more steps than that from the figures to the last total. */
const MOST_STEPS = 12;

/**
 * The sheets with the results of formulas that no program has calculated, as far as they are plain sums of cells; what a
 * quotient or a function comes to stays unknown. Such cells are marked as `calculated`. The same list where there are none.
 */
export function withResults(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  const names = sheets
    .filter((sheet) => sheet.ours === undefined && sheet.cells.some(isWaiting))
    .map(({ name }) => name);
  if (names.length === 0) return sheets;
  const results = resultsIn(new Book(sheets, new Set(names)));
  if (results.size === 0) return sheets;
  return sheets.map((sheet) => {
    if (!names.includes(sheet.name)) return sheet;
    const cells = sheet.cells.map((cell): CellSnapshot => {
      const result = isWaiting(cell) ? results.get(`${sheet.name}!${addressOf(cell.row, cell.column)}`) : undefined;
      return result === undefined ? cell : { ...cell, value: Number(toText(result)), calculated: true };
    });
    return { ...sheet, cells };
  });
}

function isWaiting({ value, formula }: CellSnapshot): boolean {
  return value === null && formula !== undefined;
}

/** Results by key of the cell; those that need others are worked out after these. */
function resultsIn(book: Book): ReadonlyMap<string, Amount> {
  const results = new Map<string, Amount>();
  let left = book.formulas.filter(({ cell }) => isWaiting(cell));
  for (let step = 0; step < MOST_STEPS && left.length > 0; step++) {
    const found = left.filter((formula) => {
      const result = sumOf(formula, book, results);
      if (result !== null) results.set(formula.key, result);
      return result !== null;
    });
    if (found.length === 0) break;
    left = left.filter((formula) => !results.has(formula.key));
  }
  return results;
}

function sumOf({ written, grid }: FormulaCell, book: Book, results: ReadonlyMap<string, Amount>): Amount | null {
  if (book.form(written, grid) === null) return null;
  const outcome = book.outcome(written, grid, results);
  return outcome === "empty" ? null : outcome;
}
