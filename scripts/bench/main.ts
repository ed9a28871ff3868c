import { execFileSync } from "node:child_process";
import { loadSubject } from "./bundle";
import { printResult, writeBlock } from "./document";
import { analysing } from "./measures/analysing";
import { answering } from "./measures/answering";
import { growth } from "./measures/growth";
import { loading } from "./measures/loading";
import { memory } from "./measures/memory";
import { reading } from "./measures/reading";
import { readingLarge } from "./measures/reading-large";
import { rechecking } from "./measures/rechecking";
import { starting } from "./measures/starting";
import { traffic } from "./measures/traffic";

const MEASURES = [reading, readingLarge, analysing, growth, rechecking, memory, answering, traffic, loading, starting];

/** `npm run bench [-- id …]`: measures all or some, prints the figures and puts them into docs/benchmarks.md. */
async function main(asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((id) => !MEASURES.some((measure) => measure.id === id));
  if (unknown.length > 0) {
    throw new Error(`${unknown.join(", ")}? There are: ${MEASURES.map(({ id }) => id).join(", ")}`);
  }
  const subject = await loadSubject();
  for (const measure of MEASURES) {
    if (asked.length > 0 && !asked.includes(measure.id)) continue;
    const result = await measure.run(subject);
    printResult(measure, result);
    writeBlock(measure, result);
  }
  execFileSync("npx", ["prettier", "--write", "docs/benchmarks.md"], { stdio: "ignore" });
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
