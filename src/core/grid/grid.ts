import type { CellRange, CellSnapshot, SheetSnapshot } from "./snapshot";

/**
 * A sheet that can be asked for its cells by place. Sparse: two cells at opposite corners cost two entries.
 */
export interface Grid {
  readonly sheet: SheetSnapshot;
  /** Row numbers that hold any cell, ascending. */
  readonly rowNumbers: readonly number[];
  /** The cells of a row from left to right; empty for a row without cells. */
  row(row: number): readonly CellSnapshot[];
  at(row: number, column: number): CellSnapshot | undefined;
  /** The merged area that covers the cell, if any. */
  merge(row: number, column: number): CellRange | undefined;
  /** The text to be read at a place: its own, or that of the merged area which covers it. Numbers and errors give "". */
  text(row: number, column: number): string;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
}

const NO_CELLS: readonly CellSnapshot[] = [];
const NO_MERGES: readonly CellRange[] = [];

const columnOf = (cell: CellSnapshot) => cell.column;

/** The items in the order of their places, in which files nearly always hold them. */
function ascending<T>(items: T[], place: (item: T) => number): T[] {
  const inOrder = items.every((item, i) => i === 0 || place(items[i - 1]!) <= place(item));
  return inOrder ? items : items.sort((a, b) => place(a) - place(b));
}

/** Makes a sheet's cells addressable. */
export function gridOf(sheet: SheetSnapshot): Grid {
  const rows = new Map<number, Map<number, CellSnapshot>>();
  for (const cell of sheet.cells) {
    let row = rows.get(cell.row);
    if (!row) rows.set(cell.row, (row = new Map()));
    row.set(cell.column, cell);
  }
  const sorted = new Map<number, CellSnapshot[]>();
  for (const [row, cells] of rows) sorted.set(row, ascending([...cells.values()], columnOf));
  const mergesByRow = new Map<number, CellRange[]>();
  for (const merge of sheet.merges) {
    // Only rows with cells are ever asked for; a merge down to the last row of the sheet must not cost a million entries.
    const last = Math.min(merge.bottom, merge.top + 5000);
    for (let row = merge.top; row <= last; row++) {
      const list = mergesByRow.get(row);
      if (list) list.push(merge);
      else mergesByRow.set(row, [merge]);
    }
  }
  const hiddenRows = new Set(sheet.hiddenRows);
  const hiddenColumns = new Set(sheet.hiddenColumns);
  const at = (row: number, column: number) => rows.get(row)?.get(column);
  const merge = (row: number, column: number) => {
    for (const area of mergesByRow.get(row) ?? NO_MERGES) if (area.left <= column && column <= area.right) return area;
    return undefined;
  };
  return {
    sheet,
    rowNumbers: ascending([...rows.keys()], (row) => row),
    row: (row) => sorted.get(row) ?? NO_CELLS,
    at,
    merge,
    text(row, column) {
      const own = at(row, column)?.value;
      if (typeof own === "string" && own.trim() !== "") return own;
      if (own !== undefined && own !== null && own !== "") return "";
      const area = merge(row, column);
      const head = area && at(area.top, area.left)?.value;
      return typeof head === "string" ? head : "";
    },
    isRowHidden: (row) => hiddenRows.has(row),
    isColumnHidden: (column) => hiddenColumns.has(column),
  };
}
