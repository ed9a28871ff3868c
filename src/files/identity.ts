import type { Package } from "./package/package";
import { relationshipsOf } from "./package/relationships";

/** The name of the worksheet property that holds the id of a computed sheet; identity-names.ts has the second carrier. */
export const SHEET_PROPERTY = "gouji.sheet";
/** The formula of our conditional formats, which is always true; it identifies them as ours. */
export const MARK_FORMULA = 'N("gouji")=0';
/** True where a conditional format's formula is ours, whatever spaces and capitals a program has changed in it. */
export function isMarkFormula(formula: string): boolean {
  return formula.replace(/\s/g, "").toUpperCase() === MARK_FORMULA.toUpperCase();
}

/** The author of our notes. */
export const NOTE_AUTHOR = "勾稽 Gouji";

/** The id of a computed sheet, from the relationship that its property names; undefined when the part is missing. */
export function readSheetId(source: Package, sheetPath: string, relationshipId: string): string | undefined {
  const relationship = relationshipsOf(source, sheetPath).find((candidate) => candidate.id === relationshipId);
  if (!relationship || !source.has(relationship.target)) return undefined;
  return new TextDecoder("utf-16le").decode(source.bytes(relationship.target)).replace(/(?<!\0)\0+$/, "");
}

/** The property part's content: the id in UTF-16LE, as Excel writes it. */
export function encodeSheetId(id: string): Uint8Array {
  const bytes = new Uint8Array(id.length * 2);
  for (let index = 0; index < id.length; index++) {
    bytes[index * 2] = id.charCodeAt(index) & 0xff;
    bytes[index * 2 + 1] = id.charCodeAt(index) >> 8;
  }
  return bytes;
}
