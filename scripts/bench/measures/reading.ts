import { readXlsx } from "hucre/xlsx";
import { byTurns, ms, percent } from "../clock";
import { nineTables } from "../corpus/workbooks";
import { xlsxOf } from "../corpus/xlsx";
import type { Measure } from "../measure";

const WARM = 60;
const ROUNDS = 60;

/** The nine-table workbook: reading it by several libraries alone, and analysing what was read. */
export const reading: Measure = {
  id: "reading",
  title: "Reading and analysing the nine-table workbook",
  async run({ readWorkbook, analyse }) {
    const bytes = await xlsxOf(nineTables());
    const read: Awaited<ReturnType<typeof readWorkbook>>[] = [];
    // Every analysis is of cells that nobody has seen before, as after reading a file.
    for (let i = 0; i < WARM + ROUNDS; i++) read.push(await readWorkbook(bytes));
    const exceljs = await loadExceljs();
    const work: Record<string, () => unknown> = {
      ours: () => readWorkbook(bytes),
      hucre: () => readXlsx(bytes),
      ...(exceljs && { exceljs: () => exceljs(bytes) }),
    };
    await byTurns(work, WARM);
    await byTurns({ analyse: (round) => analyse(read[round]!) }, WARM);
    const taken = await byTurns<string>({ ...work, analyse: (round) => analyse(read[WARM + round]!) }, ROUNDS);
    const analysed = taken.analyse!;
    const row = (name: string, library: { median: number; least: number }) => [
      name,
      ms(library.median),
      ms(library.least),
      percent(analysed.median, library.median),
      percent(analysed.least, library.least),
    ];
    const readers: string[][] = [
      row("`src/files` (fflate and saxes), the reader that Gouji uses", taken.ours!),
      row("hucre", taken.hucre!),
    ];
    if (taken.exceljs) readers.push(row("exceljs (the workbench's)", taken.exceljs));
    return {
      head: ["reading alone with", "median, ms", "least, ms", "analyse() ÷ reading, medians", "least"],
      rows: [...readers, ["analyse() itself", ms(analysed.median), ms(analysed.least), "", ""]],
      notes: [`Aim: analyse() costs at most 25 % of reading that file with the xlsx library alone.`],
    };
  },
};

interface Exceljs {
  readonly default: { readonly Workbook: new () => { xlsx: { load(bytes: Uint8Array): Promise<unknown> } } };
}

/** exceljs is a package of the workbench's own; where that is not installed it is left out. */
async function loadExceljs(): Promise<((bytes: Uint8Array) => Promise<unknown>) | null> {
  try {
    const library = (await import(
      "../../../src/workbench/node_modules/@protobi/exceljs/excel.js" as string
    )) as Exceljs;
    return (bytes) => new library.default.Workbook().xlsx.load(bytes);
  } catch {
    return null;
  }
}
