import type { CellSnapshot, WorkbookSnapshot } from "../../core/grid/snapshot";
import { parseAddress } from "../../core/grid/address";
import { printed } from "../../core/facts/printed";
import type { Change, Suspect } from "../../core/locate/suspect";
import { changesOf } from "../../core/locate/suspect";
import { referencesIn } from "../../core/formulas/tokens";
import type { CellFigure } from "../../excel/door";

/** Figures that one click may write into their cells. */
export type Proposal = readonly CellFigure[];

/**
 * The figures that a click on 应用 writes, all or none. Null where nothing should be written: the cell has a formula,
 * which a figure would replace; or it is a rate, which follows from other figures. If one of several cells has a
 * formula that refers to another of them, Excel recalculates it, so it is not written.
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
