import type { CellAddress, WorkbookSnapshot } from "../../core/grid/snapshot";
import { parseAddress } from "../../core/grid/address";
import { printed } from "../../core/findings/disagreements";
import type { Suspect } from "../../core/locate/suspect";

/** A figure that may be put into a cell on a click. */
export interface Proposal {
  readonly cell: CellAddress;
  /** Decimal text in the table's unit. */
  readonly value: string;
  /** What the cell held when it was read. */
  readonly expected: string | number | null;
}

/**
 * What a click on 应用 writes; null where nothing should be written by click: a formula's cell, because a figure would
 * take the formula away, and a rate, because it follows from other figures.
 */
export function proposalOf({ fact, proposed }: Suspect, workbook: WorkbookSnapshot): Proposal | null {
  if (fact.formula !== null || fact.measure === "ratio") return null;
  const { row, column } = parseAddress(fact.cell.address);
  const sheet = workbook.sheets.find((s) => s.name === fact.cell.sheet);
  const value = sheet?.cells.find((c) => c.row === row && c.column === column)?.value ?? null;
  if (typeof value !== "string" && typeof value !== "number" && value !== null) return null;
  return { cell: fact.cell, value: printed(fact, proposed), expected: value };
}
