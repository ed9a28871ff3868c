import { Package } from "../files/package/package";
import { UnreadableFile } from "../files/unreadable-file";
import { streamXml } from "../files/xml/stream";
import type { UnreadableDraftCode } from "./unreadable-draft";
import { UnreadableDraft } from "./unreadable-draft";

const BODY = /^word\/document\d*\.xml$/i;
/**
 * Elements whose text is left out: deleted and moved text, and the substitutes for programs that do not know a newer
 * element, whose text was already read.
 */
const LEFT_OUT = new Set(["mc:Fallback", "del", "moveFrom"]);

const CODES: Readonly<Record<string, UnreadableDraftCode>> = {
  "not-xlsx": "not-a-draft",
  "legacy-xls": "legacy-doc",
  encrypted: "draft-encrypted",
  truncated: "truncated",
  "empty-file": "empty-file",
  "too-large": "too-large",
};

/**
 * The text of a Word file's body as a reader sees it: a paragraph is a line, a row of a table is a line with tabs
 * between its cells. Deleted text, field codes, notes and the numbers that Word generates are left out.
 * @throws UnreadableDraft
 */
export function docxText(bytes: Uint8Array): string {
  try {
    const source = new Package(bytes);
    const path = source.paths().find((name) => BODY.test(name));
    if (path === undefined) throw new UnreadableDraft("not-a-draft");
    return bodyText(source.text(path), path);
  } catch (error) {
    if (error instanceof UnreadableFile) throw new UnreadableDraft(CODES[error.code] ?? "draft-damaged");
    throw error;
  }
}

function bodyText(xml: string, path: string): string {
  let text = "";
  let inText = false;
  let leftOut = Infinity;
  let cells = 0;
  streamXml(xml, path, {
    open(name, _attributes, depth) {
      if (LEFT_OUT.has(name) && depth < leftOut) leftOut = depth;
      if (leftOut !== Infinity) return;
      inText = name === "t";
      if (name === "tab") text += "\t";
      if (name === "br" || name === "cr") text += "\n";
      if (name === "tc") cells++;
    },
    text(piece) {
      if (inText && leftOut === Infinity) text += piece;
    },
    close(name, depth) {
      inText = false;
      if (depth === leftOut) leftOut = Infinity;
      if (leftOut !== Infinity) return;
      if (name === "tc") {
        cells--;
        text = `${text.trimEnd()}\t`;
      }
      if (name === "tr") text = `${text.trimEnd()}\n`;
      if (name === "p") text += cells > 0 ? " " : "\n";
    },
  });
  return text.trimEnd();
}
