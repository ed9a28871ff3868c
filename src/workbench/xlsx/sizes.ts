import type { Worksheet } from "@protobi/exceljs";
import { childOf, childrenOf, type XmlTree } from "../../files/xml/tree";
import { COLUMNS, type SheetModel } from "../../host/model";

/*
 * Sizes in points, as in Office.js. In files the width of a column is a number of digits of the standard font, each 7
 * pixels wide, including the padding of the cell.
 */

const POINTS_PER_PIXEL = 0.75;
const PIXELS_PER_DIGIT = 7;
/** The step of widths that Excel writes. */
const STEP = 1 / 256;
/** The width that the library takes for the default and does not write, whatever the file's own default is. */
const DROPPED_WIDTH = 9;

export function pointsOfWidth(width: number): number {
  return Math.round(width * PIXELS_PER_DIGIT) * POINTS_PER_PIXEL;
}

export function widthOfPoints(points: number): number {
  return Math.trunc(points / POINTS_PER_PIXEL / PIXELS_PER_DIGIT / STEP) * STEP;
}

/** Reads the widths that the file states; a column without one has the sheet's default. */
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

/** Gives a worksheet's rows and columns the sizes of the model; `before` is the sheet as it was opened. */
export function writeSizes(worksheet: Worksheet, before: SheetModel | undefined, sheet: SheetModel): void {
  for (const number of keysOf(before?.rowHeights, sheet.rowHeights)) {
    const points = sheet.rowHeights.get(number);
    if (points === before?.rowHeights.get(number)) continue;
    // undefined lets the application choose the height; the library's types do not allow it.
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

/**
 * The library does not write rows without cells and height, even if they are hidden; an empty cell makes it write them.
 */
export function keepRow(worksheet: Worksheet, number: number): void {
  const row = worksheet.getRow(number);
  if (row.cellCount === 0) row.getCell(1);
}

/** The `cols` element that the library wrote, with the true widths where others were used to make it write them. */
export function withTrueWidths(xml: string): string {
  return xml.replaceAll(` width="${DROPPED_WIDTH + STEP}"`, ` width="${DROPPED_WIDTH}"`);
}

function keysOf(
  a: ReadonlyMap<number, number> | ReadonlySet<number> | undefined,
  b: ReadonlyMap<number, number> | ReadonlySet<number>,
): Set<number> {
  return new Set([...(a?.keys() ?? []), ...b.keys()]);
}
