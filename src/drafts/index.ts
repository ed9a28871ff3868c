import { decodeText } from "../files/decode-text";
import { docxText } from "./docx-text";
import { UnreadableDraft } from "./unreadable-draft";

export type { WordBlock, WordCell, WordRow, WordTable } from "./docx-blocks";
export { type PlaceInRow, type PublishedDocument, readDocument } from "./document";
export { type WordSheet, wordSheets } from "./docx-sheets";
export { docxDocument, type WordDocument } from "./docx-text";
export { typedCell } from "./typed-cell";
export { markDocx, type Remark } from "./mark-docx";
export { UnreadableDraft, type UnreadableDraftCode } from "./unreadable-draft";

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf];
const PDF = [0x25, 0x50, 0x44, 0x46];

/**
 * The plain text of a draft: a Word file (.docx), or a text file in UTF-8, GB18030 or UTF-16. The first bytes decide
 * which it is; the name does not matter.
 * @throws UnreadableDraft
 */
export function readDraft(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UnreadableDraft("empty-file");
  if (startsWith(bytes, PDF)) throw new UnreadableDraft("not-a-draft");
  const text = startsWith(bytes, ZIP) || startsWith(bytes, OLE) ? docxText(bytes) : decodeText(bytes);
  if (text === null) throw new UnreadableDraft("not-a-draft");
  if (text.trim() === "") throw new UnreadableDraft("no-text");
  return text;
}

/** True for the bytes of a Word file, which can carry comments; else a draft is plain text. */
export function isWordFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
