import { addressOf, parseAddress } from "../../core/grid/address";
import { NOTE_AUTHOR } from "../identity";
import { addContentType, removeContentTypes } from "../package/content-types";
import type { Package } from "../package/package";
import { addRelationship, relationshipsOf, removeRelationships } from "../package/relationships";
import { folderOf } from "../package/paths";
import { mainNamespace, relationshipAttribute, type WorkbookPart } from "../package/workbook";
import { UnreadableFile } from "../unreadable-file";
import { appendChildren, applyEdits, type Edit, insertAt, removeElement, setAttribute } from "../xml/edits";
import { placeFor, WORKSHEET_ORDER } from "../xml/element-order";
import { escapeText } from "../xml/escape";
import { childOf, parseTree, prefixedAttribute, type XmlElement, type XmlTree } from "../xml/tree";
import { shortened } from "./sheet-xml";
import { addNoteShapes, lastBlock, newDrawing, removeNoteShapes } from "./vml";

/** A note of ours on a cell, with the cell's A1 address. */
export interface Note {
  readonly address: string;
  readonly text: string;
}

const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/**
 * Adds notes to a sheet, except on cells where the user already has a note or a conversation.
 * @returns the edits that the worksheet part itself needs.
 */
export function addNotes(target: Package, workbook: WorkbookPart, sheet: XmlTree, notes: readonly Note[]): Edit[] {
  const taken = annotatedCells(target, sheet.part);
  const free = notes.filter((note) => !taken.has(note.address));
  if (free.length === 0) return [];
  addComments(target, workbook, sheet.part, free);
  return addShapes(target, workbook, sheet, free);
}

/** The cells that carry a note or a threaded comment. */
export function annotatedCells(source: Package, sheetPath: string): Set<string> {
  const cells = new Set<string>();
  for (const { kind, target } of relationshipsOf(source, sheetPath)) {
    if ((kind !== "comments" && kind !== "threadedComment") || !source.has(target)) continue;
    const { root } = parseTree(source.text(target), target);
    const comments = kind === "comments" ? childOf(root, "commentList")?.children : root.children;
    for (const { attributes } of comments ?? []) if (attributes.ref !== undefined) cells.add(attributes.ref);
  }
  return cells;
}

function addComments(target: Package, workbook: WorkbookPart, sheetPath: string, notes: readonly Note[]): void {
  const path = relatedPart(target, sheetPath, "comments") ?? createComments(target, workbook, sheetPath);
  const tree = parseTree(target.text(path), path);
  const { authors, list } = listsOf(tree);
  const known = authors.children.findIndex((author) => author.text === NOTE_AUTHOR);
  const author = known >= 0 ? known : authors.children.length;
  const p = tree.prefix;
  const comments = notes.map(
    ({ address, text }) =>
      `<${p}comment ref="${address}" authorId="${author}" shapeId="0"><${p}text>` +
      `<${p}t xml:space="preserve">${escapeText(shortened(text))}</${p}t></${p}text></${p}comment>`,
  );
  const edits = [appendChildren(tree, list, comments.join(""))];
  if (known < 0) edits.push(appendChildren(tree, authors, `<${p}author>${NOTE_AUTHOR}</${p}author>`));
  target.setText(path, applyEdits(tree.xml, edits));
}

function createComments(target: Package, workbook: WorkbookPart, sheetPath: string): string {
  const path = target.freePath(`${folderOf(workbook.path)}comments`, ".xml");
  target.setText(
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
      `<comments xmlns="${mainNamespace(workbook)}"><authors></authors><commentList></commentList></comments>`,
  );
  addContentType(target, path, COMMENTS_TYPE);
  addRelationship(target, sheetPath, `${workbook.relationshipNamespace}/comments`, path);
  return path;
}

function listsOf(tree: XmlTree): { authors: XmlElement; list: XmlElement } {
  const authors = childOf(tree.root, "authors");
  const list = childOf(tree.root, "commentList");
  if (!authors || !list) throw new UnreadableFile("damaged", { part: tree.part });
  return { authors, list };
}

