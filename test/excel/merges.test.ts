/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { TextDecoder, TextEncoder } from "node:util";
import { excelDoor } from "../../src/excel";
import { fitsCells } from "../../src/excel/copied-merges";
import { givesCopies } from "../../src/excel/file-copy";
import { readWorkbook } from "../../src/files";
import { workbookFrom } from "../../src/host/from-snapshot";
import { FILE_STATUS } from "../../src/host/file-copy";
import type { WorkbookModel } from "../../src/host/model";
import { openInExcel } from "../host/office";
import { workbookOf } from "./workbooks";

/*
 * Merged areas come from a copy of the file: Excel's own call for them empties what the user can undo (ADR 0016).
 */

// Every browser has them; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const SAMPLES = ["furong-2020", "furong-2020-messy", "consistent"];
const bytesOf = (name: string) => new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`));
const typed = { by: "user", label: "收支!A2" };

/** A heading over two columns. */
function headed(): WorkbookModel {
  const workbook = workbookOf({ 收支: [["支出"], [7, 8]] });
  workbook.sheets[0]!.merges.push({ top: 1, left: 1, bottom: 1, right: 2 });
  return workbook;
}

/** What the copy says of 收支. */
const copyWith =
  (...merges: { top: number; left: number; bottom: number; right: number }[]) =>
  async () => ({
    sheets: [{ name: "收支", visibility: "visible" as const, cells: [], merges, hiddenRows: [], hiddenColumns: [] }],
  });
const HEADING = { top: 1, left: 1, bottom: 1, right: 2 };

describe.each(SAMPLES)("%s", (name) => {
  it("is read the same with merged areas from a copy of the file and from Excel's own call", async () => {
    const bytes = bytesOf(name);
    await openInExcel(workbookFrom(await readWorkbook(bytes)), { fileCopy: () => bytes });
    const door = excelDoor(readWorkbook);
    const copied = await door.readWorkbook();
    expect(copied).toEqual(await door.readWorkbook(undefined, undefined, { merges: "excel" }));
    expect(copied.sheets.flatMap(({ merges }) => merges).length).toBeGreaterThan(0);
  });
});

describe("merged areas", () => {
  it("come from one copy, which is closed again, and what can be undone stays", async () => {
    const host = await openInExcel(headed(), { api: "1.20", fileCopy: () => new Uint8Array(1) });
    host.userEdit("收支", "A2", 9);
    const { sheets } = await excelDoor(copyWith(HEADING)).readWorkbook();
    expect(sheets[0]!.merges).toEqual([HEADING]);
    expect({ requests: host.traffic.requests, open: host.files.open }).toEqual({ requests: 2, open: 0 });
    expect(host.undo.steps).toEqual([typed]);
  });

  it("come from Excel's own call where Excel gives no copies, in no more round trips", async () => {
    const host = await openInExcel(headed());
    const { sheets } = await excelDoor(copyWith()).readWorkbook();
    expect(sheets[0]!.merges).toEqual([HEADING]);
    expect(host.traffic.requests).toBe(2);
  });

  it.each([
    ["get", FILE_STATUS.internalError],
    ["slice", FILE_STATUS.internalError],
    ["get", FILE_STATUS.tooManyCopies],
  ] as const)("come from Excel's own call when the copy fails at %s (%d)", async (call, status) => {
    const host = await openInExcel(headed(), { fileCopy: () => new Uint8Array(1) });
    host.circumstances.failFile = (asked) => (asked === call ? status : undefined);
    const { sheets } = await excelDoor(copyWith()).readWorkbook();
    expect(sheets[0]!.merges).toEqual([HEADING]);
    expect(host.files.open).toBe(0);
  });

  it("come from Excel's own call when the copy is no workbook, or lacks the sheet", async () => {
    for (const readFile of [readWorkbook, async () => ({ sheets: [] })]) {
      await openInExcel(headed(), { fileCopy: () => new Uint8Array(1) });
      const { sheets } = await excelDoor(readFile).readWorkbook();
      expect(sheets[0]!.merges).toEqual([HEADING]);
    }
  });

  it("of a copy that the cells contradict are not believed", async () => {
    await openInExcel(headed(), { fileCopy: () => new Uint8Array(1) });
    const { sheets } = await excelDoor(copyWith({ top: 2, left: 1, bottom: 2, right: 2 })).readWorkbook();
    expect(sheets[0]!.merges).toEqual([HEADING]);
  });

  it("can be those of cells of which all but the first hold nothing", () => {
    const at = (row: number, column: number) => ({ row, column, value: 1 });
    const area = { top: 2, left: 2, bottom: 3, right: 3 };
    const copy = { merges: [area], cells: [] };
    expect(fitsCells(copy, [at(2, 2), at(1, 2), at(4, 3)])).toBe(true);
    for (const held of [at(2, 3), at(3, 2), at(3, 3)]) expect(fitsCells(copy, [held])).toBe(false);
  });

  it("made by copying a format, under which cells still hold something, are believed where the copy has it as well", () => {
    const area = { top: 2, left: 2, bottom: 2, right: 3 };
    const hidden = { row: 2, column: 3, value: 5 };
    expect(fitsCells({ merges: [area], cells: [hidden] }, [hidden])).toBe(true);
  });

  it("come from Excel's own call on the web, where copies fail in several places", async () => {
    await openInExcel(headed(), { fileCopy: () => new Uint8Array(1) });
    const { requirements } = Office.context;
    const { PC, Mac, OfficeOnline } = Office.PlatformType;
    expect([PC, Mac, OfficeOnline].map((platform) => givesCopies({ requirements, platform }))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
