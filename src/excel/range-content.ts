import type { CellSnapshot, CellValue, SheetSnapshot } from "../core/grid/snapshot";
import { has } from "./api-sets";

/** What a range's cells hold and which of its rows and columns are hidden. */
export type RangeContent = Pick<SheetSnapshot, "cells" | "hiddenRows" | "hiddenColumns">;

/**
 * Asks for all of a range that a snapshot tells. One call gives the hidden rows one by one; before ExcelApi 1.9 all
 * that can be had without a call for each row is whether every row is hidden.
 */
export function queueRange(range: Excel.Range) {
  const cells = "rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat";
  if (!has("areas")) return { range: range.load(`${cells},rowHidden,columnHidden`), rows: undefined };
  return {
    range: range.load(cells),
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
  };
}

/** What was asked for; `missing` when Excel gave no values, as it does for very large ranges. */
export function takeRange(queued: ReturnType<typeof queueRange>): RangeContent | "missing" {
  const { rowIndex, columnIndex, values, formulas, numberFormat } = queued.range;
  if (!(values as unknown) || !(formulas as unknown) || !(numberFormat as unknown)) return "missing";
  const cells: CellSnapshot[] = [];
  values.forEach((row: unknown[], rowOffset) => {
    row.forEach((value, columnOffset) => {
      const formula = formulaOf(formulas[rowOffset]![columnOffset], value);
      if (value === "" && formula === undefined) return;
      const format = formatOf(numberFormat[rowOffset]![columnOffset]);
      cells.push({
        row: rowIndex + rowOffset + 1,
        column: columnIndex + columnOffset + 1,
        value: valueOf(value),
        ...(formula === undefined ? {} : { formula }),
        ...(format === undefined ? {} : { format }),
      });
    });
  });
  return { cells, ...hiddenOf(queued) };
}

/** A text that begins with `=` is given as its own formula; a formula never has itself for its value. */
function formulaOf(formula: unknown, value: unknown): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula.slice(1) : undefined;
}

function formatOf(format: unknown): string | undefined {
  return typeof format === "string" && format !== "" && format !== "General" ? format : undefined;
}

const ERROR =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!)$/;

function valueOf(value: unknown): CellValue {
  if (typeof value === "string") return ERROR.test(value) ? { error: value } : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

function hiddenOf(queued: ReturnType<typeof queueRange>): Pick<RangeContent, "hiddenRows" | "hiddenColumns"> {
  const { rowIndex, columnIndex, rowCount, columnCount } = queued.range;
  if (queued.rows === undefined) {
    return {
      hiddenRows: queued.range.rowHidden ? numbers(rowIndex, rowCount) : [],
      hiddenColumns: queued.range.columnHidden ? numbers(columnIndex, columnCount) : [],
    };
  }
  return {
    hiddenRows: queued.rows.value.flatMap(({ rowHidden }, index) => (rowHidden ? [rowIndex + index + 1] : [])),
    hiddenColumns: queued.columns.value.flatMap(({ columnHidden }, index) =>
      columnHidden ? [columnIndex + index + 1] : [],
    ),
  };
}

function numbers(index: number, count: number): number[] {
  return Array.from({ length: count }, (_, offset) => index + offset + 1);
}
