import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { Measure, Result } from "./measure";

const FILE = "docs/benchmarks.md";

/** Puts a measure's table into its block of docs/benchmarks.md; the rest of the page is written by people. */
export function writeBlock({ id, title }: Measure, result: Result): void {
  const [start, end] = [`<!-- bench:${id} -->`, `<!-- /bench:${id} -->`];
  const page = existsSync(FILE) ? readFileSync(FILE, "utf8") : "";
  const block = `${start}\n\n${blockOf(result)}\n\n${end}`;
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  const written =
    from < 0 || to < 0
      ? `${page}\n## ${title}\n\n${block}\n`
      : page.slice(0, from) + block + page.slice(to + end.length);
  writeFileSync(FILE, written);
}

function blockOf({ head, rows, notes = [] }: Result): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const table = [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
  return [table, ...notes, `<sub>${machine()}</sub>`].join("\n\n");
}

/** What it was measured on, and when; load by others makes times longer and ratios less sure. */
function machine(): string {
  return `${availableParallelism()} cores, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`;
}

export function printResult({ title }: Measure, { head, rows, notes = [] }: Result): void {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => (row[i] ?? "").length)));
  const line = (cells: readonly string[]) => cells.map((cell, i) => cell.padEnd(widths[i]!)).join("  ");
  console.log([`\n${title}`, line(head), ...rows.map(line), ...notes].join("\n"));
}
