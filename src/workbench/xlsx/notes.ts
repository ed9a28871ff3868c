import { addressOf, parseAddress } from "../../core/grid/address";
import type { CommentModel, NoteModel, WorkbookModel } from "../../host/model";
import { COMMENT_SIGNATURE, isOwnComment } from "../../excel/identity";
import { NOTE_AUTHOR } from "../../files/identity";
import type { Package } from "../../files/package/package";
import { relationshipsOf } from "../../files/package/relationships";
import { findWorkbook } from "../../files/package/workbook";
import { addNotes, annotatedCells } from "../../files/write/notes";
import { addNoteShapes, removeNoteShapes } from "../../files/write/vml";
import { appendChildren, applyEdits, type Edit, removeElement, setAttribute } from "../../files/xml/edits";
import { escapeText, unescapeText } from "../../files/xml/escape";
import { childOf, childrenOf, parseTree, type XmlElement, type XmlTree } from "../../files/xml/tree";
import { isOwnRemark } from "./ours";

/*
 * Notes stay in their parts with their authors and boxes. Comments are written as notes: a conversation would need more
 * parts (such as persons), and older programs do not show it. Our remarks are notes by our author in files, whoever
 * wrote them, and comments with our signature for the add-in, which can therefore find, replace and remove them as its
 * own.
 */

/** The position and text of a note. */
type Placed = Pick<NoteModel, "row" | "column" | "text">;

/** The notes and comments of a sheet. */
interface Remarks {
  /** The notes of others, in the order of the file, which is also the model's. */
  readonly notes: readonly Placed[];
  /** Our notes. */
  readonly comments: readonly Omit<CommentModel, "id" | "sheetId">[];
}

export function readRemarks(source: Package, sheetPath: string): Remarks {
  const tree = partOf(source, sheetPath, "comments");
  if (!tree) return { notes: [], comments: [] };
  const authors = childOf(tree.root, "authors")?.children ?? [];
  const isOurs = ({ attributes }: XmlElement) => authors[Number(attributes.authorId ?? NaN)]?.text === NOTE_AUTHOR;
  const comments = commentsOf(tree);
  return {
    notes: comments
      .filter((comment) => !isOurs(comment))
      .map((comment) => ({ ...placeOf(comment), text: textOf(comment) })),
    comments: comments.filter(isOurs).map((comment) => ({
      ...placeOf(comment),
      content: signed(textOf(comment)),
      authorName: NOTE_AUTHOR,
      replies: [],
    })),
  };
}

/** Adds the add-in's signature, because in Excel its comments do not have our author. */
function signed(text: string): string {
  return isOwnComment(text) ? text : `${text}\n${COMMENT_SIGNATURE}`;
}

/** The inverse: the author of a note replaces the signature. */
function unsigned(content: string): string {
  return content.trimEnd().slice(0, -COMMENT_SIGNATURE.length).replace(/\n$/, "");
}

function partOf(source: Package, sheetPath: string, kind: string): XmlTree | undefined {
  const path = relationshipsOf(source, sheetPath).find((relationship) => relationship.kind === kind)?.target;
  return path !== undefined && source.has(path) ? parseTree(source.text(path), path) : undefined;
}

function commentsOf({ root }: XmlTree): XmlElement[] {
  return childrenOf(childOf(root, "commentList"), "comment").filter(({ attributes }) => attributes.ref !== undefined);
}

function placeOf({ attributes }: XmlElement): { row: number; column: number } {
  return parseAddress(attributes.ref!);
}

/** The text of all runs, without phonetic guides. */
function textOf(comment: XmlElement): string {
  const text = childOf(comment, "text");
  const pieces = (text?.children ?? []).flatMap((child) => (child.name === "r" ? childrenOf(child, "t") : [child]));
  return unescapeText(pieces.flatMap(({ name, text: piece }) => (name === "t" ? [piece] : [])).join(""));
}

/** Moves and removes notes where a person has moved or removed their cells. New notes are not added here. */
export function moveNotes(
  target: Package,
  sheetPath: string,
  before: readonly Placed[],
  after: readonly Placed[],
): void {
  const places = newPlaces(before, after);
  const moved = before.filter((note, index) => places[index] !== addressOf(note.row, note.column));
  if (moved.length === 0) return;
  const wanted = new Map(before.map((note, index) => [addressOf(note.row, note.column), places[index]]));
  for (const kind of ["comments", "threadedComment"]) {
    const tree = partOf(target, sheetPath, kind);
    if (!tree) continue;
    const elements = kind === "comments" ? commentsOf(tree) : tree.root.children;
    const edits = elements.flatMap((element): Edit[] => {
      const address = element.attributes.ref ?? "";
      const place = wanted.get(address);
      if (!wanted.has(address) || place === address) return [];
      return [place === undefined ? removeElement(element) : setAttribute(tree, element, "ref", place)];
    });
    if (edits.length > 0) target.setText(tree.part, applyEdits(tree.xml, edits));
  }
  moveShapes(target, sheetPath, moved, wanted);
}

