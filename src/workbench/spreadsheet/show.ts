import type { ICellData, ICommandService } from "@univerjs/core";
import type { CellRange } from "../../core/grid/snapshot";
import { type CellModel, placeOf, type SheetModel, type WorkbookModel } from "../../host/model";
import { cellDataOf, isShown, pixels, rangeData, remarksOf, ruleOf, sheetData, UNIT } from "./data";

/*
 * Shows in the spreadsheet what the add-in has changed in the host's workbook. It remembers what was shown last, so
 * that only differences are sent.
 */

interface ShownSheet {
  readonly name: string;
  /**
   * The content of cells without their formats. Results of formulas are not included, because the component calculates
   * them.
   */
  readonly contents: ReadonlyMap<number, string>;
  readonly cellFormats: ReadonlyMap<number, string>;
  readonly merges: string;
  readonly sizes: string;
  readonly frozenRows: number;
  readonly rules: ReadonlyMap<string, string>;
  readonly remarks: ReadonlyMap<string, string>;
}

export type Shown = ReadonlyMap<string, ShownSheet>;

/** What the spreadsheet shows after this workbook was shown completely. */
export function shownOf(workbook: WorkbookModel): Shown {
  return new Map(workbook.sheets.map((sheet) => [sheet.id, shownSheet(workbook, sheet)]));
}

function shownSheet(workbook: WorkbookModel, sheet: SheetModel): ShownSheet {
  const cells = [...sheet.cells];
  return {
    name: sheet.name,
    contents: new Map(
      cells.map(([key, { value, formula, quoted }]) => [key, JSON.stringify([formula ?? value, quoted])]),
    ),
    cellFormats: new Map(cells.map(([key, { looks, numberFormat }]) => [key, JSON.stringify([looks, numberFormat])])),
    merges: JSON.stringify(sheet.merges),
    sizes: JSON.stringify([[...sheet.rowHeights], [...sheet.columnWidths]]),
    frozenRows: sheet.frozenRows,
    rules: new Map(
      sheet.conditionalFormats.filter(isShown).map((format) => [format.id, JSON.stringify(ruleOf(format))]),
    ),
    remarks: new Map(remarksOf(workbook, sheet.id).map((remark) => [remark.id, JSON.stringify(remark)])),
  };
}

/** Changes the spreadsheet from what it showed before to the present workbook. */
export function showChanges(commands: ICommandService, shown: Shown, workbook: WorkbookModel): Shown {
  const now = shownOf(workbook);
  const change = (id: string, params: object) => {
    commands.syncExecuteCommand(id, { unitId: UNIT, ...params });
  };
  for (const [index, sheet] of workbook.sheets.entries()) {
    if (!shown.has(sheet.id)) {
      change("sheet.mutation.insert-sheet", { index, sheet: sheetData(sheet, false) });
    }
  }
  for (const [id, { name }] of shown) {
    if (!now.has(id)) change("sheet.mutation.remove-sheet", { subUnitId: id, subUnitName: name });
  }
  for (const sheet of workbook.sheets) {
    const [before, after] = [shown.get(sheet.id), now.get(sheet.id)!];
    const changeSheet = (id: string, params: object) => change(id, { subUnitId: sheet.id, ...params });
    if (before && before.name !== after.name) {
      changeSheet("sheet.mutation.set-worksheet-name", { name: sheet.name });
    }
    showCells(changeSheet, sheet, before, after);
    if (before) showFrame(changeSheet, sheet, before, after);
    showRules(changeSheet, sheet, before?.rules ?? new Map(), after.rules);
    showRemarks(changeSheet, workbook, sheet, before?.remarks ?? new Map(), after.remarks);
  }
  return now;
}

type ChangeSheet = (id: string, params: object) => void;
type Matrix = Record<number, Record<number, ICellData | null>>;

