import type { WorkbookSnapshot } from "../../../src/core/grid/snapshot";
import { ms, once } from "../clock";
import { cellsIn, consolidated, nineTables, projects, readAgain } from "../corpus/workbooks";
import type { Measure } from "../measure";

const TIMES = [1, 10, 100] as const;
/**
 * The least of so many is a run beside which nothing is compiled any more. At a new size functions are compiled anew
 * during the first four or five, on another thread whose time counts: of two runs it is a third.
 */
const RUNS = { 1: 60, 10: 16, 100: 8 } as const;

const KINDS: readonly (readonly [string, (times: number) => WorkbookSnapshot])[] = [
  ["function items (rows of 公开02, 03, 05 …)", nineTables],
  ["projects (rows of 项目资金收支明细表)", projects],
  ["departments (sheets)", (times) => consolidated(times)],
];

/** How the time for a cell grows with the workbook. */
export const growth: Measure = {
  id: "growth",
  title: "Growth: 1, 10 and 100 times the nine-table workbook",
  async run({ analyse }) {
    const rows: string[][] = [];
    for (const [name, make] of KINDS) {
      const least: number[] = [];
      for (const times of TIMES) {
        const workbook = make(times);
        const cells = cellsIn(workbook);
        let best = Infinity;
        for (let run = 0; run < RUNS[times]; run++) {
          const again = readAgain(workbook);
          best = Math.min(best, (await once(() => analyse(again).checks.length)).cpu);
        }
        least.push((1000 * best) / cells);
        const ratio = times === 1 ? "1" : (least.at(-1)! / least[0]!).toFixed(2);
        rows.push([name, `${times} ×`, cells.toLocaleString("en-US"), ms(best), least.at(-1)!.toFixed(1), ratio]);
      }
    }
    return {
      head: ["what grows", "size", "cells", "least, ms", "µs a cell", "÷ 1 ×"],
      rows,
      notes: ["Aim: a cell costs at 100 × at most 1.3 times what it costs at 1 ×."],
    };
  },
};
