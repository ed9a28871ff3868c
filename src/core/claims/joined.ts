import type { Param, Text } from "../text/text";
import { text } from "../text/text";

/** Several notes as one, each said once; null for none. */
export function joined(notes: readonly Text[]): Text | null {
  const distinct = notes.filter(
    (note, i) => notes.findIndex((other) => JSON.stringify(other) === JSON.stringify(note)) === i,
  );
  if (distinct.length < 2) return distinct[0] ?? null;
  const names = distinct.map((_, i) => `{n${i}}`);
  return text(names.join("；"), names.join("; "), Object.fromEntries(distinct.map((note, i) => [`n${i}`, note])));
}

/** The notes that a joined note is made of. */
export function partsOf(note: Text): Text[] {
  const isJoined = note.template.zh.startsWith("{n0}；");
  return isJoined ? Object.values(note.params).filter((part): part is Text => isText(part)) : [note];
}

function isText(param: Param): param is Text {
  return typeof param === "object" && "template" in param;
}
