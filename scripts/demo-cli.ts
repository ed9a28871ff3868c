import { mkdirSync } from "node:fs";
import { run } from "../src/cli/run";

const SAMPLE = "assets/samples/furong-2020.xlsx";
const OUT = "out/furong-2020-checked.xlsx";

/** The main job on the embedded sample: check it, print the findings, write the workbook with computed sheets and marks. */
async function demo(): Promise<void> {
  mkdirSync("out", { recursive: true });
  const code = await run(["check", SAMPLE, "--out", OUT], {
    stdout: (text) => console.log(text),
    stderr: (text) => process.stderr.write(text),
    interactive: false,
  });
  // The sample holds real contradictions: finding errors is the demo working, anything else is not.
  process.exitCode = code === 1 ? 0 : 1;
}

void demo();
