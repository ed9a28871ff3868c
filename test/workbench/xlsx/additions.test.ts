/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { excelDoor } from "../../../src/excel";
import { snapshotOf, type WorkbookModel } from "../../../src/host/model";
import { additionsFor } from "../../excel/sample-additions";
import { openInExcel } from "../../host/office";
import { SAMPLE } from "../../sample-counts";
import { LOADING, loadWorkbench, openWorkbook, sampleBytes, saveWorkbook } from "./xlsx";

beforeAll(async () => {
  // jsdom lacks what reading and writing files needs.
  Object.assign(globalThis, { TextDecoder, TextEncoder, setImmediate: setTimeout });
  await loadWorkbench();
}, LOADING);

describe("what the add-in writes", () => {
  it("is saved: computed sheets known as ours, highlights, and comments as notes that come back as comments", async () => {
    const { readWorkbook, removeAdditions } = await import("../../../src/files");
    const bytes = sampleBytes("furong-2020.xlsx");
    const { workbook } = await openInExcel(await openWorkbook(bytes), { calculate: () => 1.5 });
    const additions = additionsFor(await readWorkbook(bytes));
    await excelDoor().writeAdditions(additions);
    const file = await saveWorkbook(bytes, workbook);

    const { sheets } = await readWorkbook(file);
    expect(sheets.slice(SAMPLE.sheets).map(({ name, ours }) => [name, ours])).toEqual(
      additions.sheets.map(({ name, id }) => [name, id]),
    );
    const again = await openWorkbook(file);
    const remarks = ({ sheets: list, comments }: WorkbookModel) =>
      comments
        .map(({ sheetId, row, column, content }) => [list.find(({ id }) => id === sheetId)!.name, row, column, content])
        .sort();
    expect(remarks(again)).toHaveLength(additions.marks.length);
    expect(remarks(again)).toEqual(remarks(workbook));
    expect(again.notes).toEqual(workbook.notes);
    // What is new has other ids in the file; how to print is not read, charts are not saved (ADR 0011).
    const seen = (model: WorkbookModel) => {
      const plain = snapshotOf(model) as WorkbookModel;
      return plain.sheets.map((sheet) => ({
        ...sheet,
        id: "",
        pageLayout: {},
        charts: [],
        conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: "" })),
      }));
    };
    expect(seen(again)).toEqual(seen(workbook));
    expect(again.names).toEqual(workbook.names);

    const cleared = await removeAdditions(file);
    expect(await readWorkbook(cleared)).toEqual(await readWorkbook(bytes));
    const [now, before] = [await openWorkbook(cleared), await openWorkbook(bytes)];
    expect(snapshotOf(now)).toEqual(snapshotOf(before));
  });
});
