import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../core/grid/snapshot";
import { fileCopy } from "./file-copy";

/** Reads a workbook's file; src/files has it, and the faces hand it over. */
export type ReadFile = (file: Uint8Array) => Promise<WorkbookSnapshot>;

/** What a copy of the file says of a sheet. */
export type CopiedSheet = Pick<SheetSnapshot, "merges" | "cells">;

/** The sheets of a copy of the file by their names; undefined where none can be had. */
export async function copiedMerges(readFile: ReadFile): Promise<ReadonlyMap<string, CopiedSheet> | undefined> {
  try {
    const { sheets } = await readFile(await fileCopy());
    return new Map(sheets.map((sheet) => [sheet.name, sheet]));
  } catch {
    // Excel's own call has it all; only what the user can undo is lost to it (ADR 0016).
    return undefined;
  }
}

/**
 * Whether a copy's merged areas can be those of these cells: in a merged area nothing but the first cell holds anything,
 * unless the copy has it there as well. Areas merged by copying a format keep what their cells held.
 */
export function fitsCells({ merges, cells: copied }: CopiedSheet, cells: readonly CellSnapshot[]): boolean {
  const key = ({ row, column }: CellSnapshot) => `${row} ${column}`;
  const inCopy = new Set(copied.map(key));
  const byRow = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const columns = byRow.get(row);
    if (columns) columns.push(column);
    else byRow.set(row, [column]);
  }
  return merges.every(({ top, left, bottom, right }) => {
    for (let row = top; row <= bottom; row++) {
      const isHeld = (column: number) =>
        left <= column && column <= right && !(row === top && column === left) && !inCopy.has(`${row} ${column}`);
      if (byRow.get(row)?.some(isHeld)) return false;
    }
    return true;
  });
}
