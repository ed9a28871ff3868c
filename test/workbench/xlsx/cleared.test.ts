/** @jest-environment jsdom */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TextDecoder, TextEncoder } from "node:util";
import { unzipSync } from "fflate";
import type { run as Run } from "../../../src/cli/run";
import { analyse } from "../../../src/core/analyse";
import { computedSheets, marksOf } from "../../../src/core/sheets";
import { excelDoor } from "../../../src/excel";
import type * as Files from "../../../src/files";
import { cellAt, type SheetModel, type WorkbookModel } from "../../../src/host/model";
import { computedSheet } from "../../files/additions";
import { WORKBOOKS } from "../../files/odd-workbooks";
import { type Parts, zip } from "../../files/packages";
import { RICH_PARTS } from "../../files/rich-workbook";
import { mark } from "../../excel/sample-additions";
import { openInExcel } from "../../host/office";
import { LOADING, loadWorkbench, openWorkbook, sampleBytes, SAMPLES, saveWorkbook } from "./xlsx";

/*
 * A workbook without what is ours is the user's own, part for part and byte for byte: whoever wrote it, whoever clears it.
 */

let files: typeof Files;
let run: typeof Run;

beforeAll(async () => {
  // jsdom lacks what reading and writing files needs.
  Object.assign(globalThis, { TextDecoder, TextEncoder, setImmediate: setTimeout });
  files = await import("../../../src/files");
  ({ run } = await import("../../../src/cli/run"));
  await loadWorkbench();
}, LOADING);

/** What `gouji check --out` makes of a file. */
async function checked(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "gouji-"));
  const [from, to] = [join(folder, "own.xlsx"), join(folder, "checked.xlsx")];
  writeFileSync(from, bytes);
  await run(["check", from, "--out", to], { stdout: () => undefined, stderr: () => undefined, interactive: false });
  return Uint8Array.from(readFileSync(to));
}

/** The file as it is downloaded after the add-in has done something in it. */
async function after(bytes: Uint8Array, act: (workbook: WorkbookModel) => Promise<unknown>): Promise<Uint8Array> {
  const { workbook } = await openInExcel(await openWorkbook(bytes), { calculate: () => 1.5 });
  await act(workbook);
  return saveWorkbook(bytes, workbook);
}

const ownSheet = ({ sheets }: WorkbookModel) => sheets.find(({ properties }) => properties.size > 0)!;

function moveOwnSheet(workbook: WorkbookModel): void {
  const sheet = ownSheet(workbook);
  const name = workbook.names.find(({ formula }) => formula.includes(sheet.name))!;
  name.formula = "=改名!$A$1";
  sheet.name = "改名";
  workbook.sheets = [sheet, ...workbook.sheets.filter((each) => each !== sheet)];
}

/** Each mark by its sheet and cells, whatever ids it has. */
function marksIn({ sheets, comments }: WorkbookModel): unknown {
  return [
    sheets.map(({ name, conditionalFormats }) => [
      name,
      conditionalFormats.map(({ ranges, looks }) => [ranges, looks]),
    ]),
    comments
      .map(({ sheetId, row, column, content }) => [sheets.find(({ id }) => id === sheetId)!.name, row, column, content])
      .sort(),
  ];
}

/** The figures and texts of a user's sheet. */
const contentsOf = ({ name, cells }: SheetModel) => [
  name,
  [...cells].map(([key, { value, formula }]) => [key, value, formula]).sort(([a], [b]) => Number(a) - Number(b)),
];

const clear = () => excelDoor().clearAdditions({ marks: true, sheets: true });

async function generate(bytes: Uint8Array): Promise<Uint8Array> {
  const analysis = analyse(await files.readWorkbook(bytes));
  const additions = { sheets: computedSheets(analysis, "zh-CN"), marks: marksOf(analysis, "zh-CN") };
  return after(bytes, () => excelDoor().writeAdditions(additions));
}

