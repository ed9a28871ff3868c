import { caseOf, ministryCaseOf } from "../cases";
import { randomFrom } from "../generator/random";
import type { PublishedWorkbook } from "../publish/workbook";
import { drawKind, mutantOf } from "./mutant";
import { SLIP_KINDS, type SlipKind } from "./kinds";
import type { Score } from "./score";
import { scoreOf } from "./score";

/**
 * Puts slips into generated departments and prints how well they are found:
 * `npx tsx test/conformance/slips/bench.ts [mutants per part, 500] [seed, 1]`.
 */
const [count = "500", seed = "1"] = process.argv.slice(2);
const WORKBOOKS: readonly (readonly [name: string, make: (i: number) => PublishedWorkbook])[] = [
  ["nine public tables, 财决01", caseOf],
  ["and six of the ministry's", ministryCaseOf],
];
const TYPING = SLIP_KINDS.filter((kind) => kind.typing);

/** Workbooks that the slips of a row are put into, by turns. */
const WORKBOOKS_EACH = 120;
const made = new Map<(i: number) => PublishedWorkbook, PublishedWorkbook[]>();

function workbookAt(make: (i: number) => PublishedWorkbook, i: number): PublishedWorkbook {
  const known = made.get(make) ?? [];
  made.set(make, known);
  return (known[i] ??= make(i));
}

interface Row {
  readonly name: string;
  readonly scores: Score[];
}

function run(name: string, make: (i: number) => PublishedWorkbook, draw: (i: number) => SlipKind[]): Row {
  const scores: Score[] = [];
  const random = randomFrom(Number(seed) * 7919 + name.length);
  for (let i = 0; scores.length < Number(count) && i < Number(count) * 20; i++) {
    const mutant = mutantOf(workbookAt(make, i % WORKBOOKS_EACH), draw(i), random);
    if (mutant) scores.push(scoreOf(mutant));
  }
  return { name, scores };
}

const percent = (part: number, whole: number) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);

function line({ name, scores }: Row): string {
  const hits = scores.flatMap((s) => s.hits);
  const share = (test: (hit: (typeof hits)[number]) => boolean) => percent(hits.filter(test).length, hits.length);
  const both = percent(scores.filter((s) => s.hits.every((h) => h.first)).length, scores.length);
  const ties = hits.filter((h) => h.first).map((h) => h.ties);
  const times = scores.map((s) => s.milliseconds).sort((a, b) => a - b);
  return [
    name.padEnd(44),
    String(scores.length).padStart(5),
    share((h) => h.detected).padStart(8),
    share((h) => h.first).padStart(8),
    share((h) => h.alone).padStart(8),
    share((h) => h.topThree).padStart(8),
    share((h) => h.value).padStart(8),
    both.padStart(8),
    (ties.reduce((a, b) => a + b, 0) / Math.max(1, ties.length)).toFixed(2).padStart(6),
    (scores.reduce((sum, s) => sum + s.falseAlarms, 0) / Math.max(1, scores.length)).toFixed(3).padStart(7),
    (times[Math.floor(times.length / 2)] ?? 0).toFixed(0).padStart(6),
  ].join(" ");
}

const heading = ["n", "detected", "first", "alone", "top 3", "value", "all"].map((h, i) => h.padStart(i === 0 ? 5 : 8));
const out = (text: string) => process.stdout.write(`${text}\n`);
for (const [name, make] of WORKBOOKS) {
  out(`\n${name}`);
  out(["".padEnd(44), ...heading, "ties".padStart(6), "false".padStart(7), "ms".padStart(6)].join(" "));
  const random = randomFrom(Number(seed));
  for (const errors of [1, 2, 3]) {
    const draw = (among: readonly SlipKind[]) => () => Array.from({ length: errors }, () => drawKind(random, among));
    out(line(run(`${errors} error${errors > 1 ? "s" : ""}, typing`, make, draw(TYPING))));
    out(line(run(`${errors} error${errors > 1 ? "s" : ""}, every kind`, make, draw(SLIP_KINDS))));
  }
  for (const kind of SLIP_KINDS) out(line(run(`  ${kind.name}`, make, () => [kind])));
}
