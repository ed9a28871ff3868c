import { writeXlsx } from "hucre/xlsx";
import { byTurns, ms } from "../clock";
import type { Measure } from "../measure";
import { OTHER_READERS } from "../other-readers";

const ROWS = 12_000;
const COLUMNS = 20;
const ROUNDS = 9;

/** A sheet of 240,000 cells, texts in two columns and amounts in the others: how long reading it takes by several libraries. */
export const readingLarge: Measure = {
  id: "reading-large",
  title: "Reading 240,000 cells",
  async run({ readWorkbook }) {
    const rows = Array.from({ length: ROWS }, (_, row) => [
      `2010${row}`,
      `科目名称${row % 500}`,
      ...Array.from({ length: COLUMNS - 2 }, (__, column) => ((row * 7919 + column * 104_729) % 10_000_000) / 100),
    ]);
    const bytes = await writeXlsx({ sheets: [{ name: "明细", rows }] });
    const { hucre, exceljs, sheetjs } = OTHER_READERS;
    const taken = await byTurns(
      {
        ours: () => readWorkbook(bytes),
        hucre: () => hucre.read(bytes),
        exceljs: () => exceljs.read(bytes),
        sheetjs: () => sheetjs.read(bytes),
      },
      ROUNDS,
    );
    const row = (name: string, { median, least }: { median: number; least: number }) => [
      name,
      ms(median),
      ms(least),
      (median / taken.hucre.median).toFixed(2),
    ];
    return {
      head: ["reader", "median, ms", "least, ms", "÷ hucre, medians"],
      rows: [
        row("`src/files`, the reader that Gouji uses", taken.ours),
        row(hucre.name, taken.hucre),
        row(exceljs.name, taken.exceljs),
        row(sheetjs.name, taken.sheetjs),
      ],
      notes: ["Aim: at most 0.90 of hucre's time."],
    };
  },
};