/** Every part of a package, each byte a character. */
function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, Buffer.from(part).toString("latin1")]));
}

/** A sheet that is protected keeps its marks: the add-in may not touch it. */
const unprotected = (parts: Parts): Parts =>
  Object.fromEntries(
    Object.entries(parts).map(([path, part]) => [
      path,
      typeof part === "string" ? part.replace(/<sheetProtection[^>]*>/, "") : part,
    ]),
  );

/** Notes, conversations, formats, charts and macros of the user's. */
const RICH = zip(unprotected(RICH_PARTS));
const RICH_ADDITIONS = {
  sheets: [computedSheet()],
  marks: [mark("收入", "B5"), mark("收入", "C3"), mark("支出", "B3", "info", "甲\n乙")],
};

describe("a file that the command line has checked", () => {
  it.each(SAMPLES)("is the original again when it is cleared in the workbench: %s", async (name) => {
    const bytes = sampleBytes(name);
    const file = await checked(bytes);
    const { comments, notes } = await openWorkbook(file);
    expect(notes).toEqual([]);
    expect(comments.length > 0).toBe(name !== "consistent.xlsx");
    expect(partsOf(await after(file, clear))).toEqual(partsOf(bytes));
  });

  it("keeps the user's notes, conversations, formats and macros beside ours", async () => {
    const file = await files.writeWorkbook(RICH, RICH_ADDITIONS);
    const workbook = await openWorkbook(file);
    expect(workbook.comments.map(({ row, column, content }) => [row, column, content])).toEqual([
      [3, 3, "不一致\n—— 勾稽 Gouji"],
      [5, 2, "不一致\n—— 勾稽 Gouji"],
      [3, 2, "甲\n乙\n—— 勾稽 Gouji"],
    ]);
    expect(workbook.notes.map(({ text }) => text)).toEqual(["王会计:\n已核对", "[线索批注] 请复核"]);
    expect(partsOf(await after(file, clear))).toEqual(partsOf(RICH));
  });

  it("keeps its sheets and their charts when only the marks are cleared, and goes on to be the original", async () => {
    const bytes = sampleBytes("furong-2020.xlsx");
    const file = await checked(bytes);
    const unmarked = await after(file, () => excelDoor().clearAdditions({ marks: true, sheets: false }));
    const [was, is] = [partsOf(file), partsOf(unmarked)];
    const gone = [...was.keys()].filter((path) => !is.has(path));
    expect(gone.every((path) => /comments\d+\.xml$|vmlDrawing\d+\.vml$|sheet\d+\.xml\.rels$/.test(path))).toBe(true);
    expect([...is.keys()].filter((path) => /chart/.test(path))).toHaveLength(2);
    expect([...is.values()].join("")).not.toContain('N("gouji")');
    expect(partsOf(await files.removeAdditions(unmarked))).toEqual(partsOf(bytes));
    expect(partsOf(await after(unmarked, clear))).toEqual(partsOf(bytes));
  });

  it("keeps the charts of its sheets when these are generated anew, and is the original when it is cleared", async () => {
    const bytes = sampleBytes("furong-2020.xlsx");
    const file = await generate(await checked(bytes));
    expect([...partsOf(file).keys()].filter((path) => /charts\/chart/.test(path))).toHaveLength(2);
    expect(partsOf(await files.removeAdditions(file))).toEqual(partsOf(bytes));
    expect(partsOf(await after(file, clear))).toEqual(partsOf(bytes));
  });
});

