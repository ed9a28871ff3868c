/** @jest-environment jsdom */
import { writeFileSync } from "node:fs";
import { analyse } from "../../../src/core/analyse";
import { computedSheets, marksOf } from "../../../src/core/sheets";
import { excelDoor } from "../../../src/excel";
import { workbookFrom } from "../../../src/host/from-snapshot";
import { PAYLOAD_LIMIT } from "../../../src/host/host";
import { openInExcel } from "../../../test/host/office";
import { consolidated } from "../corpus/workbooks";

/* Run by measures/traffic.ts: the genuine office.js needs a page, which jest gives it. */

const SHEETS = [10, 60, 250] as const;

it("counts round trips and bytes", async () => {
  const rows: string[][] = [];
  for (const count of SHEETS) {
    const all = consolidated(Math.ceil(count / 11));
    const workbook = workbookFrom({ sheets: all.sheets.slice(0, count) });
    const host = await openInExcel(workbook);
    host.circumstances.payloadLimit = PAYLOAD_LIMIT;
    const door = excelDoor();
    const measured = async <T>(what: string, act: () => Promise<T>): Promise<T> => {
      host.resetTraffic();
      const value = await act();
      const { requests, bytesIn, bytesOut } = host.traffic;
      const kilobytes = (bytes: number) => Math.round(bytes / 1024).toLocaleString("en-US");
      rows.push([String(count), what, String(requests), kilobytes(bytesIn), kilobytes(bytesOut)]);
      return value;
    };
    const analysis = analyse(await measured("read", () => door.readWorkbook()));
    const additions = { sheets: computedSheets(analysis, "zh-CN"), marks: marksOf(analysis, "zh-CN") };
    await measured("write sheets and marks", () => door.writeAdditions(additions));
    await measured("clear", () => door.clearAdditions({ marks: true, sheets: true }));
  }
  writeFileSync(process.env.GOUJI_BENCH_OUT!, JSON.stringify(rows));
}, 600_000);
