import { inUnit, toFixed } from "../../../src/core/amount";
import type { WorkbookSnapshot } from "../../../src/core/grid/snapshot";
import type { Suspect } from "../../../src/core/locate/suspect";
import { changesOf } from "../../../src/core/locate/suspect";

/** The workbook with every figure of a proposal typed in, as its table prints it. */
export function mended(workbook: WorkbookSnapshot, suspect: Suspect): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => {
    const changes = changesOf(suspect).filter(({ fact }) => fact.cell.sheet === sheet.name);
    if (changes.length === 0) return sheet;
    const places = new Set(changes.map(({ fact }) => `${fact.row} ${fact.column}`));
    const typed = changes.map(({ fact, proposed }) => ({
      row: fact.row,
      column: fact.column,
      value: Number(toFixed(inUnit(proposed, fact.unit), 2)),
      format: "0.00",
    }));
    return { ...sheet, cells: [...sheet.cells.filter((c) => !places.has(`${c.row} ${c.column}`)), ...typed] };
  });
  return { ...workbook, sheets };
}