function addShapes(target: Package, workbook: WorkbookPart, sheet: XmlTree, notes: readonly Note[]): Edit[] {
  const shapes = notes.map(({ address, text }) => ({ ...parseAddress(address), lines: linesOf(text) }));
  const existing = childOf(sheet.root, "legacyDrawing");
  if (existing) {
    const id = prefixedAttribute(existing.attributes, "id");
    const path = relationshipsOf(target, sheet.part).find((relationship) => relationship.id === id)?.target;
    if (path === undefined) throw new UnreadableFile("damaged", { part: sheet.part, reason: "legacyDrawing" });
    target.setText(path, addNoteShapes(target.text(path), shapes));
    return [];
  }
  const drawings = target.paths().filter((part) => /\.vml$/i.test(part));
  const block = 1 + Math.max(0, ...drawings.map((part) => lastBlock(target.text(part))));
  const path = target.freePath(`${folderOf(workbook.path)}drawings/vmlDrawing`, ".vml");
  target.setText(path, addNoteShapes(newDrawing(block), shapes));
  addContentType(target, path, VML_TYPE);
  const type = `${workbook.relationshipNamespace}/vmlDrawing`;
  const id = addRelationship(target, sheet.part, type, path);
  const attribute = relationshipAttribute(workbook, sheet, id);
  return [insertAt(placeFor(sheet, WORKSHEET_ORDER, "legacyDrawing"), `<${sheet.prefix}legacyDrawing ${attribute}/>`)];
}

/** The number of lines that a text takes in a note's box, at about 18 wide characters a line. */
function linesOf(text: string): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 18)), 0);
}

/**
 * Removes our notes from a sheet, and the parts that held them if they hold no notes of the user.
 * @returns the edits that the worksheet part itself needs.
 */
export function removeNotes(target: Package, sheet: XmlTree): Edit[] {
  const path = relatedPart(target, sheet.part, "comments");
  if (path === undefined) return [];
  const tree = parseTree(target.text(path), path);
  const { authors, list } = listsOf(tree);
  const ours = new Set(
    authors.children.flatMap((author, index) => (author.text === NOTE_AUTHOR ? [String(index)] : [])),
  );
  const doomed = list.children.filter((comment) => ours.has(comment.attributes.authorId ?? ""));
  if (doomed.length === 0) return [];

  if (doomed.length === list.children.length) {
    removeRelated(target, sheet.part, path);
  } else {
    const kept = list.children.filter((comment) => !ours.has(comment.attributes.authorId ?? ""));
    const edits = [...doomed.map(removeElement), ...withoutAuthors(tree, authors, ours, kept)];
    target.setText(path, applyEdits(tree.xml, edits));
  }
  return removeShapes(target, sheet, new Set(doomed.map((comment) => comment.attributes.ref ?? "")));
}

/**
 * Removes authors from the list and renumbers the authors of the remaining notes. LibreOffice sorts the list, so ours
 * may be anywhere.
 */
function withoutAuthors(
  tree: XmlTree,
  authors: XmlElement,
  doomed: ReadonlySet<string>,
  notes: readonly XmlElement[],
): Edit[] {
  const edits: Edit[] = [];
  const numbers = new Map<string, string>();
  authors.children.forEach((author, index) => {
    if (doomed.has(String(index))) edits.push(removeElement(author));
    else if (edits.length > 0) numbers.set(String(index), String(index - edits.length));
  });
  for (const note of notes) {
    const number = numbers.get(note.attributes.authorId ?? "");
    if (number !== undefined) edits.push(setAttribute(tree, note, "authorId", number));
  }
  return edits;
}

function removeShapes(target: Package, sheet: XmlTree, addresses: ReadonlySet<string>): Edit[] {
  const element = childOf(sheet.root, "legacyDrawing");
  const id = element && prefixedAttribute(element.attributes, "id");
  const path = relationshipsOf(target, sheet.part).find((relationship) => relationship.id === id)?.target;
  if (!element || path === undefined || !target.has(path)) return [];
  const { vml, empty } = removeNoteShapes(target.text(path), (row, column) => addresses.has(addressOf(row, column)));
  if (!empty) {
    target.setText(path, vml);
    return [];
  }
  removeRelated(target, sheet.part, path);
  return [removeElement(element)];
}

function removeRelated(target: Package, sheetPath: string, path: string): void {
  const links = relationshipsOf(target, sheetPath).filter((relationship) => relationship.target === path);
  removeRelationships(target, sheetPath, new Set(links.map(({ id }) => id)));
  target.remove(path);
  removeContentTypes(target, [path]);
}

function relatedPart(source: Package, sheetPath: string, kind: string): string | undefined {
  const path = relationshipsOf(source, sheetPath).find((relationship) => relationship.kind === kind)?.target;
  return path !== undefined && source.has(path) ? path : undefined;
}
