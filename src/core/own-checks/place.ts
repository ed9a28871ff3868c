import type { ReadNumber } from "../amount";
import { addressOf } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { CellAddress, CellSnapshot } from "../grid/snapshot";

/** A cell of the workbook, filled or not. */
export interface Place {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly cell: CellSnapshot | undefined;
  readonly read: ReadNumber;
}

export function addressIn({ grid, row, column }: Place): CellAddress {
  return { sheet: grid.sheet.name, address: addressOf(row, column) };
}

/** One key a cell. */
export function keyOf({ sheet, address }: CellAddress): string {
  return `${sheet}!${address}`;
}
