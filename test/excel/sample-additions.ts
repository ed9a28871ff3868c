import { analyse } from "../../src/core/analyse";
import type { WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { computedSheets, marksOf } from "../../src/core/sheets";
import type { Mark, SheetSpec } from "../../src/core/sheets/spec";
import type { Additions } from "../../src/excel/door";

/** What the add-in adds to a workbook after a check. */
export function additionsFor(workbook: WorkbookSnapshot): Additions {
  const analysis = analyse(workbook);
  return { sheets: computedSheets(analysis, "zh-CN"), marks: marksOf(analysis, "zh-CN") };
}

/** A small computed sheet. */
export function sheetSpec(id: string, name: string, rows: SheetSpec["rows"]): SheetSpec {
  return { id, name, widths: [10, 20], rows, merges: [], headerRows: 1, heights: { 1: 30 } };
}

export function mark(sheet: string, address: string, severity: Mark["severity"] = "error", comment = "不一致"): Mark {
  return { cell: { sheet, address }, severity, comment };
}
