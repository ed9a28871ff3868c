import { appendFileSync, writeFileSync } from "node:fs";
import { countVerdicts, outcomeOf } from "./check";
import { caseOf } from "./cases";

/**
 * Publishes and analyses so many departments and prints what came of it:
 * `npx tsx test/conformance/table.ts 60 [file for failures]`.
 */
const [count = "60", file] = process.argv.slice(2);
const totals = { tables: 0, recognised: 0, cells: 0, expected: 0, judged: 0, above: 0, failures: 0 };
const verdicts = { exact: 0, "within-rounding": 0, inconsistent: 0, "not-judgeable": 0 };
const rules = new Map<string, { expected: number; judged: number }>();
if (file !== undefined) writeFileSync(file, "");

for (let i = 0; i < Number(count); i++) {
  const workbook = caseOf(i);
  const outcome = outcomeOf(workbook);
  totals.tables += workbook.snapshot.sheets.length;
  totals.recognised += outcome.recognised;
  totals.cells += outcome.cells;
  totals.above += outcome.analysis.findings.filter((f) => f.severity !== "info").length;
  totals.failures += outcome.failures.length;
  for (const [verdict, n] of Object.entries(countVerdicts(outcome.analysis.checks)))
    verdicts[verdict as keyof typeof verdicts] += n;
  for (const [rule, n] of outcome.expected) add(rule, "expected", n);
  for (const [rule, n] of outcome.judged) add(rule, "judged", n);
  if (file !== undefined && outcome.failures.length > 0) appendFileSync(file, outcome.failures.join("\n") + "\n");
}

function add(rule: string, what: "expected" | "judged", n: number): void {
  const entry = rules.get(rule) ?? { expected: 0, judged: 0 };
  entry[what] += n;
  rules.set(rule, entry);
}

const lines: (readonly [string, string | number])[] = [
  ["departments", Number(count)],
  ["tables published (with last year's)", totals.tables],
  ["forms recognised", totals.recognised],
  ["figures printed, this year's tables", totals.cells],
  ["checks exact", verdicts.exact],
  ["checks within rounding", verdicts["within-rounding"]],
  ["checks inconsistent", verdicts.inconsistent],
  ["checks not judgeable", verdicts["not-judgeable"]],
  ["findings above info", totals.above],
  ["failures", totals.failures],
];
for (const [label, value] of lines) process.stdout.write(`${`${label.padEnd(38)} ${String(value).padStart(9)}`}\n`);
process.stdout.write(`${`\n${"rule".padEnd(10)} ${"identities".padStart(10)} ${"judged".padStart(10)}`}\n`);
for (const [rule, n] of [...rules].sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true })))
  process.stdout.write(`${`${rule.padEnd(10)} ${String(n.expected).padStart(10)} ${String(n.judged).padStart(10)}`}\n`);
