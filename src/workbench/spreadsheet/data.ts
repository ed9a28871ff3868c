import type { ICellData, IRange, IStyleData, IWorkbookData, IWorksheetData, LocaleType } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import type { CellRange } from "../../core/grid/snapshot";
import {
  type CellModel,
  type ConditionalFormatModel,
  placeOf,
  type SheetModel,
  type WorkbookModel,
} from "../../host/model";
import { styleOf } from "./looks";

/*
 * Converts the host's workbook to the data of the spreadsheet component. Sheets, conditional formats and comments keep
 * the host's ids, so that both sides can refer to them.
 */

export const UNIT = "gouji";
const PIXELS_PER_POINT = 96 / 72;
/** Empty rows and columns below and beside the content, to type into. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;

/** Fonts that replace a file's own font where it is not installed. */
const FALLBACK = "等线, Noto Sans CJK SC, sans-serif";

/**
 * A workbook for `createUnit`.
 * @param font the workbook's default font, which cell formats leave out.
 */
export function workbookData(
  workbook: WorkbookModel,
  locale: LocaleType,
  font: { readonly name: string; readonly size: number },
): IWorkbookData {
  const { sheets } = workbook;
  return {
    id: UNIT,
    name: UNIT,
    appVersion: "0.25.1",
    locale,
    styles: {},
    defaultStyle: { ff: `${font.name}, ${FALLBACK}`, fs: font.size },
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheetData(sheet, true)])),
    resources: [
      { name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN", data: JSON.stringify(rulesBySheet(workbook)) },
      { name: "SHEET_NOTE_PLUGIN", data: JSON.stringify(remarksBySheet(workbook)) },
      { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(definedNames(workbook)) },
    ],
  };
}

/** @param filled true to include the cells; otherwise a later change adds them, so that new formulas are calculated. */
export function sheetData(sheet: SheetModel, filled: boolean): IWorksheetData {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let [lastRow, lastColumn] = [0, 0];
  for (const [key, cell] of sheet.cells) {
    const { row, column } = placeOf(key);
    [lastRow, lastColumn] = [Math.max(lastRow, row), Math.max(lastColumn, column)];
    if (filled) (cellData[row - 1] ??= {})[column - 1] = cellDataOf(cell, false);
  }
  const rowCount = Math.max(lastRow + SPARE_ROWS, 100);
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: "",
    hidden: sheet.visibility === "Visible" ? 0 : 1,
    freeze:
      sheet.frozenRows > 0
        ? { xSplit: 0, ySplit: sheet.frozenRows, startRow: sheet.frozenRows, startColumn: -1 }
        : { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    rowCount,
    columnCount: Math.max(lastColumn + SPARE_COLUMNS, 26),
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: 72,
    defaultRowHeight: 20,
    mergeData: sheet.merges.map(rangeData),
    cellData,
    rowData: rowSizes(sheet),
    columnData: columnSizes(sheet),
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: 1,
    rightToLeft: 0,
  };
}

function rowSizes({ rowHeights, hiddenRows }: SheetModel): IWorksheetData["rowData"] {
  const rows: Record<number, { h?: number; hd?: 1; ia?: 0 }> = {};
  for (const [row, points] of rowHeights) rows[row - 1] = { h: pixels(points), ia: 0 };
  for (const row of hiddenRows) rows[row - 1] = { ...rows[row - 1], hd: 1 };
  return rows;
}

function columnSizes({ columnWidths, hiddenColumns }: SheetModel): IWorksheetData["columnData"] {
  const columns: Record<number, { w?: number; hd?: 1 }> = {};
  for (const [column, points] of columnWidths) columns[column - 1] = { w: pixels(points) };
  for (const column of hiddenColumns) columns[column - 1] = { ...columns[column - 1], hd: 1 };
  return columns;
}

/** Converts the host's points to the component's pixels. */
export function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

export function pointsOfPixels(px: number): number {
  return px / PIXELS_PER_POINT;
}

/** @param uncalculated true to let the component calculate a formula's result. */
export function cellDataOf(cell: CellModel, uncalculated: boolean): ICellData {
  const style: IStyleData | undefined = styleOf(cell);
  const { value, formula, quoted } = cell;
  const data: ICellData = { s: style ?? null };
  if (formula !== undefined) {
    data.f = formula;
    if (uncalculated) return { ...data, v: null, t: null };
  }
  if (value === "") return { ...data, v: null, t: null };
  return { ...data, v: typeof value === "boolean" ? Number(value) : value, t: typeOf(value, quoted) };
}

function typeOf(value: string | number | boolean, quoted: boolean | undefined): CellValueType {
  if (typeof value === "number") return CellValueType.NUMBER;
  if (typeof value === "boolean") return CellValueType.BOOLEAN;
  // Only a text that the component would take for a number or formula is forced to be text.
  return quoted && /^[\s\d=+\-.%,()]/.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

export function rangeData({ top, left, bottom, right }: CellRange): IRange {
  return { startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 };
}

export function rangeOfData({ startRow, startColumn, endRow, endColumn }: IRange): CellRange {
  return { top: startRow + 1, left: startColumn + 1, bottom: endRow + 1, right: endColumn + 1 };
}

/** A conditional format with a formula, as a rule of the component. The host keeps other kinds, which are not shown. */
export function ruleOf(format: ConditionalFormatModel) {
  return {
    cfId: format.id,
    ranges: format.ranges.map(rangeData),
    stopIfTrue: false,
    rule: {
      type: "highlightCell" as const,
      subType: "formula" as const,
      value: format.formula,
      style: { bg: { rgb: String(format.looks.fill ?? "#FFFF00") } },
    },
  };
}

export function isShown({ type, looks }: ConditionalFormatModel): boolean {
  return type === "Custom" && looks.fill !== undefined;
}

function rulesBySheet({ sheets }: WorkbookModel) {
  return Object.fromEntries(
    sheets.map(({ id, conditionalFormats }) => [id, conditionalFormats.filter(isShown).map(ruleOf)]),
  );
}

/** A comment or a note; the component shows both as notes. */
export interface Remark {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly width: number;
  readonly height: number;
  readonly note: string;
}

export function remarksOf(workbook: WorkbookModel, sheetId: string): Remark[] {
  const size = { width: 260, height: 120 };
  const notes = workbook.notes.map((note, index) => ({ ...note, id: noteId(index), content: note.text }));
  return [...workbook.comments, ...notes]
    .filter((remark) => remark.sheetId === sheetId)
    .map(({ id, row, column, content }) => ({ id, row: row - 1, col: column - 1, ...size, note: content }));
}

export function noteId(index: number): string {
  return `note-${index}`;
}

function remarksBySheet(workbook: WorkbookModel) {
  const bySheet: Record<string, Record<number, Record<number, Remark>>> = {};
  for (const { id } of workbook.sheets) {
    for (const remark of remarksOf(workbook, id)) {
      ((bySheet[id] ??= {})[remark.row] ??= {})[remark.col] = remark;
    }
  }
  return bySheet;
}

function definedNames({ names }: WorkbookModel) {
  return Object.fromEntries(
    names
      .filter(({ visible }) => visible)
      .map(({ name, formula }) => [
        name,
        { id: name, name, formulaOrRefString: formula.replace(/^=/, ""), localSheetId: "AllDefaultWorkbook" },
      ]),
  );
}
