import { KnownTexts } from "./known-texts";
import type { CellRange, CellSnapshot, SheetSnapshot } from "./snapshot";

/**
 * A sheet that can be asked for its cells by place. Sparse: two cells at opposite corners cost two entries.
 */
export interface Grid {
  readonly sheet: SheetSnapshot;
  /** Results of functions of texts, shared by the sheets of one analysis. */
  readonly texts: KnownTexts;
  /** Row numbers that hold any cell, ascending. */
  readonly rowNumbers: readonly number[];
  /** The cells of a row from left to right; empty for a row without cells. */
  row(row: number): readonly CellSnapshot[];
  at(row: number, column: number): CellSnapshot | undefined;
  /** The merged area that covers the cell, if any. */
  merge(row: number, column: number): CellRange | undefined;
  /** The text at a place: the cell's own, or that of the merged area around it. "" for numbers and errors. */
  text(row: number, column: number): string;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
}

const NO_CELLS: readonly CellSnapshot[] = [];
const NO_MERGES: readonly CellRange[] = [];

/** The cells of a row in order; of several at one address the last. */
function fromTheLeft(cells: readonly CellSnapshot[]): CellSnapshot[] {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}

/** The cell of a row in a column. Few rows have gaps, so it is first sought at the column's distance from the first cell. */
function cellIn(cells: readonly CellSnapshot[], column: number): CellSnapshot | undefined {
  const near = cells[column - cells[0]!.column];
  if (near?.column === column) return near;
  let [low, high] = [0, cells.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle]!;
    if (cell.column === column) return cell;
    if (cell.column < column) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** The grids of each analysis, which several of its steps ask for. */
const known = new WeakMap<KnownTexts, Map<SheetSnapshot, Grid>>();

/**
 * Makes a sheet's cells addressable.
 * @param texts the known texts of the analysis, shared with its other sheets; of a sheet they know the grid as well.
 */
export function gridOf(sheet: SheetSnapshot, texts = new KnownTexts()): Grid {
  let grids = known.get(texts);
  if (!grids) known.set(texts, (grids = new Map()));
  let grid = grids.get(sheet);
  if (!grid) grids.set(sheet, (grid = newGrid(sheet, texts)));
  return grid;
}

function newGrid(sheet: SheetSnapshot, texts: KnownTexts): Grid {
  const rows = new Map<number, CellSnapshot[]>();
  const mixed = new Set<number>();
  for (const cell of sheet.cells) {
    const cells = rows.get(cell.row);
    if (!cells) rows.set(cell.row, [cell]);
    else if (cells.push(cell) && cells[cells.length - 2]!.column >= cell.column) mixed.add(cell.row);
  }
  for (const row of mixed) rows.set(row, fromTheLeft(rows.get(row)!));
  const mergesByRow = new Map<number, CellRange[]>();
  for (const merge of sheet.merges) {
    // Only rows with cells count: a merge down to the last row of the sheet must not cost a million entries.
    const last = Math.min(merge.bottom, merge.top + 5000);
    for (let row = merge.top; row <= last; row++) {
      const list = mergesByRow.get(row);
      if (list) list.push(merge);
      else mergesByRow.set(row, [merge]);
    }
  }
  const hiddenRows = new Set(sheet.hiddenRows);
  const hiddenColumns = new Set(sheet.hiddenColumns);
  const at = (row: number, column: number) => {
    const cells = rows.get(row);
    return cells && cellIn(cells, column);
  };
  const merge = (row: number, column: number) => {
    for (const area of mergesByRow.get(row) ?? NO_MERGES) if (area.left <= column && column <= area.right) return area;
    return undefined;
  };
  return {
    sheet,
    texts,
    rowNumbers: [...rows.keys()].sort((a, b) => a - b),
    row: (row) => rows.get(row) ?? NO_CELLS,
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
