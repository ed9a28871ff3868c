import { readFileSync } from "node:fs";
import { byTurns, ms } from "../clock";
import { cellsIn, consolidated, nineTables, readAgain } from "../corpus/workbooks";
import type { Measure } from "../measure";

const WARM = 40;
const ROUNDS = 30;

/** What a cell and an identity cost. */
export const analysing: Measure = {
  id: "analysing",
  title: "analyse() by cells and by identities",
  async run({ analyse, readWorkbook }) {
    const sample = (name: string) => readWorkbook(new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`)));
    const workbooks = {
      "the sample, a department's working paper": await sample("furong-2020"),
      "the same, messy": await sample("furong-2020-messy"),
      "the consistent sample": await sample("consistent"),
      "nine public tables": nineTables(),
      "eleven tables, 财决 among them": consolidated(1),
    };
    const again = Object.entries(workbooks).map(([name, workbook]) => ({
      name,
      workbook,
      fresh: Array.from({ length: WARM + ROUNDS }, () => readAgain(workbook)),
    }));
    const work = (from: number) =>
      Object.fromEntries(again.map(({ name, fresh }) => [name, (round: number) => analyse(fresh[from + round]!)]));
    await byTurns(work(0), WARM);
    const taken = await byTurns(work(WARM), ROUNDS);
    return {
      head: ["workbook", "cells", "identities judged", "median, ms", "µs a cell", "µs an identity"],
      rows: again.map(({ name, workbook }) => {
        const checks = analyse(workbook).checks.filter((check) => check.verdict !== "not-judgeable").length;
        const { median } = taken[name]!;
        const [cells, each] = [cellsIn(workbook), (n: number) => ((1000 * median) / n).toFixed(1)];
        return [name, String(cells), String(checks), ms(median), each(cells), each(checks)];
      }),
    };
  },
};
