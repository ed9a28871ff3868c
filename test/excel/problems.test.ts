/** @jest-environment jsdom */
import { type ExcelDoor, ExcelProblem, excelDoor } from "../../src/excel";
import { PAYLOAD_LIMIT } from "../../src/host/host";
import { addSheet, snapshotOf } from "../../src/host/model";
import { openInExcel } from "../host/office";
import { mark, sheetSpec } from "./sample-additions";
import { largeWorkbook, workbookOf } from "./workbooks";

const SPEC = sheetSpec("checks", "勾稽结果", [[{ text: "标题", style: "title" }], [{ decimal: "1", style: "money" }]]);
const ADDITIONS = { sheets: [SPEC], marks: [mark("收支", "A1")] };

const small = () => workbookOf({ 收支: [[1], ["甲"], ["=A1"]], 支出: [[3]] });

async function problem(act: Promise<unknown>): Promise<Pick<ExcelProblem, "code" | "details">> {
  const error: unknown = await act.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ExcelProblem)) throw error ?? new Error("nothing failed");
  return { code: error.code, details: error.details };
}

describe("a failure of Excel", () => {
  it("in cell-edit mode is edit-mode, and nothing is changed", async () => {
    const host = await openInExcel(small());
    const before = snapshotOf(host.workbook);
    host.circumstances.editMode = true;
    expect(await problem(excelDoor().writeAdditions(ADDITIONS))).toMatchObject({ code: "edit-mode" });
    expect(snapshotOf(host.workbook)).toEqual(before);
    host.circumstances.editMode = false;
    await excelDoor().writeAdditions(ADDITIONS);
  });

  it("with a protected workbook is protected-workbook, before anything is changed", async () => {
    const host = await openInExcel(small());
    host.workbook.protected = true;
    const before = snapshotOf(host.workbook);
    expect(await problem(excelDoor().writeAdditions(ADDITIONS))).toEqual({
      code: "protected-workbook",
      details: { sheet: "勾稽结果" },
    });
    expect(snapshotOf(host.workbook)).toEqual(before);
    expect(host.traffic.requests).toBe(2);
  });

  it("with a workbook protected after our sheets were added is protected-workbook on clearing", async () => {
    const host = await openInExcel(small());
    await excelDoor().writeAdditions(ADDITIONS);
    host.workbook.protected = true;
    expect(await problem(excelDoor().clearAdditions({ marks: true, sheets: true }))).toMatchObject({
      code: "protected-workbook",
    });
    expect(await excelDoor().clearAdditions({ marks: true, sheets: false })).toMatchObject({ sheets: 0, marks: 1 });
  });

  it("with our own sheet protected is protected-sheet", async () => {
    const host = await openInExcel(small());
    await excelDoor().writeAdditions(ADDITIONS);
    host.workbook.sheets[2]!.protected = true;
    expect(await problem(excelDoor().writeAdditions(ADDITIONS))).toEqual({
      code: "protected-sheet",
      details: { sheet: "勾稽结果" },
    });
  });

  it("on correcting a cell of a protected sheet is protected-sheet with the cell", async () => {
    const host = await openInExcel(small());
    host.workbook.sheets[0]!.protected = true;
    expect(
      await problem(excelDoor().applyFigures([{ cell: { sheet: "收支", address: "A1" }, value: "2", expected: 1 }])),
    ).toEqual({
      code: "protected-sheet",
      details: { sheet: "收支", cell: "A1" },
    });
  });

  it("for a request that is too large is payload-too-large", async () => {
    const host = await openInExcel(small());
    host.circumstances.payloadLimit = 4_000;
    const before = snapshotOf(host.workbook);
    expect(await problem(excelDoor().writeAdditions(ADDITIONS))).toMatchObject({ code: "payload-too-large" });
    expect(snapshotOf(host.workbook)).toEqual(before);
  });

  it("for values that do not come is values-missing with the sheet", async () => {
    const host = await openInExcel(small());
    host.circumstances.nullValues = ["支出"];
    expect(await problem(excelDoor().readWorkbook())).toEqual({ code: "values-missing", details: { sheet: "支出" } });
  });

  it("for a cell of a deleted sheet is sheet-gone with the cell", async () => {
    await openInExcel(small());
    const door = excelDoor();
    const cell = { sheet: "没有", address: "B2" };
    expect(await problem(door.selectCell(cell))).toMatchObject({
      code: "sheet-gone",
      details: { sheet: "没有", cell: "B2" },
    });
    expect(await problem(door.applyFigures([{ cell, value: "1", expected: null }]))).toMatchObject({
      code: "sheet-gone",
    });
    expect(await problem(door.writeAdditions({ sheets: [], marks: [mark("没有", "A1")] }))).toEqual({
      code: "sheet-gone",
      details: { sheet: "没有" },
    });
  });

  it("for a cell of a hidden sheet is sheet-hidden with the cell", async () => {
    const host = await openInExcel(small());
    addSheet(host.workbook, "底表").visibility = "Hidden";
    expect(await problem(excelDoor().selectCell({ sheet: "底表", address: "B2" }))).toMatchObject({
      code: "sheet-hidden",
      details: { sheet: "底表", cell: "B2" },
    });
  });

  it("for a sheet deleted between two round trips is sheet-gone, and nothing is changed", async () => {
    const host = await openInExcel(small());
    const door = excelDoor();
    await door.readWorkbook();
    const before = snapshotOf(host.workbook) as { sheets: unknown[] };
    host.resetTraffic();
    host.circumstances.beforeRequest = (number, workbook) => {
      if (number === 2) workbook.sheets.shift();
    };
    expect(await problem(door.writeAdditions(ADDITIONS))).toMatchObject({ code: "sheet-gone" });
    expect((snapshotOf(host.workbook) as { sheets: unknown[] }).sheets).toEqual(before.sheets.slice(1));
  });

  it("for a sheet deleted since the last reading is none: the workbook is looked at anew", async () => {
    const host = await openInExcel(small());
    const door = excelDoor();
    await door.readWorkbook();
    host.workbook.sheets.pop();
    expect(await door.writeAdditions(ADDITIONS)).toMatchObject({ marks: 1 });
  });

  it("for a cell edited since is cell-changed, and the edit stays", async () => {
    const host = await openInExcel(small());
    const act = excelDoor().applyFigures([{ cell: { sheet: "收支", address: "A1" }, value: "16", expected: 7 }]);
    expect(await problem(act)).toEqual({ code: "cell-changed", details: { sheet: "收支", cell: "A1", now: "1" } });
    expect([...host.workbook.sheets[0]!.cells.values()][0]).toEqual({ value: 1 });
  });

  it("for a member that this Excel does not have is not-supported", async () => {
    const host = await openInExcel(small());
    host.circumstances.refuse = (_, action) => (action === "Names" ? "ApiNotFound" : undefined);
    expect(await problem(excelDoor().readWorkbook())).toMatchObject({ code: "not-supported" });
  });

  it("on the user's word is cancelled", async () => {
    await openInExcel(small());
    const abort = new AbortController();
    const reading = excelDoor().readWorkbook(() => abort.abort(), abort.signal);
    expect(await problem(reading)).toEqual({ code: "cancelled", details: {} });
    expect(await problem(excelDoor().readWorkbook(undefined, abort.signal))).toMatchObject({ code: "cancelled" });
  });

  it("of any other kind is failed, with what Excel says", async () => {
    const host = await openInExcel(small());
    host.circumstances.refuse = (_, action) => (action === "Names" ? "GeneralException" : undefined);
    expect(await problem(excelDoor().readWorkbook())).toMatchObject({
      code: "failed",
      details: { host: "GeneralException", message: "played: GeneralException" },
    });
  });
});

