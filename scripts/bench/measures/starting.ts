import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { median, ms } from "../clock";
import { buildCli } from "../bundle";
import type { Measure } from "../measure";

const RUNS = 15;

/** How long the command line takes from its call to its end. */
export const starting: Measure = {
  id: "starting",
  title: "Start of the command line",
  async run() {
    const cli = await buildCli();
    const calls: readonly (readonly [string, readonly string[]])[] = [
      ["node alone (`node -e 0`)", ["-e", "0"]],
      ["`gouji --help`", [cli, "--help"]],
      ["`gouji check` of the sample", [cli, "check", join("assets", "samples", "furong-2020.xlsx")]],
    ];
    const taken: number[][] = calls.map(() => []);
    for (let run = 0; run < RUNS; run++) {
      for (const [i, [, args]] of calls.entries()) {
        const start = performance.now();
        spawnSync(process.execPath, args, { stdio: "ignore" });
        taken[i]!.push(performance.now() - start);
      }
    }
    return {
      head: ["call", "median, ms", "least, ms"],
      rows: calls.map(([name], i) => [name, ms(median(taken[i]!)), ms(Math.min(...taken[i]!))]),
    };
  },
};
