import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Analysis } from "../../../src/core/analyse";
import { analyse } from "../../../src/core/analyse";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { readWorkbook } from "../../../src/files";
import { caseOf } from "../cases";
import { randomFrom } from "../generator/random";
import { FAULT_KINDS } from "./faults";
import type { StructureScore } from "./score";
import { scoreOfFault } from "./score";
import type { SheetOfFigures } from "./sheet-of-figures";
import { sheetsOfFigures } from "./sheet-of-figures";

interface Subject {
  readonly name: string;
  readonly analysis: Analysis;
  readonly sheets: readonly SheetOfFigures[];
}

const out = (text: string) => process.stdout.write(`${text}\n`);

function subjectOf(name: string, analysis: Analysis): Subject[] {
  const sheets = sheetsOfFigures(analysis);
  return sheets.length > 0 ? [{ name, analysis, sheets }] : [];
}

/** Generated departments, each with its nine public tables. */
export function generatedSubjects(count: number): Subject[] {
  return Array.from({ length: count }, (_, i) =>
    subjectOf(`department ${i + 1}`, analyse(caseOf(i).snapshot, DEFAULT_SETTINGS)),
  ).flat();
}

/** The workbooks of a folder, .xlsx. */
export async function subjectsIn(directory: string): Promise<Subject[]> {
  const subjects: Subject[] = [];
  for (const file of readdirSync(directory)
    .filter((name) => name.endsWith(".xlsx"))
    .sort()) {
    const workbook = await readWorkbook(readFileSync(join(directory, file)));
    subjects.push(...subjectOf(file, analyse(workbook, DEFAULT_SETTINGS)));
  }
  return subjects;
}

/** Puts faults of structure into consistent workbooks and prints how they are told, kind by kind. */
export function benchStructures(subjects: readonly Subject[], count: number, seed: number, verbose: boolean): void {
  const header = ["n", "one cause", "place", "cells", "findings", "certain", "wrong", "silent", "ms"];
  out(["".padEnd(26), ...header.map((h) => h.padStart(10))].join(" "));
  const all: { readonly score: StructureScore; readonly weight: number }[] = [];
  for (const [at, kind] of FAULT_KINDS.entries()) {
    const random = randomFrom(seed * 7919 + at);
    const scores: StructureScore[] = [];
    for (let i = 0; scores.length < count && i < count * 12; i++) {
      const subject = subjects[i % subjects.length]!;
      const on = random.pick(subject.sheets);
      const faulty = kind.make(on, subject.sheets, random);
      if (!faulty) continue;
      const score = scoreOfFault(subject.analysis, faulty);
      if (!score.visible) continue;
      scores.push(score);
      if (verbose && !(score.one && score.place && !score.certainWrong)) {
        const range = on.table.form.id;
        out(
          `   ${subject.name} ${on.sheet.name} (${range}) row ${faulty.firstRow} ${[...(faulty.right ?? [])].length} cells ${faulty.kinds[0]!} ${score.one ? "" : "NOT-ONE "}${score.place ? "" : "PLACE "}${score.certainWrong ? "CERTAIN-WRONG " : ""}: ${score.told.slice(0, 300)}`,
        );
      }
    }
    out(line(kind.name, scores));
    all.push(...scores.map((score) => ({ score, weight: kind.weight / Math.max(1, scores.length) })));
  }
  out(
    line(
      "all, by their frequency",
      all.map(({ score }) => score),
      all.map(({ weight }) => weight),
    ),
  );
}

function line(name: string, scores: readonly StructureScore[], weights = scores.map(() => 1)): string {
  const total = weights.reduce((a, b) => a + b, 0) || 1;
  const mean = (of: (score: StructureScore) => number) =>
    scores.reduce((sum, score, i) => sum + of(score) * weights[i]!, 0) / total;
  const percent = (of: (score: StructureScore) => boolean) => `${(100 * mean((s) => Number(of(s)))).toFixed(1)} %`;
  return [
    name.padEnd(26),
    String(scores.length),
    percent((s) => s.one),
    percent((s) => s.place),
    percent((s) => s.cells),
    mean((s) => s.findings).toFixed(2),
    percent((s) => s.certain),
    percent((s) => s.certainWrong),
    percent((s) => !s.said),
    mean((s) => s.milliseconds).toFixed(0),
  ]
    .map((text, i) => (i === 0 ? text : text.padStart(10)))
    .join(" ");
}