describe("a checked file in which the user has changed something", () => {
  it.each([
    ["a figure", (workbook: WorkbookModel) => (cellAt(workbook.sheets[0]!, 5, 2).value = 1234.5)],
    ["the name and place of a sheet of ours", moveOwnSheet],
    ["the visibility of a sheet of ours", (workbook: WorkbookModel) => (ownSheet(workbook).visibility = "Hidden")],
  ])("keeps our sheets and marks, which can be cleared as before: %s", async (_, change) => {
    const file = await checked(sampleBytes("furong-2020.xlsx"));
    const changed = await openWorkbook(file);
    change(changed);
    const saved = await saveWorkbook(file, changed);
    const again = await openWorkbook(saved);
    const titles = (workbook: WorkbookModel) => workbook.sheets.map(({ name, visibility }) => [name, visibility]);
    expect(titles(again)).toEqual(titles(changed));
    expect(marksIn(again)).toEqual(marksIn(changed));
    expect([...partsOf(saved).keys()].filter((path) => /charts\/chart/.test(path))).toHaveLength(2);

    const cleared = await openWorkbook(await after(saved, clear));
    const users = changed.sheets.filter(({ properties }) => properties.size === 0);
    expect(cleared.sheets.map(contentsOf)).toEqual(users.map(contentsOf));
    expect([cleared.comments, cleared.names]).toEqual([[], []]);
  });
});

describe("a file that was generated in the workbench", () => {
  it.each(SAMPLES)(
    "is the original again when it is opened anew and cleared, and after `gouji clear`: %s",
    async (name) => {
      const bytes = sampleBytes(name);
      const file = await generate(bytes);
      expect((await files.readWorkbook(file)).sheets.filter(({ ours }) => ours !== undefined).length).toBeGreaterThan(
        0,
      );
      expect(partsOf(await after(file, clear))).toEqual(partsOf(bytes));

      const folder = mkdtempSync(join(tmpdir(), "gouji-"));
      const [from, to] = [join(folder, "generated.xlsx"), join(folder, "cleared.xlsx")];
      writeFileSync(from, file);
      const silent = { stdout: () => undefined, stderr: () => undefined, interactive: false };
      expect(await run(["clear", from, "--out", to], silent)).toBe(0);
      expect(partsOf(Uint8Array.from(readFileSync(to)))).toEqual(partsOf(bytes));
    },
  );

  it.each(WORKBOOKS)("is the original again whatever program has written that: %s", async (_, sheet, parts) => {
    const bytes = zip(unprotected(parts));
    const additions = { sheets: [computedSheet()], marks: [mark(sheet, "A1"), mark(sheet, "B5", "info")] };
    const file = await after(bytes, () => excelDoor().writeAdditions(additions));
    expect((await openWorkbook(file)).comments.map(({ content }) => content)).toHaveLength(2);
    expect(partsOf(await files.removeAdditions(file))).toEqual(partsOf(bytes));
    expect(partsOf(await after(file, clear))).toEqual(partsOf(bytes));
  });

  it("is the same file when it is opened and saved, and the original when it is generated twice and cleared", async () => {
    const bytes = sampleBytes("furong-2020.xlsx");
    const once = await generate(bytes);
    expect(partsOf(await after(once, () => Promise.resolve()))).toEqual(partsOf(once));
    const twice = await generate(once);
    expect(partsOf(await files.removeAdditions(twice))).toEqual(partsOf(bytes));
    expect(partsOf(await after(twice, clear))).toEqual(partsOf(bytes));
  });

  it("is what the user has made of it when a figure was corrected as well", async () => {
    const bytes = sampleBytes("furong-2020.xlsx");
    const correct = (workbook: WorkbookModel) => {
      cellAt(workbook.sheets[0]!, 5, 2).value = 1234.5;
      return Promise.resolve();
    };
    const corrected = await after(bytes, correct);
    expect(partsOf(corrected)).not.toEqual(partsOf(bytes));
    const file = await after(await checked(bytes), async (workbook) => {
      await clear();
      await correct(workbook);
      await excelDoor().writeAdditions({ sheets: [computedSheet({ rows: [[{ text: "勾稽结果" }]] })], marks: [] });
    });
    expect((await openWorkbook(file)).sheets.map(({ name }) => name)).toContain("勾稽结果");
    expect(partsOf(await files.removeAdditions(file))).toEqual(partsOf(corrected));
    expect(partsOf(await after(file, clear))).toEqual(partsOf(corrected));
  });
});
