import type { CellRange, CellSnapshot, WorkbookSnapshot } from "../core/grid/snapshot";
import { fileCopy } from "./file-copy";

/** Reads a workbook's file; src/files has it, and the faces hand it over. */
export type ReadFile = (file: Uint8Array) => Promise<WorkbookSnapshot>;

/** The merged areas of a copy of the file by the sheets' names; undefined where none can be had. */
export async function copiedMerges(readFile: ReadFile): Promise<ReadonlyMap<string, readonly CellRange[]> | undefined> {
  try {
    const { sheets } = await readFile(await fileCopy());
    return new Map(sheets.map(({ name, merges }) => [name, merges]));
  } catch {
    // Excel's own call has it all; only what the user can undo is lost to it (ADR 0016).
    return undefined;
  }
}

/** Whether merged areas can be those of these cells: in a merged area nothing but the first cell holds anything. */
export function fitsCells(merges: readonly CellRange[], cells: readonly CellSnapshot[]): boolean {
  const byRow = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const columns = byRow.get(row);
    if (columns) columns.push(column);
    else byRow.set(row, [column]);
  }
  return merges.every(({ top, left, bottom, right }) => {
    for (let row = top; row <= bottom; row++) {
      const isHeld = (column: number) => left <= column && column <= right && !(row === top && column === left);
      if (byRow.get(row)?.some(isHeld)) return false;
    }
    return true;
  });
}
