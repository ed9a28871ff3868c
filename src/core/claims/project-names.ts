import type { Analysis } from "../analyse";
import { codeOfProject, levelOf } from "../figures/project-figures";
import { Vocabulary } from "../figures/vocabulary";
import type { RecordEntity } from "../tables/table";
import type { FundsLevel } from "../words/narrative";
import { documentsIn } from "./documents";
import { fold } from "./fold";

/** A project that a draft speaks of, or a level of funds. */
export interface Project {
  /** The same project has the same key. */
  readonly key: string;
  /** Codes of the workbook's lines that it may be: one, several of one name, or none. */
  readonly codes: readonly string[];
  readonly level: FundsLevel | null;
  /** The codes of the projects of a level. */
  readonly parts?: readonly string[];
}

/** A place where a draft names a project. */
export interface NamedProject extends Project {
  readonly start: number;
  readonly end: number;
  /** As written, folded. */
  readonly name: string;
  readonly stem: string;
  /** True in a label: （1）安全生产岗位津贴项目：…. */
  readonly isLabel: boolean;
}

/** A line of the workbook's list of projects. */
export interface ProjectEntry {
  readonly stem: string;
  readonly name: string;
  readonly document: string;
  readonly level: FundsLevel | null;
  readonly entity: RecordEntity;
}

const SUFFIX = /(?:项目|经费|资金|专项|支出)$/;
const SUFFIXES = " 项目 经费 资金 专项 专项经费 项目经费 专项资金 项目资金 专项项目 项目支出".split(" ");
/** A shorter name is a word of any draft. */
const SHORTEST = 4;
/** A label in front of a paragraph is no longer than this. */
const LONGEST_LABEL = 60;
const LABEL =
  /(?:^|\n)(?:\(?\d{1,2}[)、.]|[①-⑳]|\([一二三四五六七八九十]+\))?([一-龥〔〕()\d-]{4,40}?(?:项目|资金|经费|专项|津贴|奖|补助))(?:项目)?(?:资金)?：(?=[^\n]*(?:该|元))/g;

/** The workbook's list of projects. */
export function projectEntries(analysis: Analysis | null): ProjectEntry[] {
  return (analysis?.facts.records("P1") ?? []).map((entity) => {
    const name = fold(entity.name).text;
    const document = fold(entity.texts["document"]?.text ?? "").text;
    return { stem: stemOf(name), name, document, level: levelOf(entity), entity };
  });
}

/** The name without 项目, 经费, 资金 at its end: 安全监管专项经费 and 安全监管项目 are one project. */
export function stemOf(name: string): string {
  let stem = name;
  while (SUFFIX.test(stem) && stem.replace(SUFFIX, "").length >= SHORTEST) stem = stem.replace(SUFFIX, "");
  return stem;
}

/** Every place of a folded text that names a project of the workbook, or one that a label of the text names. */
export function projectsNamed(text: string, entries: readonly ProjectEntry[]): NamedProject[] {
  const labelled = [...text.matchAll(LABEL)].map((match) => match[1]!);
  const stems = new Set([...entries.map(({ stem }) => stem), ...labelled.map(stemOf)]);
  if (stems.size === 0) return [];
  const names = new Vocabulary();
  const add = (name: string) => name.length >= SHORTEST && names.add(name, { kind: "item", key: stemOf(name) });
  for (const stem of stems)
    for (const suffix of SUFFIXES) if (suffix !== "" || stem.length > SHORTEST) add(stem + suffix);
  for (const name of [...entries.map((entry) => entry.name), ...labelled]) add(name);
  const found: NamedProject[] = [];
  let from = 0;
  // 上级拨付项目资金情况: the projects below this heading are paid from above.
  let fromAbove = false;
  for (const line of text.split("\n")) {
    const colon = line.slice(0, LONGEST_LABEL).indexOf("：");
    const isHeading = colon >= 0 || (line.length <= LONGEST_LABEL && !/[，。；]/.test(line));
    if (/^\(?\d{1,2}[)、.]/.test(line)) fromAbove = false;
    if (isHeading && /上级(?!主管)/.test(colon < 0 ? line : line.slice(0, colon))) fromAbove = true;
    const own = names.words(line).filter(({ meaning }) => meaning !== null);
    own.forEach(({ start, end }, i) => {
      const name = line.slice(start, end);
      const isLabel = end <= colon && (own[i + 1]?.end ?? Infinity) > colon;
      const documents = documentsIn(isLabel ? line : (/^\([^)]*\)/.exec(line.slice(end))?.[0] ?? ""));
      const stem = stemOf(name);
      const codes = codesOf(stem, documents, fromAbove ? "upper" : "district", entries);
      const key = codes.length === 1 ? codes[0]! : `${stem}:${documents.join()}:${fromAbove ? "upper" : ""}`;
      found.push({ start: from + start, end: from + end, name, stem, isLabel, codes, key, level: null });
    });
    from += line.length + 1;
  }
  return found;
}

/** The lines that a name can mean; its document and its level choose among them where the draft names these. */
function codesOf(
  stem: string,
  documents: readonly string[],
  level: FundsLevel,
  entries: readonly ProjectEntry[],
): readonly string[] {
  const named = entries.filter((entry) => entry.stem === stem);
  const byDocument = named.filter(
    ({ document }) => document !== "" && documents.some((d) => document.includes(d) || d.includes(document)),
  );
  const chosen = byDocument.length > 0 ? byDocument : named;
  const byLevel = chosen.filter((entry) => entry.level === level);
  return (chosen.length > 1 && byLevel.length > 0 ? byLevel : chosen).map(({ entity }) => codeOfProject(entity));
}