/** Each note's new address. A note is recognised by its text, and by its position where several have the same text. */
function newPlaces(before: readonly Placed[], after: readonly Placed[]): (string | undefined)[] {
  const left = [...after];
  const take = (fits: (note: Placed) => boolean) => {
    const index = left.findIndex(fits);
    const [found] = index < 0 ? [] : left.splice(index, 1);
    return found && addressOf(found.row, found.column);
  };
  const stayed = before.map(({ row, column, text }) =>
    take((note) => note.text === text && note.row === row && note.column === column),
  );
  return before.map(({ text }, index) => stayed[index] ?? take((note) => note.text === text));
}

function moveShapes(
  target: Package,
  sheetPath: string,
  moved: readonly Placed[],
  wanted: ReadonlyMap<string, string | undefined>,
): void {
  const drawings = relationshipsOf(target, sheetPath).filter(({ kind }) => kind === "vmlDrawing");
  for (const { target: path } of drawings) {
    if (!target.has(path)) continue;
    const isMoved = (row: number, column: number) => moved.some((note) => note.row === row && note.column === column);
    const shapes = moved.flatMap(({ row, column, text }) => {
      const place = wanted.get(addressOf(row, column));
      return place === undefined ? [] : [{ ...parseAddress(place), lines: text.split("\n").length }];
    });
    target.setText(path, addNoteShapes(removeNoteShapes(target.text(path), isMoved).vml, shapes));
  }
}

/**
 * Writes comments as notes, except on cells where the user has a note. Ours are identified by their author, as in files
 * of the command line.
 * @param hasOurs true if our notes are in the package already
 */
export function addComments(target: Package, { sheets, comments }: WorkbookModel, hasOurs: boolean): void {
  const wanted = comments.filter((comment) => !hasOurs || !isOwnRemark(comment));
  if (wanted.length === 0) return;
  for (const { name, path } of findWorkbook(target).sheets) {
    const sheet = sheets.find((each) => each.name === name);
    addToSheet(
      target,
      path,
      wanted.filter(({ sheetId }) => sheetId === sheet?.id),
    );
  }
}

function addToSheet(target: Package, sheetPath: string, comments: readonly CommentModel[]): void {
  if (comments.length === 0) return;
  const tree = parseTree(target.text(sheetPath), sheetPath, ["sheetData"]);
  const taken = annotatedCells(target, sheetPath);
  const notes = comments.map((comment) => ({
    address: addressOf(comment.row, comment.column),
    author: isOwnRemark(comment) ? NOTE_AUTHOR : comment.authorName,
    text: isOwnRemark(comment) ? unsigned(comment.content) : conversation(comment),
  }));
  const edits = addNotes(target, findWorkbook(target), tree, notes);
  if (edits.length > 0) target.setText(sheetPath, applyEdits(tree.xml, edits));
  nameAuthors(
    target,
    sheetPath,
    new Map(notes.filter(({ address }) => !taken.has(address)).map(({ address, author }) => [address, author])),
  );
}

/** The text of a note as Excel writes it: the author's name on a line of its own, the text, then the replies. */
function conversation({ content, authorName, replies }: CommentModel): string {
  const named = isOwnComment(content) ? content : `${authorName}:\n${content}`;
  return [named, ...replies].join("\n");
}

/** Replaces our author by the true authors, because all notes are added as ours. */
function nameAuthors(target: Package, sheetPath: string, authors: ReadonlyMap<string, string>): void {
  const tree = partOf(target, sheetPath, "comments");
  const list = childOf(tree?.root, "authors");
  if (!tree || !list) return;
  const names = list.children.map(({ text }) => text);
  const first = names.length;
  const edits = commentsOf(tree).flatMap((comment): Edit[] => {
    const author = authors.get(comment.attributes.ref!);
    if (author === undefined || author === NOTE_AUTHOR) return [];
    const known = names.indexOf(author);
    return [setAttribute(tree, comment, "authorId", String(known >= 0 ? known : names.push(author) - 1))];
  });
  const added = names.slice(first).map((name) => `<${tree.prefix}author>${escapeText(name)}</${tree.prefix}author>`);
  if (added.length > 0) edits.push(appendChildren(tree, list, added.join("")));
  if (edits.length > 0) target.setText(tree.part, applyEdits(tree.xml, edits));
}
