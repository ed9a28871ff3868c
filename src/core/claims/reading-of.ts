import type { Analysis } from "../analyse";
import { codeOfLevel, codeOfProject } from "../figures/project-figures";
import type { Referents } from "../figures/referents";
import { addName, addWords, Vocabulary, vocabularyOf } from "../figures/vocabulary";
import type { FundsLevel } from "../words/narrative";
import { PROJECT_NARRATIVE } from "../words/project-words";
import type { Words } from "../words/word";
import { bodiesOf } from "./bodies";
import type { Figure } from "./figures";
import type { Reading } from "./narrative/reading";
import type { NamedProject, Project, ProjectEntry } from "./project-names";
import { linesOf } from "./shape";
import { CodesOf, pathsIn } from "./subject-path";

/** What was found out of a draft before it is read. */
interface Given {
  readonly figures: readonly Figure[];
  readonly entries: readonly ProjectEntry[];
  readonly projects: readonly NamedProject[];
  readonly year: number | null;
  readonly referents: Referents | null;
  readonly analysis: Analysis | null;
  readonly dictionary: Words;
}

/** What a folded draft is read by: its words and those of the workbook, its lines, paths and projects. */
export function readingOf(text: string, given: Given): Reading {
  const { figures, entries, projects, year, referents, analysis, dictionary } = given;
  const vocabulary = new Vocabulary(vocabularyOf(dictionary, false));
  for (const name of referents?.names ?? []) addName(vocabulary, name);
  for (const name of bodiesOf(text, analysis?.department ?? null)) vocabulary.add(name, { kind: "fill" });
  const hasProjects = entries.length + projects.length > 0;
  if (hasProjects) addWords(vocabulary, PROJECT_NARRATIVE);
  const codes = new CodesOf(referents?.all ?? []);
  return {
    text,
    lines: linesOf(text),
    figures,
    paths: pathsIn(text),
    projects,
    funds: (level) => (hasProjects ? [fundsOf(level, entries)] : []),
    vocabulary,
    codesOf: (path) => codes.of(path),
    codesBelow: (name, of) => codes.below(name, of),
    year,
    stage: stageOfDraft(text),
  };
}

function fundsOf(level: FundsLevel, entries: readonly ProjectEntry[]): Project {
  const parts = entries.filter((entry) => entry.level === level).map(({ entity }) => codeOfProject(entity));
  const key = codeOfLevel(level);
  return { key, codes: entries.length > 0 ? [key] : [], level, parts };
}

/** The year that a draft names first. */
export function yearOfDraft(text: string): number | null {
  const year = /(?<!\d)(20\d\d)年/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

function stageOfDraft(text: string): "budget" | "actual" | null {
  const head = text.slice(0, 400);
  const [budget, actual] = [head.search(/(?:部门|单位|年|年度)预算(?!执行|绩效)/), head.search(/决算/)];
  return budget >= 0 && (actual < 0 || budget < actual) ? "budget" : actual >= 0 ? "actual" : null;
}
