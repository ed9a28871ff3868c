import type { CellSnapshot, WorkbookSnapshot } from "../../core/grid/snapshot";
import { parseAddress } from "../../core/grid/address";
import { printed } from "../../core/facts/printed";
import type { Change, Suspect } from "../../core/locate/suspect";
import { changesOf } from "../../core/locate/suspect";
import { referencesIn } from "../../core/formulas/tokens";
import type { CellFigure } from "../../excel/door";

/** Figures that may be put into their cells together on one click. */
export type Proposal = readonly CellFigure[];

/**
 * What a click on 应用 writes, all of it or nothing; null where nothing should be written by click: a formula's cell,
 * because a figure would take the formula away, and a rate, because it follows from other figures. A formula among
 * several cells is left to Excel where it refers to one of those that are written, since it follows them by itself.
 */
export function proposalOf(suspect: Suspect, workbook: WorkbookSnapshot): Proposal | null {
  const changes = changesOf(suspect);
  const written = changes.filter(({ fact }) => fact.formula === null);
  if (written.length === 0 || !changes.every((change) => written.includes(change) || follows(change, written))) {
    return null;
  }
  const figures = written.flatMap((change): CellFigure[] => {
    const { fact, proposed } = change;
    const value = cellOf(change, workbook)?.value ?? null;
    if (fact.measure === "ratio" || typeof value === "boolean") return [];
    return typeof value === "object" && value !== null
      ? []
      : [{ cell: fact.cell, value: printed(fact, proposed), expected: value }];
  });
  return figures.length === written.length ? figures : null;
}

function cellOf({ fact }: Change, workbook: WorkbookSnapshot): CellSnapshot | undefined {
  const { row, column } = parseAddress(fact.cell.address);
  const sheet = workbook.sheets.find((s) => s.name === fact.cell.sheet);
  return sheet?.cells.find((c) => c.row === row && c.column === column);
}

/** True where the formula of the cell refers to one of the cells that are written. */
function follows({ fact }: Change, written: readonly Change[]): boolean {
  return referencesIn(fact.formula!).some(({ sheet, range }) =>
    written.some(({ fact: { cell } }) => {
      const { row, column } = parseAddress(cell.address);
      return (
        (sheet ?? fact.cell.sheet).toLowerCase() === cell.sheet.toLowerCase() &&
        range.top <= row &&
        row <= range.bottom &&
        range.left <= column &&
        column <= range.right
      );
    }),
  );
}
