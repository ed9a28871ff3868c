import { byTurns, ms, percent } from "../clock";
import { nineTables } from "../corpus/workbooks";
import { xlsxOf } from "../corpus/xlsx";
import type { Measure } from "../measure";
import { OTHER_READERS } from "../other-readers";

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
    const { hucre, exceljs, sheetjs } = OTHER_READERS;
    const work: Record<string, () => unknown> = {
      ours: () => readWorkbook(bytes),
      hucre: () => hucre.read(bytes),
      exceljs: () => exceljs.read(bytes),
      sheetjs: () => sheetjs.read(bytes),
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
    const readers = [
      row("`src/files` (fflate and saxes), the reader that Gouji uses", taken.ours!),
      row(hucre.name, taken.hucre!),
      row(exceljs.name, taken.exceljs!),
      row(sheetjs.name, taken.sheetjs!),
    ];
    return {
      head: ["reading alone with", "median, ms", "least, ms", "analyse() ÷ reading, medians", "least"],
      rows: [...readers, ["analyse() itself", ms(analysed.median), ms(analysed.least), "", ""]],
      notes: [`Aim: analyse() costs at most 25 % of reading that file with the xlsx library alone.`],
    };
  },
};
