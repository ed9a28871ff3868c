import { bodyNameSlips } from "./body-names";
import type { Claim } from "./claim";
import { documentsIn } from "./documents";
import type { Folded } from "./fold";
import { placeOf } from "./fold";
import { NOTES } from "./notes";
import type { NamedProject, ProjectEntry } from "./project-names";
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
export function nameClaims(
  draft: Folded,
  projects: readonly NamedProject[],
  entries: readonly ProjectEntry[],
): Claim[] {
  const claim = (at: Named, kind: "name" | "numbering", verdict: "conflict" | "ambiguous", note: Text): Claim => {
    const { start, end } = placeOf(draft, at.start, at.end);
    return { text: draft.source.slice(start, end), start, end, kind, value: at.name, unit: "", verdict, note };
  };
  return [
    ...bodyNameSlips(draft.text).map((slip) => claim(slip, "name", "conflict", NOTES.otherName(slip.name, slip.usual))),
    ...projectVariants(projects, entries).map(({ at, usual }) =>
      claim(at, "name", "ambiguous", NOTES.otherProjectName(at.name, usual)),
    ),
    ...sameNames(draft.text, projects, entries).map(({ at, documents }) =>
      claim(at, "name", "ambiguous", NOTES.sameProjectName(documents)),
    ),
    ...skippedNumbers(draft.text).map(({ at, expected }) =>
      claim(at, "numbering", "ambiguous", NOTES.numberSkipped(expected)),
    ),
  ];
}

/** The first place of each other wording of a project's name. */
function projectVariants(
  named: readonly NamedProject[],
  entries: readonly ProjectEntry[],
): { at: Named; usual: string }[] {
  return [...new Set(named.map(({ stem }) => stem))].flatMap((stem) => {
    const own = named.filter((n) => n.stem === stem);
    const usual = entries.find((entry) => entry.stem === stem)?.name ?? commonest(own.map(({ name }) => name));
    const variants = own.filter(({ name }) => bare(name) !== bare(usual));
    return variants
      .filter((n, i) => variants.findIndex(({ name }) => bare(name) === bare(n.name)) === i)
      .map((at) => ({ at, usual }));
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
function sameNames(
  text: string,
  named: readonly NamedProject[],
  entries: readonly ProjectEntry[],
): { at: Named; documents: string }[] {
  const labels = named
    .filter(({ isLabel }) => isLabel)
    .map((n) => ({ ...n, document: documentsIn(text.slice(n.start).split("\n", 1)[0]!)[0] ?? "" }));
  return labels.flatMap((label, i) => {
    const rows = entries.filter(({ stem }) => stem === label.stem).length;
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
