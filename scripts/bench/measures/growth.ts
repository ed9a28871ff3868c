import type { WorkbookSnapshot } from "../../../src/core/grid/snapshot";
import { median, ms, once } from "../clock";
import { cellsIn, consolidated, nineTables, projects, readAgain } from "../corpus/workbooks";
import type { Measure } from "../measure";

const TIMES = [1, 10, 100] as const;
/** At a new size functions are compiled anew during the first four or five runs, on another thread whose time counts. */
const WARM = { 1: 60, 10: 8, 100: 5 } as const;
const RUNS = { 1: 100, 10: 15, 100: 7 } as const;

const KINDS: readonly (readonly [string, (times: number) => WorkbookSnapshot])[] = [
  ["function items (rows of 公开02, 03, 05 …)", nineTables],
  ["projects (rows of 项目资金收支明细表)", projects],
  ["departments (sheets)", (times) => consolidated(times)],
];

/**
 * How the time for a cell grows with the workbook. By medians: the least of a hundred runs of a small workbook is one
 * during which no garbage was collected, while every run of a large one collects its own.
 */
export const growth: Measure = {
  id: "growth",
  title: "Growth: 1, 10 and 100 times the nine-table workbook",
  async run({ analyse }) {
    const rows: string[][] = [];
    for (const [name, make] of KINDS) {
      const first: { perCell: number; least: number }[] = [];
      for (const times of TIMES) {
        const workbook = make(times);
        const cells = cellsIn(workbook);
        const taken: number[] = [];
        for (let run = 0; run < WARM[times] + RUNS[times]; run++) {
          const again = readAgain(workbook);
          const { cpu } = await once(() => analyse(again).checks.length);
          if (run >= WARM[times]) taken.push(cpu);
        }
        const own = { perCell: (1000 * median(taken)) / cells, least: (1000 * Math.min(...taken)) / cells };
        first.push(own);
        const over = (part: "perCell" | "least") => (own[part] / first[0]![part]).toFixed(2);
        rows.push([
          name,
          `${times} ×`,
          cells.toLocaleString("en-US"),
          ms(median(taken)),
          own.perCell.toFixed(1),
          over("perCell"),
          own.least.toFixed(1),
          over("least"),
        ]);
      }
    }
    return {
      head: ["what grows", "size", "cells", "median, ms", "µs a cell", "÷ 1 ×", "least, µs a cell", "÷ 1 × of least"],
      rows,
      notes: ["Aim: a cell costs at 100 × at most 1.3 times what it costs at 1 ×."],
    };
  },
};
