import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Measure } from "../measure";

/** Round trips and bytes between the add-in and Excel, over the genuine office.js and the stand-in for Excel. */
export const traffic: Measure = {
  id: "traffic",
  title: "Round trips to Excel",
  run() {
    const folder = mkdtempSync(join(tmpdir(), "gouji-bench-"));
    try {
      const out = join(folder, "rows.json");
      const jest = require.resolve("jest/bin/jest");
      const match = ["--runInBand", "--testMatch", "**/scripts/bench/traffic/measure.ts"];
      execFileSync(process.execPath, [jest, "--selectProjects=quick", ...match], {
        env: { ...process.env, GOUJI_BENCH_OUT: out },
        stdio: ["ignore", "ignore", "inherit"],
      });
      return Promise.resolve({
        head: ["sheets", "what", "round trips", "KB to Excel", "KB back"],
        rows: JSON.parse(readFileSync(out, "utf8")) as string[][],
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
