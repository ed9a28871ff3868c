import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import {
  addSheet,
  type CellModel,
  cellKey,
  type ConditionalFormatModel,
  type HeldValue,
  removeSheet,
  type SheetModel,
  type WorkbookModel,
} from "../../host/model";
import { noteId, pixels, pointsOfPixels, rangeOfData, type Remark } from "./data";
import { type CellFormat, formatOf, styleKey, styleOf } from "./looks";

/** Returns the text of a shared formula, with its leading `=`. */
export type SharedFormula = (sheetId: string, row: number, column: number) => string | undefined;

/**
 * Updates the host's workbook with the changes that a person and the formulas have made in the spreadsheet. Data that
 * the component does not have (custom XML, properties, hidden names, formats that it cannot show) stays unchanged.
 */
export function takeOver(data: IWorkbookData, workbook: WorkbookModel, formulaOf: SharedFormula): void {
  for (const sheet of [...workbook.sheets]) if (!data.sheets[sheet.id]) removeSheet(workbook, sheet);
  for (const id of data.sheetOrder) {
    const source = data.sheets[id]!;
    const sheet = workbook.sheets.find((each) => each.id === id) ?? newSheet(workbook, id, source.name ?? id);
    if (source.name !== undefined && source.name !== sheet.name) rename(workbook, sheet, source.name);
    takeSheet(sheet, source, data.styles, formulaOf);
  }
  workbook.sheets.sort((a, b) => data.sheetOrder.indexOf(a.id) - data.sheetOrder.indexOf(b.id));
  takeRules(workbook, resource(data, "SHEET_CONDITIONAL_FORMATTING_PLUGIN"));
  takeRemarks(workbook, resource(data, "SHEET_NOTE_PLUGIN"));
}

function newSheet(workbook: WorkbookModel, id: string, name: string): SheetModel {
  const sheet = { ...addSheet(workbook, name), id };
  workbook.sheets[workbook.sheets.length - 1] = sheet;
  return sheet;
}

/** Renames a sheet, also in defined names as Excel does; the component itself changes the formulas in cells. */
function rename(workbook: WorkbookModel, sheet: SheetModel, name: string): void {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'!`;
  for (const item of workbook.names) {
    item.formula = item.formula
      .replaceAll(quoted(sheet.name), quoted(name))
      .replaceAll(`=${sheet.name}!`, `=${quoted(name)}`);
  }
  sheet.name = name;
}

function takeSheet(
  sheet: SheetModel,
  source: Partial<IWorksheetData>,
  styles: IWorkbookData["styles"],
  formulaOf: SharedFormula,
): void {
  const before = new Map(sheet.cells);
  sheet.cells.clear();
  for (const [row, columns] of Object.entries(source.cellData ?? {})) {
    for (const [column, cell] of Object.entries((columns ?? {}) as Record<string, ICellData | null>)) {
      const key = cellKey(Number(row) + 1, Number(column) + 1);
      const taken = cellOf(cell ?? {}, before.get(key), styles, () => formulaOf(sheet.id, Number(row), Number(column)));
      if (taken) sheet.cells.set(key, taken);
    }
  }
  // The component may leave out cells that have a format only.
  for (const [key, cell] of before) {
    if (!sheet.cells.has(key) && isEmpty(cell) && styleOf(cell) === undefined) sheet.cells.set(key, cell);
  }
  if (source.mergeData) sheet.merges = source.mergeData.map(rangeOfData);
  takeSizes(sheet, source);
  if (sheet.visibility !== "VeryHidden") sheet.visibility = source.hidden ? "Hidden" : "Visible";
  sheet.frozenRows = source.freeze && source.freeze.ySplit > 0 ? source.freeze.startRow : 0;
}

function isEmpty({ value, formula }: CellModel): boolean {
  return value === "" && formula === undefined;
}

function cellOf(
  cell: ICellData,
  before: CellModel | undefined,
  styles: IWorkbookData["styles"],
  shared: () => string | undefined,
): CellModel | undefined {
  const formula = cell.f || (cell.si ? shared() : undefined);
  const taken: CellModel = { value: valueOf(cell, before), ...formatTaken(cell, before, styles) };
  if (formula) taken.formula = formula;
  if (before?.hyperlink) taken.hyperlink = before.hyperlink;
  if (!formula && typeof taken.value === "string" && taken.value !== "" && (cell.t === 4 || before?.quoted)) {
    taken.quoted = true;
  }
  return isEmpty(taken) && !taken.looks && !taken.numberFormat && !taken.hyperlink ? undefined : taken;
}

