import { median, ms, once, percent } from "../clock";
import { consolidated, nineTables, readAgain, withOneEdit } from "../corpus/workbooks";
import type { Measure } from "../measure";

/** A check again after one cell was edited, beside a check of everything. Both begin with cells read anew. */
export const rechecking: Measure = {
  id: "rechecking",
  title: "Checking again after one edited cell",
  async run({ analyse, analysing, allAtOnce }) {
    const rows: string[][] = [];
    const measured = async (name: string, make: () => ReturnType<typeof nineTables>, runs: number) => {
      const workbook = make();
      const before = analyse(workbook);
      const [full, again]: [number[], number[]] = [[], []];
      for (let run = 0; run < runs; run++) {
        const sheet = (run * 7 + 2) % workbook.sheets.length;
        const [one, two] = [withOneEdit(workbook, sheet), withOneEdit(workbook, sheet)];
        full.push((await once(() => analyse(one, before.settings))).cpu);
        again.push((await once(() => allAtOnce(analysing(two, before.settings, before)))).cpu);
      }
      const settled = (all: number[]) => median(all.slice(Math.floor(all.length / 3)));
      rows.push([name, ms(settled(full)), ms(settled(again)), percent(settled(again), settled(full))]);
    };
    for (let i = 0; i < 40; i++) analyse(readAgain(nineTables()));
    await measured("nine tables, one department", nineTables, 300);
    await measured("10 departments × 11 sheets", () => consolidated(10), 9);
    await measured("100 departments × 11 sheets", () => consolidated(100), 3);
    return {
      head: ["workbook", "full check, ms", "after one edit, ms", "of a full check"],
      rows,
      notes: ["Aim: at most 20 % of a full check. The two come to exactly the same (test/properties/recheck.test.ts)."],
    };
  },
};
