import type { Worksheet } from "@protobi/exceljs";
import { childOf, childrenOf, type XmlTree } from "../../files/xml/tree";
import { COLUMNS, type SheetModel } from "../../host/model";

/*
 * Sizes in points, as Office.js has them. Files count a column's width in digits of the standard font, 7 pixels each,
 * the cell's padding included.
 */

const POINTS_PER_PIXEL = 0.75;
const PIXELS_PER_DIGIT = 7;
/** Excel writes widths in steps of this. */
const STEP = 1 / 256;
/** The width that the library takes for the default and drops, whatever the file's own default is. */
const DROPPED_WIDTH = 9;

export function pointsOfWidth(width: number): number {
  return Math.round(width * PIXELS_PER_DIGIT) * POINTS_PER_PIXEL;
}

export function widthOfPoints(points: number): number {
  return Math.trunc(points / POINTS_PER_PIXEL / PIXELS_PER_DIGIT / STEP) * STEP;
}

/** The widths that the file states; a column without one has the sheet's default. */
export function readWidths({ root }: XmlTree, sheet: SheetModel): void {
  for (const { attributes } of childrenOf(childOf(root, "cols"), "col")) {
    const width = Number(attributes.width ?? 0);
    if (!(width > 0)) continue;
    const last = Math.min(Number(attributes.max), COLUMNS);
    for (let column = Number(attributes.min); column <= last; column++) {
      sheet.columnWidths.set(column, pointsOfWidth(width));
    }
  }
}

/** Brings a worksheet's rows and columns to the sizes of the model; `before` is the sheet as it was opened. */
export function writeSizes(worksheet: Worksheet, before: SheetModel | undefined, sheet: SheetModel): void {
  for (const number of keysOf(before?.rowHeights, sheet.rowHeights)) {
    const points = sheet.rowHeights.get(number);
    if (points === before?.rowHeights.get(number)) continue;
    // A height that is taken back is left to the application; the library's types do not know that.
    worksheet.getRow(number).height = points as number;
  }
  for (const number of keysOf(before?.hiddenRows, sheet.hiddenRows)) {
    const row = worksheet.getRow(number);
    row.hidden = sheet.hiddenRows.has(number);
    keepRow(worksheet, number);
  }
  for (const number of keysOf(before?.columnWidths, sheet.columnWidths)) {
    const points = sheet.columnWidths.get(number);
    const column = worksheet.getColumn(number);
    if (points !== before?.columnWidths.get(number)) {
      column.width = points === undefined ? (undefined as unknown as number) : widthOfPoints(points);
    }
    if (column.width === DROPPED_WIDTH) column.width += STEP;
  }
  for (const number of keysOf(before?.hiddenColumns, sheet.hiddenColumns)) {
    worksheet.getColumn(number).hidden = sheet.hiddenColumns.has(number);
  }
}

/** The library leaves out rows without cells and height, hidden or not; a cell without content keeps them. */
export function keepRow(worksheet: Worksheet, number: number): void {
  const row = worksheet.getRow(number);
  if (row.cellCount === 0) row.getCell(1);
}

/** The `cols` element that the library wrote, with the widths again that had to be changed to be kept. */
export function withTrueWidths(xml: string): string {
  return xml.replaceAll(` width="${DROPPED_WIDTH + STEP}"`, ` width="${DROPPED_WIDTH}"`);
}

function keysOf(
  a: ReadonlyMap<number, number> | ReadonlySet<number> | undefined,
  b: ReadonlyMap<number, number> | ReadonlySet<number>,
): Set<number> {
  return new Set([...(a?.keys() ?? []), ...b.keys()]);
}