/** The value of a cell. Truth values arrive as 1 and 0 with their own type. */
function valueOf({ v, t, p }: ICellData, before: CellModel | undefined): HeldValue {
  if (p?.body) return p.body.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  if (v === null || v === undefined) return "";
  if (t === 3 || typeof v === "boolean") return v === 1 || v === true || v === "1" || v === "TRUE";
  if (t === 2 && typeof v === "string" && v.trim() !== "" && Number.isFinite(Number(v))) return Number(v);
  if (t === undefined && typeof before?.value === "boolean") return Boolean(v);
  return v;
}

/**
 * The format of a cell. Where the component still shows the host's format, the host's own properties are kept, so that
 * the conversion loses nothing.
 */
function formatTaken(cell: ICellData, before: CellModel | undefined, styles: IWorkbookData["styles"]): CellFormat {
  const style = (typeof cell.s === "string" ? styles[cell.s] : cell.s) || undefined;
  const own: CellFormat = {
    ...(before?.looks ? { looks: before.looks } : {}),
    ...(before?.numberFormat === undefined ? {} : { numberFormat: before.numberFormat }),
  };
  if (styleKey(normal(style)) === styleKey(normal(styleOf(own)))) return own;
  return style ? formatOf(style) : {};
}

/** The style without empty properties. */
function normal(style: IStyleData | null | undefined): Partial<IStyleData> {
  const said = Object.entries(style ?? {}).filter(
    ([name, part]) => part !== null && part !== 0 && !(name === "bd" && Object.keys(part as object).length === 0),
  );
  return Object.fromEntries(said);
}

function takeSizes(sheet: SheetModel, { rowData = {}, columnData = {} }: Partial<IWorksheetData>): void {
  for (const [index, row] of Object.entries(rowData)) {
    const number = Number(index) + 1;
    flag(sheet.hiddenRows, number, Boolean(row?.hd));
    if (row?.h !== undefined && !row.ia) resize(sheet.rowHeights, number, row.h);
  }
  for (const [index, column] of Object.entries(columnData)) {
    const number = Number(index) + 1;
    flag(sheet.hiddenColumns, number, Boolean(column?.hd));
    if (column?.w !== undefined) resize(sheet.columnWidths, number, column.w);
  }
}

function flag(numbers: Set<number>, number: number, on: boolean): void {
  if (on) numbers.add(number);
  else numbers.delete(number);
}

function resize(sizes: Map<number, number>, number: number, px: number): void {
  const points = sizes.get(number);
  if (points !== undefined && pixels(points) === Math.round(px)) return;
  sizes.set(number, pointsOfPixels(px));
}

function resource(data: IWorkbookData, name: string): Record<string, unknown> {
  const text = data.resources?.find((each) => each.name === name)?.data;
  return text ? (JSON.parse(text) as Record<string, unknown>) : {};
}

/** Updates conditional formats. Only those that the component showed can have been moved or removed. */
function takeRules(workbook: WorkbookModel, bySheet: Record<string, unknown>): void {
  for (const sheet of workbook.sheets) {
    const rules = (bySheet[sheet.id] ?? []) as { cfId: string; ranges: Parameters<typeof rangeOfData>[0][] }[];
    sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format): ConditionalFormatModel[] => {
      if (format.type !== "Custom" || format.looks.fill === undefined) return [format];
      const rule = rules.find(({ cfId }) => cfId === format.id);
      return rule ? [{ ...format, ranges: rule.ranges.map(rangeOfData) }] : [];
    });
  }
}

function takeRemarks(workbook: WorkbookModel, bySheet: Record<string, unknown>): void {
  const remarks = new Map<string, Remark & { sheetId: string }>();
  for (const [sheetId, rows] of Object.entries(bySheet)) {
    for (const columns of Object.values(rows as Record<string, Record<string, Remark>>)) {
      for (const remark of Object.values(columns)) remarks.set(remark.id, { ...remark, sheetId });
    }
  }
  const placed = <T extends object>(item: T, id: string): T[] => {
    const remark = remarks.get(id);
    return remark ? [{ ...item, sheetId: remark.sheetId, row: remark.row + 1, column: remark.col + 1 }] : [];
  };
  workbook.comments = workbook.comments.flatMap((comment) => placed(comment, comment.id));
  const notes = workbook.notes.flatMap((note, index) => placed(note, noteId(index)));
  workbook.notes.splice(0, workbook.notes.length, ...notes);
}
