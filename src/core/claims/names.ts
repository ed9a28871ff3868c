import { bodyNameSlips } from "./body-names";
import type { Claim } from "./claim";
import { documentsIn } from "./documents";
import type { Folded } from "./fold";
import { placeOf } from "./fold";
import { NOTES } from "./notes";
import type { Subjects } from "./subjects";
import { stemOf } from "./subjects";
import type { Token } from "./tokens";
import type { Text } from "../text/text";

const NUMBERED = /^\((\d{1,2})\)/;
/** 岗位津贴 and 岗位津贴项目 are one name. */
const GENERAL_ENDING = /(?:项目支出|项目|资金|支出)$/;

interface Named {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Names of bodies and projects that are written differently, projects of one name, numbering with a gap. */
export function nameClaims(draft: Folded, tokens: readonly Token[], subjects: Subjects): Claim[] {
  const claim = (at: Named, kind: "name" | "numbering", verdict: "conflict" | "ambiguous", note: Text): Claim => {
    const { start, end } = placeOf(draft, at.start, at.end);
    return { text: draft.source.slice(start, end), start, end, kind, value: at.name, unit: "", verdict, note };
  };
  const projects = tokens.flatMap((t) =>
    t.kind === "word" && t.meaning.kind === "project" ? [{ start: t.start, end: t.end, name: t.meaning.name }] : [],
  );
  return [
    ...bodyNameSlips(draft.text).map((slip) => claim(slip, "name", "conflict", NOTES.otherName(slip.name, slip.usual))),
    ...projectVariants(projects, subjects).map(({ at, usual }) =>
      claim(at, "name", "ambiguous", NOTES.otherProjectName(at.name, usual)),
    ),
    ...sameNames(draft.text, projects, subjects).map(({ at, documents }) =>
      claim(at, "name", "ambiguous", NOTES.sameProjectName(documents)),
    ),
    ...skippedNumbers(draft.text).map(({ at, expected }) =>
      claim(at, "numbering", "ambiguous", NOTES.numberSkipped(expected)),
    ),
  ];
}

/** The first place of each other wording of a project's name. */
function projectVariants(named: readonly Named[], subjects: Subjects): { at: Named; usual: string }[] {
  const stems = [...new Set(named.map((n) => stemOf(n.name)))];
  return stems.flatMap((stem) => {
    const own = named.filter((n) => stemOf(n.name) === stem);
    const usual = subjects.projects.find((p) => p.stem === stem)?.name ?? commonest(own.map((n) => n.name));
    const variants = own.filter((n) => bare(n.name) !== bare(usual));
    return [...new Set(variants.map((n) => bare(n.name)))].map((name) => ({
      at: variants.find((n) => bare(n.name) === name)!,
      usual,
    }));
  });
}

function bare(name: string): string {
  return name.replace(GENERAL_ENDING, "");
}

function commonest(names: readonly string[]): string {
  const count = (name: string) => names.filter((other) => other === name).length;
  return [...names].sort((a, b) => count(b) - count(a))[0]!;
}

/** Paragraphs about projects of one name: under different documents, or rows of the workbook that share it. */
function sameNames(text: string, named: readonly Named[], subjects: Subjects): { at: Named; documents: string }[] {
  const labels = named.flatMap((n) => {
    const from = text.lastIndexOf("\n", n.start) + 1;
    const paragraph = text.slice(from).split("\n", 1)[0]!;
    const isLabel = /^(?:\(?\d{1,2}[)、.])?$/.test(text.slice(from, n.start)) && /^.{0,8}：/.test(text.slice(n.end));
    return isLabel ? [{ ...n, document: documentsIn(paragraph)[0] ?? "" }] : [];
  });
  return labels.flatMap((label, i) => {
    const rows = subjects.projects.filter((p) => p.stem === stemOf(label.name)).length;
    const others = labels.filter(
      (l, j) =>
        j !== i &&
        bare(l.name) === bare(label.name) &&
        l.document !== label.document &&
        (rows > 1 || (l.document !== "" && label.document !== "")),
    );
    const isLater = others.some((l) => l.start < label.start);
    const documents = [...others, label].map((l) => l.document || "—");
    return isLater ? [{ at: label, documents: documents.join("、") }] : [];
  });
}

/** （4） after （2）. */
function skippedNumbers(text: string): { at: Named; expected: string }[] {
  const found: { at: Named; expected: string }[] = [];
  let last = 0;
  let start = 0;
  for (const line of text.split("\n")) {
    const match = NUMBERED.exec(line);
    if (match) {
      const number = Number(match[1]);
      if (last > 0 && number > last + 1)
        found.push({ at: { start, end: start + match[0].length, name: match[0] }, expected: `（${last + 1}）` });
      last = number;
    }
    start += line.length + 1;
  }
  return found;
}
