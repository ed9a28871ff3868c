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
 * Declares the content type of one of our parts, by an Override for this part and not by a Default for its extension,
 * so that it can be removed without affecting other parts.
 */
export function addContentType(target: Package, part: string, type: string): void {
  const tree = treeOf(target);
  const override = `<${tree.prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`;
  target.setText(PATH, applyEdits(tree.xml, [appendChildren(tree, tree.root, override)]));
}

/** Removes the content types of parts that no longer exist. */
export function removeContentTypes(target: Package, parts: readonly string[]): void {
  const names = new Set(parts.map((part) => `/${part}`.toLowerCase()));
  const tree = treeOf(target);
  const doomed = tree.root.children.filter((child) => names.has(child.attributes.PartName?.toLowerCase() ?? ""));
  if (doomed.length > 0) target.setText(PATH, applyEdits(tree.xml, doomed.map(removeElement)));
}
