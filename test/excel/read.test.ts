/** @jest-environment jsdom */
import { excelDoor } from "../../src/excel";
import { workbookFrom } from "../../src/host/from-snapshot";
import { cellAt } from "../../src/host/model";
import type { SheetSnapshot } from "../../src/core/grid/snapshot";
import { openInExcel } from "../host/office";
import { sample, workbookOf } from "./workbooks";

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

  it("tells merged areas whole in parts, too, and one that begins above all content", async () => {
    const workbook = workbookOf({ 收支: [[""], [""], [1]] });
    const merge = (top: number, bottom: number) => ({ top, left: 1, bottom, right: 2 });
    const merges = [merge(1, 3), ...Array.from({ length: 600 }, (_, index) => merge(4 + index * 2, 5 + index * 2))];
    const [sheet] = workbook.sheets;
    cellAt(sheet!, 1203, 1).value = 2;
    sheet!.merges = merges;
    await openInExcel(workbook);
    const { sheets } = await excelDoor().readWorkbook();
    expect(sheets[0]!.merges).toEqual(merges);
  });
});
