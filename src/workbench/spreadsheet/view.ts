import type { CellRange } from "../../core/grid/snapshot";
import type { SheetModel } from "../../host/model";
import { pixels } from "./data";

/** The size of a row and of a column that name none, in pixels. */
const ROW = 24;
const COLUMN = 88;
/** What the headings beside and above the cells take, with the tool bars and tabs, in pixels. */
const BESIDE = 60;
const ABOVE = 260;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The first row and column to show, counted from 1, so that a selection is in view with as much as possible of what
 * stands left of it and above: the names of its row and column.
 * @param size of the whole spreadsheet on the page, in pixels.
 */
export function firstInView(sheet: SheetModel, { top, left }: CellRange, { width, height }: Size) {
  const widthOf = (column: number) => sizeOf(sheet.columnWidths, sheet.hiddenColumns, column, COLUMN);
  const heightOf = (row: number) => sizeOf(sheet.rowHeights, sheet.hiddenRows, row, ROW);
  return { row: firstUpTo(top, heightOf, height - ABOVE), column: firstUpTo(left, widthOf, width - BESIDE) };
}

/** The first of the entries that fit into the room together with the last one. */
function firstUpTo(last: number, sizeOf: (at: number) => number, room: number): number {
  let [first, taken] = [last, sizeOf(last)];
  while (first > 1 && taken + sizeOf(first - 1) <= room) taken += sizeOf(--first);
  return first;
}

function sizeOf(points: ReadonlyMap<number, number>, hidden: ReadonlySet<number>, at: number, usual: number): number {
  if (hidden.has(at)) return 0;
  const own = points.get(at);
  return own === undefined ? usual : pixels(own);
}