// An Excel without groups of undo: with them a write that fails is made once more.
describe("a write that fails half-way", () => {
  it.each(["FreezeRows", "NumberFormat", "Formulas", "SetPrintTitleRows", "Visible", "Priority", "Rule"])(
    "at %s leaves the workbook as it was",
    async (member) => {
      const workbook = small();
      const user = { id: "user", type: "DataBar", ranges: [{ top: 1, left: 1, bottom: 1, right: 1 }] };
      workbook.sheets[0]!.conditionalFormats.push({ ...user, formula: "", looks: {} });
      const host = await openInExcel(workbook, { api: "1.15" });
      const before = snapshotOf(workbook);
      let refused = 0;
      host.circumstances.refuse = (request, action) =>
        request === 3 && action === member && refused++ === 0 ? "GeneralException" : undefined;
      await problem(excelDoor().writeAdditions(ADDITIONS));
      expect(refused).toBe(1);
      expect(snapshotOf(workbook)).toEqual(before);
    },
  );

  it("before it came to replace our earlier sheet leaves that as it was", async () => {
    const workbook = small();
    const host = await openInExcel(workbook, { api: "1.15" });
    const door = excelDoor();
    await door.writeAdditions(ADDITIONS);
    const before = snapshotOf(workbook);
    host.resetTraffic();
    host.circumstances.refuse = (request, action) =>
      request === 2 && action === "FreezeRows" ? "GeneralException" : undefined;
    await problem(door.writeAdditions({ ...ADDITIONS, sheets: [sheetSpec("index", "指标", SPEC.rows), SPEC] }));
    expect(snapshotOf(workbook)).toEqual(before);
  });

  it("while it replaced our earlier sheet leaves no half of it", async () => {
    const workbook = small();
    const host = await openInExcel(workbook, { api: "1.15" });
    const door = excelDoor();
    const before = snapshotOf(workbook) as { sheets: unknown };
    await door.writeAdditions({ sheets: [SPEC], marks: [] });
    host.resetTraffic();
    host.circumstances.refuse = (request, action) =>
      request === 2 && action === "FreezeRows" ? "GeneralException" : undefined;
    await problem(door.writeAdditions({ sheets: [SPEC], marks: [] }));
    expect(snapshotOf(workbook)).toEqual(before);
  });
});

it("an empty sheet, hidden sheets and a workbook without any of ours are no problem", async () => {
  const workbook = largeWorkbook(1, 2, 2);
  addSheet(workbook, "空表");
  addSheet(workbook, "隐藏").visibility = "Hidden";
  addSheet(workbook, "深藏").visibility = "VeryHidden";
  const host = await openInExcel(workbook, { api: "1.15" });
  host.circumstances.payloadLimit = PAYLOAD_LIMIT;
  const door: ExcelDoor = excelDoor();
  const { sheets } = await door.readWorkbook();
  expect(sheets.map(({ name, visibility, cells }) => [name, visibility, cells.length])).toEqual([
    ["表1", "visible", 4],
    ["空表", "visible", 0],
    ["隐藏", "hidden", 0],
    ["深藏", "veryHidden", 0],
  ]);
  expect(await door.clearAdditions({ marks: true, sheets: true })).toMatchObject({ sheets: 0, marks: 0 });
});
