/** @jest-environment jsdom */
import { excelDoor } from "../../src/excel";
import { workbookFrom } from "../../src/host/from-snapshot";
import type { SheetSnapshot } from "../../src/core/grid/snapshot";
import { openInExcel } from "../host/office";
import { sample } from "./workbooks";

/** What Office.js can tell of a sheet: hidden rows and columns of the used range, no values that were never calculated. */
function tellable(sheet: SheetSnapshot): SheetSnapshot {
  const rows = sheet.cells.map(({ row }) => row);
  const columns = sheet.cells.map(({ column }) => column);
  const between = (numbers: readonly number[], all: readonly number[]) =>
    [...all].filter((n) => n >= Math.min(...numbers) && n <= Math.max(...numbers)).sort((a, b) => a - b);
  return {
    ...sheet,
    cells: [...sheet.cells].sort((a, b) => a.row - b.row || a.column - b.column),
    hiddenRows: between(rows, sheet.hiddenRows),
    hiddenColumns: between(columns, sheet.hiddenColumns),
  };
}

describe("reading", () => {
  it.each(["furong-2020.xlsx", "furong-2020-messy.xlsx", "consistent.xlsx"])(
    "gives what the command line reads in %s",
    async (file) => {
      const snapshot = await sample(file);
      const host = await openInExcel(workbookFrom(snapshot));
      const read = await excelDoor().readWorkbook!();
      expect(read.sheets).toEqual(snapshot.sheets.map(tellable));
      expect(host.traffic.requests).toBe(2);
    },
  );
});
