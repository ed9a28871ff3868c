import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { subjectFile } from "../bundle";
import { ms } from "../clock";
import { cellsIn, consolidated, nineTables } from "../corpus/workbooks";
import { xlsxOf } from "../corpus/xlsx";
import type { Measure } from "../measure";

/** A process of its own reads a file and analyses it, and says what it took. */
const CHILD = `
const { readFileSync } = require("node:fs");
const { readWorkbook, analysing } = require(process.argv[1]);
readWorkbook(new Uint8Array(readFileSync(process.argv[2]))).then((workbook) => {
  const read = process.cpuUsage();
  const steps = analysing(workbook);
  let longest = 0;
  let step;
  do {
    const before = process.cpuUsage();
    step = steps.next();
    const { user, system } = process.cpuUsage(before);
    longest = Math.max(longest, user + system);
  } while (!step.done);
  const { user, system } = process.cpuUsage(read);
  const { checks, departments } = step.value;
  console.log(JSON.stringify({
    cpu: (user + system) / 1000, longest: longest / 1000, rss: process.resourceUsage().maxRSS / 1024,
    checks: checks.length, departments: departments.length,
  }));
});`;

/** How much memory a process needs at most to read a file and analyse it. */
export const memory: Measure = {
  id: "memory",
  title: "Memory, from the file to the analysis",
  async run() {
    const folder = mkdtempSync(join(tmpdir(), "gouji-bench-"));
    try {
      const rows: string[][] = [];
      for (const [name, workbook] of [
        ["nine tables", nineTables()],
        ["50 departments × 11 sheets", consolidated(50)],
        ["250 departments × 11 sheets", consolidated(250)],
      ] as const) {
        const file = join(folder, "workbook.xlsx");
        writeFileSync(file, await xlsxOf(workbook));
        const answer = execFileSync(process.execPath, ["-e", CHILD, subjectFile(), file], { encoding: "utf8" });
        const { cpu, longest, rss, checks, departments } = JSON.parse(answer) as Record<string, number>;
        rows.push([
          name,
          cellsIn(workbook).toLocaleString("en-US"),
          checks!.toLocaleString("en-US"),
          String(departments),
          ms(cpu!),
          ms(longest!),
          `${Math.round(rss!)} MB`,
        ]);
      }
      return {
        head: [
          "workbook",
          "cells",
          "checks",
          "departments",
          "analyse(), cold, ms",
          "longest step, ms",
          "most memory (RSS)",
        ],
        rows,
        notes: ["Aim: 250 departments × 11 sheets within 2 GB. A step is what the pane cannot divide further."],
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
