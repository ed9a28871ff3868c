/** @jest-environment jsdom */
import { computedSheets } from "../../src/core/sheets";
import { analyse } from "../../src/core/analyse";
import { excelDoor } from "../../src/excel";
import { workbookFrom } from "../../src/host/from-snapshot";
import { PAYLOAD_LIMIT } from "../../src/host/host";
import { snapshotOf, type WorkbookModel } from "../../src/host/model";
import { openInExcel } from "../host/office";
import { mark } from "./sample-additions";
import { largeWorkbook, sample } from "./workbooks";

/** Sixty sheets of a department and its subordinate units, with the sample's computed sheets and marks on every sheet. */
async function sixtySheets(rows: number, columns: number) {
  const workbook = largeWorkbook(60, rows, columns);
  const sheets = computedSheets(analyse(await sample("furong-2020.xlsx")), "zh-CN").map((spec) => ({
    ...spec,
    // The formulas' sheets are not in this workbook; only their size matters.
    name: `底稿${spec.name}`,
  }));
  const marks = workbook.sheets.flatMap(({ name }) => [
    mark(name, "B2"),
    mark(name, "C3", "warning"),
    mark(name, "B9"),
  ]);
  return { workbook, additions: { sheets, marks } };
}

const kilobytes = (bytes: number) => Math.round(bytes / 1024);

describe("on a workbook of 60 sheets", () => {
  it("reading, writing and clearing take two round trips each, below 5 MB", async () => {
    const { workbook, additions } = await sixtySheets(60, 12);
    const host = await openInExcel(workbook);
    host.circumstances.payloadLimit = PAYLOAD_LIMIT;
    const before = snapshotOf(workbook);
    const door = excelDoor();
    const lines: string[] = [];
    const measured = async (what: string, act: () => Promise<unknown>) => {
      host.resetTraffic();
      await act();
      const { requests, bytesIn, bytesOut } = host.traffic;
      lines.push(`${what}: ${requests} round trips, ${kilobytes(bytesIn)} KB to Excel, ${kilobytes(bytesOut)} KB back`);
      if (requests > 2) throw new Error(lines.join("\n"));
    };
    await measured("read", () => door.readWorkbook());
    await measured("write", () => door.writeAdditions(additions));
    await measured("write again", () => door.writeAdditions(additions));
    await measured("clear", () => door.clearAdditions({ marks: true, sheets: true }));
    process.stdout.write(`${lines.join("\n")}\n`);
    expect(snapshotOf(workbook)).toEqual(before);
  });

  it("too large for one answer is read in blocks, and read the same", async () => {
    const { workbook } = await sixtySheets(200, 16);
    const expected = await read(workbook, Infinity);
    const host = await openInExcel(workbook);
    host.circumstances.payloadLimit = PAYLOAD_LIMIT;
    const progress: number[] = [];
    const snapshot = await excelDoor().readWorkbook((done) => progress.push(done));
    expect(snapshot).toEqual(expected);
    expect([...progress].sort((a, b) => a - b)).toEqual(progress);
    expect(progress.at(-1)).toBe(60);
    const { requests, bytesOut } = host.traffic;
    process.stdout.write(`read 192,000 cells: ${requests} round trips, ${kilobytes(bytesOut)} KB back\n`);
  });

  it("blocks that do not fit after all are halved", async () => {
    const workbook = largeWorkbook(3, 120, 10);
    const expected = await read(workbook, Infinity);
    expect(await read(workbook, 40_000)).toEqual(expected);
  });

  async function read(workbook: WorkbookModel, payloadLimit: number) {
    const host = await openInExcel(workbook);
    host.circumstances.payloadLimit = payloadLimit;
    return excelDoor().readWorkbook();
  }
});

it("more merged areas than Excel tells at once are asked for in parts", async () => {
  const workbook = largeWorkbook(2, 700, 4);
  for (let row = 1; row <= 700; row++) workbook.sheets[1]!.merges.push({ top: row, left: 1, bottom: row, right: 2 });
  await openInExcel(workbook);
  const { sheets } = await excelDoor().readWorkbook();
  expect(sheets.map(({ merges, cells }) => [merges.length, cells.length])).toEqual([
    [0, 2800],
    [700, 2800],
  ]);
});

it("a sample workbook's sheets come out of one answer", async () => {
  const host = await openInExcel(workbookFrom(await sample("furong-2020-messy.xlsx")));
  host.circumstances.payloadLimit = PAYLOAD_LIMIT;
  await excelDoor().readWorkbook();
  expect(host.traffic.requests).toBe(2);
});
