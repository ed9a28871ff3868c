/** @jest-environment jsdom */
import type { CellAddress } from "../../src/core/grid/snapshot";
import { excelDoor } from "../../src/excel";
import { addSheet, cellKey, snapshotOf } from "../../src/host/model";
import { openInExcel } from "../host/office";
import { mark, sheetSpec } from "./sample-additions";
import { workbookOf } from "./workbooks";

const small = () => workbookOf({ 收支: [[1], ["甲"], ["=A1"]], "2020 年,支出!": [[3]] });
const SPEC = sheetSpec("checks", "勾稽结果", [
  [{ text: "标题", style: "title" }],
  [{ decimal: "1", style: "money" }],
  [{ decimal: "2", style: "money" }],
]);

describe("reading", () => {
  it("tells formulas, errors, texts that look like formulas, merges and hidden parts", async () => {
    const workbook = small();
    const [sheet, other] = workbook.sheets;
    sheet!.cells.set(cellKey(4, 1), { value: "#REF!" });
    sheet!.cells.set(cellKey(4, 2), { value: "=不是公式", quoted: true });
    sheet!.cells.set(cellKey(5, 2), { value: true, numberFormat: "@" });
    sheet!.hiddenRows.add(2);
    sheet!.hiddenColumns.add(2);
    other!.merges.push({ top: 1, left: 1, bottom: 2, right: 3 }, { top: 4, left: 1, bottom: 4, right: 2 });
    await openInExcel(workbook);
    const { sheets } = await excelDoor().readWorkbook();
    expect(sheets[0]).toEqual({
      name: "收支",
      visibility: "visible",
      cells: [
        { row: 1, column: 1, value: 1 },
        { row: 2, column: 1, value: "甲" },
        { row: 3, column: 1, value: 0, formula: "A1" },
        { row: 4, column: 1, value: { error: "#REF!" } },
        { row: 4, column: 2, value: "=不是公式" },
        { row: 5, column: 2, value: true, format: "@" },
      ],
      merges: [],
      hiddenRows: [2],
      hiddenColumns: [2],
    });
    expect(sheets[1]!.merges).toEqual(other!.merges);
  });

  it("never reads our own sheets, known by the hidden name or the property", async () => {
    const workbook = small();
    addSheet(workbook, "指标").cells.set(cellKey(1, 1), { value: "旧" });
    workbook.names.push({ name: "_gouji_sheet_project_funds", formula: "=指标!$A$1", visible: false });
    addSheet(workbook, "勾稽结果").properties.set("gouji.sheet", "checks");
    await openInExcel(workbook);
    const { sheets } = await excelDoor().readWorkbook();
    expect(sheets.map(({ ours, cells }) => [ours, cells.length])).toEqual([
      [undefined, 3],
      [undefined, 1],
      ["project-funds", 0],
      ["checks", 0],
    ]);
  });

  it("gives back what was remembered, and nothing is left when nothing is to be remembered", async () => {
    const workbook = small();
    const before = snapshotOf(workbook);
    await openInExcel(workbook);
    const door = excelDoor();
    const memory = {
      assignedForms: [{ sheet: "收支", form: "P1" }],
      explanations: [{ finding: "P-1:收支!A1", text: '已核实 <&> "如此"' }],
    };
    await door.remember({ assignedForms: [], explanations: [{ finding: "旧", text: "旧" }] });
    await door.remember(memory);
    expect((await door.readWorkbook()).memory).toEqual(memory);
    expect(workbook.customXml).toHaveLength(1);
    await door.remember({ assignedForms: [], explanations: [] });
    expect(snapshotOf(workbook)).toEqual(before);
    expect(await door.readWorkbook()).not.toHaveProperty("memory");
  });
});

