/**
 * Gouji as a library: checks a workbook, prints what is wrong and which cell is probably to blame, and writes a copy
 * with computed sheets and marks.
 *
 *     node check.js WORKBOOK.xlsx COPY.xlsx
 */
import { readFile, writeFile } from "node:fs/promises";
import {
  analyse,
  computedSheets,
  countVerdicts,
  inUnit,
  marksOf,
  readSettings,
  readWorkbook,
  render,
  toTextAtLeast,
  UnreadableFile,
  writeWorkbook,
} from "gouji";
import type { Analysis, Finding, Suspect } from "gouji";

/** Money is kept in 元; people read it in the unit of the table. */
function shown({ fact, proposed }: Suspect): string {
  const unit = fact.unit;
  const written =
    fact.measure === "money" ? toTextAtLeast(inUnit(proposed, unit), 2) + unit : toTextAtLeast(proposed, 0);
  return `${fact.cell.sheet}!${fact.cell.address} → ${written}`;
}

function report(analysis: Analysis): void {
  const verdicts = countVerdicts(analysis.checks);
  console.log(`${analysis.department ?? "?"} ${analysis.year ?? "?"}: ${verdicts.inconsistent} inconsistent`);
  const errors: Finding[] = analysis.findings.filter(({ severity }) => severity === "error");
  for (const finding of errors) {
    console.log(`${finding.code}: ${render(finding.text, "zh-CN")}`);
    const [first] = finding.suspects;
    if (first) console.log(`  ${shown(first)}`);
  }
}

async function main(input: string, output: string): Promise<void> {
  const bytes = new Uint8Array(await readFile(input));
  const { settings, problems } = readSettings({ thresholds: { inPlaceWarning: "0.8" } });
  if (problems.length > 0) throw new Error(problems.map((problem) => render(problem, "en-US")).join("; "));
  const analysis = analyse(await readWorkbook(bytes), settings);
  report(analysis);
  const additions = { sheets: computedSheets(analysis, "zh-CN"), marks: marksOf(analysis, "zh-CN") };
  await writeFile(output, await writeWorkbook(bytes, additions));
}

const [input, output] = process.argv.slice(2);
if (input === undefined || output === undefined) throw new Error("usage: check WORKBOOK.xlsx COPY.xlsx");
main(input, output).catch((error: unknown) => {
  // Bad workbooks are told apart by a code, bad figures are findings.
  console.error(error instanceof UnreadableFile ? `not a workbook that can be read: ${error.code}` : error);
  process.exitCode = 2;
});
