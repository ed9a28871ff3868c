import { readdirSync } from "node:fs";
import { join } from "node:path";
import { measure } from "./measure";
import { takePictures } from "./pictures";

const SAMPLES = "assets/samples";
/** The sample that the pictures in docs/images are of. */
const PICTURED = "furong-2020.xlsx";
const LEAST_SCALE = 0.7;
const LEAST_SIZE = 8;
const PERCENT = 100;

/**
 * `npm run papers [-- FILES…]` measures every computed sheet on A4 and ends with 1 where one is below 70 % or 8 points;
 * `npm run papers -- --pictures` also takes pictures of the first pages into docs/images.
 */
async function main(): Promise<void> {
  const files = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
  const samples = readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"));
  let failed = false;
  for (const file of files.length > 0 ? files : samples.map((name) => join(SAMPLES, name))) {
    for (const language of ["zh-CN", "en-US"] as const) {
      for (const { sheet, scale, smallest } of await measure(file, language)) {
        const bad = scale < LEAST_SCALE || smallest < LEAST_SIZE;
        failed ||= bad;
        const shown = `${(scale * PERCENT).toFixed(0)} %  ${smallest.toFixed(1)} pt`;
        console.log(`${bad ? "✕" : "✓"} ${shown}  ${file}  ${sheet}`);
      }
    }
  }
  if (process.argv.includes("--pictures"))
    for (const picture of await takePictures(join(SAMPLES, PICTURED), "docs/images")) console.log(picture);
  if (failed) process.exitCode = 1;
}

void main();
