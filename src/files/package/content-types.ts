import { UnreadableFile } from "../unreadable-file";
import { appendChildren, applyEdits, removeElement } from "../xml/edits";
import { escapeAttribute } from "../xml/escape";
import { parseTree, type XmlTree } from "../xml/tree";
import type { Package } from "./package";

const PATH = "[Content_Types].xml";

function treeOf(source: Package): XmlTree {
  if (!source.has(PATH)) throw new UnreadableFile("not-xlsx", { part: PATH });
  return parseTree(source.text(PATH), PATH);
}

/**
 * States the content type of a part of ours. Always by an Override of that one part, never by a Default for its
 * extension: so it can be taken back without asking who else relies on it.
 */
export function addContentType(target: Package, part: string, type: string): void {
  const tree = treeOf(target);
  const override = `<${tree.prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`;
  target.setText(PATH, applyEdits(tree.xml, [appendChildren(tree, tree.root, override)]));
}

/** Takes back the content types of parts that are no more. */
export function removeContentTypes(target: Package, parts: readonly string[]): void {
  const names = new Set(parts.map((part) => `/${part}`.toLowerCase()));
  const tree = treeOf(target);
  const doomed = tree.root.children.filter((child) => names.has(child.attributes.PartName?.toLowerCase() ?? ""));
  if (doomed.length > 0) target.setText(PATH, applyEdits(tree.xml, doomed.map(removeElement)));
}