function showCells(change: ChangeSheet, sheet: SheetModel, before: ShownSheet | undefined, after: ShownSheet): void {
  const cleared: Matrix = {};
  const set: Matrix = {};
  let [lastRow, lastColumn, changed, figures] = [0, 0, 0, 0];
  const put = (matrix: Matrix, key: number, data: ICellData | null) => {
    const { row, column } = placeOf(key);
    (matrix[row - 1] ??= {})[column - 1] = data;
    [lastRow, lastColumn] = [Math.max(lastRow, row), Math.max(lastColumn, column)];
  };
  for (const key of new Set([...(before?.contents.keys() ?? []), ...after.contents.keys()])) {
    const sameContent = before?.contents.get(key) === after.contents.get(key);
    const sameFormat = before?.cellFormats.get(key) === after.cellFormats.get(key);
    if (sameContent && sameFormat) continue;
    changed++;
    if (sameFormat && after.contents.has(key)) figures++;
    const cell: CellModel = sheet.cells.get(key) ?? { value: "" };
    // The component merges a new style into the old one, except in a cell that was cleared before.
    if (!sameFormat && before?.cellFormats.has(key)) put(cleared, key, null);
    const { s, ...content } = cellDataOf(cell, !sameContent || !sameFormat);
    const data: ICellData = content.f === undefined ? { ...content, f: null, si: null } : { ...content, si: null };
    put(set, key, sameFormat ? data : { ...data, s: s ?? null });
  }
  if (changed === 0) return;
  if (before) {
    change("sheet.mutation.set-worksheet-row-count", { rowCount: Math.max(lastRow + 20, rowsOf(before)) });
    change("sheet.mutation.set-worksheet-column-count", { columnCount: Math.max(lastColumn + 6, columnsOf(before)) });
  }
  if (Object.keys(cleared).length > 0) change("sheet.mutation.set-range-values", { cellValue: cleared });
  // Figures for the user's cells are written by a command, so that the component's own Undo undoes them in one step.
  if (before && changed === figures && changed <= MOST_FIGURES) {
    const range = rangeData({ top: 1, left: 1, bottom: lastRow, right: lastColumn });
    change("sheet.command.set-range-values", { range, value: set });
  } else {
    change("sheet.mutation.set-range-values", { cellValue: set });
  }
}

/**
 * The most cells that are written by the command, which is slower than a mutation; proposals with more cells are rare.
 */
const MOST_FIGURES = 1000;

function rowsOf({ contents }: ShownSheet): number {
  return Math.max(100, ...[...contents.keys()].map((key) => placeOf(key).row + 60));
}

function columnsOf({ contents }: ShownSheet): number {
  return Math.max(26, ...[...contents.keys()].map((key) => placeOf(key).column + 12));
}

function showFrame(change: ChangeSheet, sheet: SheetModel, before: ShownSheet, after: ShownSheet): void {
  if (before.merges !== after.merges) {
    const old = (JSON.parse(before.merges) as CellRange[]).map(rangeData);
    if (old.length > 0) change("sheet.mutation.remove-worksheet-merge", { ranges: old });
    if (sheet.merges.length > 0) change("sheet.mutation.add-worksheet-merge", { ranges: sheet.merges.map(rangeData) });
  }
  if (before.sizes !== after.sizes) {
    for (const [row, points] of sheet.rowHeights) {
      const ranges = [rangeData({ top: row, bottom: row, left: 1, right: 1 })];
      change("sheet.mutation.set-worksheet-row-height", { ranges, rowHeight: pixels(points) });
    }
    for (const [column, points] of sheet.columnWidths) {
      const ranges = [rangeData({ top: 1, bottom: 1, left: column, right: column })];
      change("sheet.mutation.set-worksheet-col-width", { ranges, colWidth: pixels(points) });
    }
  }
  if (before.frozenRows !== after.frozenRows) {
    const rows = sheet.frozenRows;
    const place = rows > 0 ? { startRow: rows, ySplit: rows } : { startRow: -1, ySplit: 0 };
    change("sheet.mutation.set-frozen", { ...place, startColumn: -1, xSplit: 0 });
  }
}

function showRules(
  change: ChangeSheet,
  sheet: SheetModel,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): void {
  for (const [cfId, rule] of before) {
    if (after.get(cfId) !== rule) change("sheet.mutation.delete-conditional-rule", { cfId });
  }
  for (const format of sheet.conditionalFormats.filter(isShown)) {
    if (before.get(format.id) === after.get(format.id)) continue;
    change("sheet.mutation.add-conditional-rule", { rule: ruleOf(format) });
  }
}

function showRemarks(
  change: ChangeSheet,
  workbook: WorkbookModel,
  sheet: SheetModel,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): void {
  const address = { sheetId: sheet.id };
  for (const [noteId, remark] of before) {
    if (after.get(noteId) !== remark) change("sheet.mutation.remove-note", { ...address, noteId });
  }
  for (const remark of remarksOf(workbook, sheet.id)) {
    if (before.get(remark.id) === after.get(remark.id)) continue;
    change("sheet.mutation.update-note", { ...address, row: remark.row, col: remark.col, note: remark });
  }
}
