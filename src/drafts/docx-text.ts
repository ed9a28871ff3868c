import type { WordBlock } from "./docx-blocks";
import { readBody } from "./docx-body";
import { withBody } from "./docx-package";

/**
 * The text of a Word file's body (see `readBody`).
 * @throws UnreadableDraft
 */
export function docxText(bytes: Uint8Array): string {
  return withBody(bytes, (source, path) => readBody(source.text(path), path).text);
}

/** A Word file's tables, and its text without them. */
export interface WordDocument {
  readonly blocks: readonly WordBlock[];
  /** The text of `docxText` with blanks in the place of its tables, so that places in it are places in that text. */
  readonly narrative: string;
}

/**
 * Reads a document that holds tables beside its text.
 * @throws UnreadableDraft
 */
export function docxDocument(bytes: Uint8Array): WordDocument {
  return withBody(bytes, (source, path) => {
    const { text, blocks } = readBody(source.text(path), path);
    let narrative = "";
    for (const block of blocks) {
      if (block.kind !== "table" || block.start < narrative.length) continue;
      const table = text.slice(block.start, block.end);
      narrative += text.slice(narrative.length, block.start) + table.replace(/[^\n]/g, " ");
    }
    return { blocks, narrative: narrative + text.slice(narrative.length) };
  });
}
