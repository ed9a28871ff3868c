import { parseArgs } from "node:util";
import { benchStructures, generatedSubjects, subjectsIn } from "../structures/bench";
import { caseOf, ministryCaseOf } from "../cases";
import { randomFrom } from "../generator/random";
import type { PublishedWorkbook } from "../publish/workbook";
import { drawKind, mutantOf } from "./mutant";
import { SLIP_KINDS, type SlipKind } from "./kinds";
import type { Score } from "./score";
import { scoreOf } from "./score";

/**
 * Puts slips into generated departments and prints how well they are found:
 * `npm run bench:locate -- [mutants a row, 200] [seed, 1]`. The columns are explained in docs/benchmarks.md. Faults of
 * structure come after the slips; `--structures` puts in these alone, `--on DIR` into the workbooks of a folder, and `-v`
 * lists those that are not told right.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { on: { type: "string" }, structures: { type: "boolean" }, verbose: { type: "boolean", short: "v" } },
});
const [count = "200", seed = "1"] = positionals;
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
  const total = (of: (score: Score) => number) => scores.reduce((sum, score) => sum + of(score), 0);
  const median = (of: (score: Score) => number) => scores.map(of).sort((a, b) => a - b)[scores.length >> 1] ?? 0;
  return [
    name.padEnd(44),
    String(scores.length).padStart(5),
    share((h) => h.detected).padStart(8),
    share((h) => h.first).padStart(8),
    share((h) => h.alone).padStart(8),
    (scores[0]?.hits.length === 1 ? share((h) => h.alone || h.trulyTied) : "").padStart(8),
    share((h) => h.topThree).padStart(8),
    share((h) => h.value).padStart(8),
    both.padStart(8),
    (ties.reduce((a, b) => a + b, 0) / Math.max(1, ties.length)).toFixed(2).padStart(6),
    (total((s) => s.falseAlarms) / Math.max(1, scores.length)).toFixed(3).padStart(7),
    median((s) => s.milliseconds)
      .toFixed(0)
      .padStart(6),
    median((s) => s.locating)
      .toFixed(1)
      .padStart(6),
    Math.max(0, ...scores.map((s) => s.locating))
      .toFixed(0)
      .padStart(6),
    percent(
      total((s) => s.locating),
      total((s) => s.milliseconds),
    ).padStart(8),
  ].join(" ");
}

const heading = ["n", "detected", "first", "alone", "or tied", "top 3", "value", "all"].map((h, i) =>
  h.padStart(i === 0 ? 5 : 8),
);
const out = (text: string) => process.stdout.write(`${text}\n`);
function benchSlips(): void {
  for (const [name, make] of WORKBOOKS) {
    out(`\n${name}`);
    const last = ["ms", "locate", "most"].map((h) => h.padStart(6));
    out(["".padEnd(44), ...heading, "ties".padStart(6), "false".padStart(7), ...last, "share".padStart(8)].join(" "));
    const random = randomFrom(Number(seed));
    for (const errors of [1, 2, 3]) {
      const draw = (among: readonly SlipKind[]) => () => Array.from({ length: errors }, () => drawKind(random, among));
      out(line(run(`${errors} error${errors > 1 ? "s" : ""}, typing`, make, draw(TYPING))));
      out(line(run(`${errors} error${errors > 1 ? "s" : ""}, every kind`, make, draw(SLIP_KINDS))));
    }
    for (const kind of SLIP_KINDS) out(line(run(`  ${kind.name}`, make, () => [kind])));
  }
}

/** Departments that faults of structure are put into, by turns. */
const DEPARTMENTS = 12;

if (!options.structures && options.on === undefined) benchSlips();
const structures = (subjects: Parameters<typeof benchStructures>[0]) => {
  out("\nfaults of structure");
  benchStructures(subjects, Number(count), Number(seed), options.verbose === true);
};
if (options.on === undefined) structures(generatedSubjects(DEPARTMENTS));
else void subjectsIn(options.on).then(structures);
