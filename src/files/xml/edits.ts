import { escapeAttribute } from "./escape";
import type { XmlElement, XmlTree } from "./tree";

/** A change of a text: the characters from `start` up to `end` are replaced by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text after all edits; edits at the same position are applied in their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) throw new RangeError("edits overlap");
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/** Inserts a text before a position. */
export function insertAt(position: number, text: string): Edit {
  return { start: position, end: position, text };
}

/** Removes an element. */
export function removeElement(element: XmlElement): Edit {
  return { start: element.start, end: element.end, text: "" };
}

/** Appends children to an element, also to one written as `<a/>`. */
export function appendChildren(tree: XmlTree, element: XmlElement, text: string): Edit {
  if (!element.selfClosing) return insertAt(element.closeStart, text);
  const tag = /^<([^\s/>]+)/.exec(tree.xml.slice(element.start, element.openEnd))![1]!;
  return { start: element.openEnd - 2, end: element.openEnd, text: `>${text}</${tag}>` };
}

/** Removes all content of an element: `<a …/>`. */
export function emptyElement(element: XmlElement): Edit {
  return { start: element.openEnd - 1, end: element.end, text: "/>" };
}

/** Sets an attribute's value, or removes the attribute if the value is undefined. */
export function setAttribute(tree: XmlTree, element: XmlElement, name: string, value: string | undefined): Edit {
  const tag = tree.xml.slice(element.start, element.openEnd);
  for (const match of tag.matchAll(/(?<!\s)\s+([^\s=<>]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (match[1] !== name) continue;
    const start = element.start + match.index;
    const text = value === undefined ? "" : ` ${name}="${escapeAttribute(value)}"`;
    return { start, end: start + match[0].length, text };
  }
  const end = element.openEnd - (element.selfClosing ? 2 : 1);
  return insertAt(end, value === undefined ? "" : ` ${name}="${escapeAttribute(value)}"`);
}
