import { ownText } from "../../core/grid/own-text";
import type { Package } from "../package/package";
import { unescapeText } from "../xml/escape";
import { streamXml } from "../xml/stream";

/** The workbook's shared strings as plain text: formatted runs are joined, phonetic guides are left out. */
export function readSharedStrings(source: Package, path: string | undefined): string[] {
  if (path === undefined || !source.has(path)) return [];
  const strings: string[] = [];
  let text = "";
  let inText = false;
  let phonetic = false;
  streamXml(source.text(path), path, {
    open(name, _attributes, depth) {
      if (depth === 1) text = "";
      if (name === "rPh") phonetic = true;
      inText = name === "t" && !phonetic;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name, depth) {
      if (name === "rPh") phonetic = false;
      inText = false;
      if (depth === 1 && name === "si") strings.push(ownText(unescapeText(text)));
    },
  });
  return strings;
}
