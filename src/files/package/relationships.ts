import { escapeAttribute } from "../xml/escape";
import { appendChildren, applyEdits, removeElement } from "../xml/edits";
import { parseTree, type XmlElement, type XmlTree } from "../xml/tree";
import type { Package } from "./package";
import { relationshipsPath, relativeTarget, resolveTarget } from "./paths";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the relationship's type, such as `worksheet`; it is the same in transitional and strict files. */
  readonly kind: string;
  readonly type: string;
  /** The path of the part it refers to; for an external relationship the target as written. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part, or of the package for the empty path; empty when there is no list. */
export function relationshipsOf(source: Package, part: string): Relationship[] {
  return elementsOf(source, part).map(([relationship]) => relationship);
}

function treeOf(source: Package, part: string): XmlTree | undefined {
  const path = relationshipsPath(part);
  return source.has(path) ? parseTree(source.text(path), path) : undefined;
}

function elementsOf(source: Package, part: string): [Relationship, XmlElement][] {
  const children = treeOf(source, part)?.root.children ?? [];
  return children
    .filter((child) => child.name === "Relationship")
    .map((element) => {
      const { Id = "", Type = "", Target = "", TargetMode } = element.attributes;
      const external = TargetMode === "External";
      const target = external ? Target : resolveTarget(part, Target);
      return [{ id: Id, kind: Type.slice(Type.lastIndexOf("/") + 1), type: Type, target, external }, element];
    });
}

/** Adds a relationship and returns its id. Creates the list if the part has none. */
export function addRelationship(target: Package, part: string, type: string, to: string): string {
  const path = relationshipsPath(part);
  if (!target.has(path)) {
    target.setText(
      path,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"></Relationships>`,
    );
  }
  const taken = new Set(relationshipsOf(target, part).map((relationship) => relationship.id.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`rid${number}`)) number++;
  const id = `rId${number}`;
  const tree = treeOf(target, part)!;
  const link = `<${tree.prefix}Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(encodeURI(relativeTarget(part, to)))}"/>`;
  target.setText(path, applyEdits(tree.xml, [appendChildren(tree, tree.root, link)]));
  return id;
}

/** Removes relationships from a part's list, and the list itself when it becomes empty. */
export function removeRelationships(target: Package, part: string, ids: ReadonlySet<string>): void {
  const tree = treeOf(target, part);
  if (!tree || ids.size === 0) return;
  const doomed = tree.root.children.filter((child) => ids.has(child.attributes.Id ?? ""));
  if (doomed.length === 0) return;
  if (doomed.length === tree.root.children.length) target.remove(tree.part);
  else target.setText(tree.part, applyEdits(tree.xml, doomed.map(removeElement)));
}