describe("correcting a cell", () => {
  it("writes the figure as a number, or as text where the cell is text", async () => {
    const workbook = small();
    workbook.sheets[0]!.cells.set(cellKey(1, 2), { value: "1.00", numberFormat: "@" });
    await openInExcel(workbook);
    const door = excelDoor();
    await door.applyFigures([{ cell: { sheet: "收支", address: "A1" }, value: "16.00", expected: 1 }]);
    await door.applyFigures([{ cell: { sheet: "收支", address: "B1" }, value: "16.00", expected: "1.00" }]);
    await door.applyFigures([{ cell: { sheet: "收支", address: "C9" }, value: "3", expected: null }]);
    const value = (row: number, column: number) => workbook.sheets[0]!.cells.get(cellKey(row, column))?.value;
    expect([value(1, 1), value(1, 2), value(9, 3)]).toEqual([16, "16.00", 3]);
  });
});

describe("selecting a cell", () => {
  it("activates its sheet", async () => {
    const workbook = small();
    const host = await openInExcel(workbook);
    await excelDoor().selectCell({ sheet: "2020 年,支出!", address: "B7" });
    expect(workbook.activeSheet).toBe(workbook.sheets[1]!.id);
    expect(workbook.selection).toEqual({ top: 7, left: 2, bottom: 7, right: 2 });
    expect(host.traffic.requests).toBe(1);
  });
});

describe.each(["1.15", "1.7"])("watching in Excel with ExcelApi %s", (api) => {
  const at = { top: 1, left: 1, bottom: 2, right: 1 };

  it("tells of this user's edits until it is stopped", async () => {
    const workbook = small();
    const host = await openInExcel(workbook, { api });
    const changes: CellAddress[] = [];
    const stop = await excelDoor().watch((change) => changes.push(change));
    host.announceChange(workbook.sheets[1]!, at, "Local");
    while (changes.length === 0) await settled();
    expect(changes).toEqual([{ sheet: "2020 年,支出!", address: "A1:A2" }]);
    await stop();
    host.announceChange(workbook.sheets[1]!, at, "Local");
    await settled();
    expect(changes).toHaveLength(1);
  });

  it("passes over co-authors' edits and our own writing", async () => {
    const workbook = small();
    const host = await openInExcel(workbook, { api });
    const door = excelDoor();
    const changes: CellAddress[] = [];
    await door.watch((change) => changes.push(change));
    host.announceChange(workbook.sheets[0]!, at, "Remote");
    await door.writeAdditions({ sheets: [SPEC], marks: [mark("收支", "A1")] });
    host.announceChange(workbook.sheets[2]!, at, "Local");
    await settled();
    expect(changes).toEqual([]);
  });
});

describe("Excel with ExcelApi 1.7 only", () => {
  it("reads, writes and clears: highlights without comments, sheets known by name", async () => {
    const workbook = small();
    const [sheet] = workbook.sheets;
    for (const row of [1, 2, 3]) sheet!.hiddenRows.add(row);
    const host = await openInExcel(workbook, { api: "1.7" });
    const before = snapshotOf(workbook);
    const door = excelDoor();
    const { sheets } = await door.readWorkbook();
    expect(sheets[0]).toMatchObject({ hiddenRows: [1, 2, 3], hiddenColumns: [], merges: [] });
    host.resetTraffic();
    const written = await door.writeAdditions({
      sheets: [SPEC],
      marks: [mark("收支", "A1"), mark("收支", "A3"), mark("收支", "A2", "warning")],
    });
    expect(written).toMatchObject({ sheets: ["勾稽结果"], marks: 3, withComments: false, protectedSheets: [] });
    expect(host.traffic.requests).toBe(2);
    expect(workbook.comments).toEqual([]);
    expect(workbook.sheets[2]!.properties.size).toBe(0);
    expect((await door.readWorkbook()).sheets[2]).toMatchObject({ ours: "checks" });
    expect(await door.clearAdditions({ marks: true, sheets: true })).toMatchObject({ sheets: 1, marks: 3 });
    expect(snapshotOf(workbook)).toEqual(before);
  });
});

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}
