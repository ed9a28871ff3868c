import { addContentType } from "../files/package/content-types";
import type { Package } from "../files/package/package";
import { addRelationship, relationshipsOf } from "../files/package/relationships";
import { appendChildren, applyEdits, insertAt } from "../files/xml/edits";
import type { Edit } from "../files/xml/edits";
import { escapeAttribute } from "../files/xml/escape";
import { parseTree, prefixedAttribute } from "../files/xml/tree";
import type { Body, RunText } from "./docx-body";
import { readBody } from "./docx-body";
import { withBody } from "./docx-package";

/** A remark on the characters from `start` to `end` of the draft's plain text, UTF-16 units. */
export interface Remark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const AUTHOR = "勾稽";
const INITIALS = "勾";
const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

/**
 * A copy of a Word file with remarks as Word's own comments at their places. Comments that are there stay; a run is
 * split where a remark begins or ends within it; every part but the body, the comments and the lists of parts is the
 * same byte for byte. (ECMA-376 part 1, 17.13.4)
 * @throws UnreadableDraft
 */
export function markDocx(bytes: Uint8Array, remarks: readonly Remark[]): Uint8Array {
  return withBody(bytes, (target, path) => {
    const xml = target.text(path);
    const body = readBody(xml, path);
    const placed = remarks.filter((remark) => pieceAt(body, remark.start) && pieceAt(body, remark.end - 1));
    if (placed.length === 0) return bytes;
    const first = addComments(target, path, body.namespace, placed);
    target.setText(path, applyEdits(xml, anchorEdits(xml, body, placed, first)));
    return target.write();
  });
}

/** Adds the comments themselves and returns the number of the first. */
function addComments(target: Package, body: string, namespace: string, remarks: readonly Remark[]): number {
  const path = commentsPath(target, body, namespace);
  const tree = parseTree(target.text(path), path);
  const taken = tree.root.children.map(({ attributes }) => Number(prefixedAttribute(attributes, "id") ?? -1));
  const first = Math.max(-1, ...taken) + 1;
  const comments = remarks.map(({ text }, i) => commentXml(first + i, text, namespace)).join("");
  target.setText(path, applyEdits(tree.xml, [appendChildren(tree, tree.root, comments)]));
  return first;
}

function commentsPath(target: Package, body: string, namespace: string): string {
  const found = relationshipsOf(target, body).find(({ kind, external }) => kind === "comments" && !external);
  if (found && target.has(found.target)) return found.target;
  const path = target.has("word/comments.xml") ? target.freePath("word/comments", ".xml") : "word/comments.xml";
  target.setText(
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${escapeAttribute(namespace)}"></w:comments>`,
  );
  addContentType(target, path, CONTENT_TYPE);
  const links = namespace === STRICT ? STRICT_RELATIONSHIPS : RELATIONSHIPS;
  addRelationship(target, body, `${links}/comments`, path);
  return path;
}

function commentXml(id: number, text: string, namespace: string): string {
  const paragraphs = text
    .split("\n")
    .map((line, i) => {
      const mark = i === 0 ? "<w:r><w:annotationRef/></w:r>" : "";
      return `<w:p>${mark}<w:r><w:t xml:space="preserve">${escapeAttribute(line)}</w:t></w:r></w:p>`;
    })
    .join("");
  return `<w:comment xmlns:w="${escapeAttribute(namespace)}" w:id="${id}" w:author="${AUTHOR}" w:initials="${INITIALS}">${paragraphs}</w:comment>`;
}

/** The text that a character of the plain text is of; undefined for tabs and line ends. */
function pieceAt({ pieces }: Body, at: number): RunText | undefined {
  return pieces.find((piece) => at >= piece.at && at < piece.at + piece.length);
}

/** The places where a remark begins and ends, as insertions into the body's XML. */
function anchorEdits(xml: string, body: Body, remarks: readonly Remark[], first: number): Edit[] {
  const { prefix } = body;
  const places = new Map<number, Place & { ends: string; starts: string }>();
  const at = (place: Place) => {
    const known = places.get(place.position) ?? { ...place, ends: "", starts: "" };
    places.set(place.position, known);
    return known;
  };
  remarks.forEach((remark, i) => {
    const id = `${prefix}id="${first + i}"`;
    at(before(xml, pieceAt(body, remark.start)!, remark.start)).starts += `<${prefix}commentRangeStart ${id}/>`;
    at(after(xml, pieceAt(body, remark.end - 1)!, remark.end)).ends +=
      `<${prefix}commentRangeEnd ${id}/><${prefix}r><${prefix}commentReference ${id}/></${prefix}r>`;
  });
  const split = [...places.values()];
  const kept = new Set(split.flatMap(({ within }) => (within ? [within] : [])));
  return [
    ...split.map(({ position, leave, enter, ends, starts }) => insertAt(position, `${leave}${ends}${starts}${enter}`)),
    // A text that is cut keeps the spaces at its new ends.
    ...[...kept].flatMap((piece) => keepsSpaces(xml, piece)),
  ];
}

/** A place between runs, or one that becomes such by a split: what closes the run before it and opens it again. */
interface Place {
  readonly position: number;
  readonly leave: string;
  readonly enter: string;
  /** The text that is cut in two. */
  readonly within: RunText | null;
}

const between = (position: number): Place => ({ position, leave: "", enter: "", within: null });

function before(xml: string, piece: RunText, at: number): Place {
  const { run, nested } = piece;
  if (nested) return between(run.start);
  if (at > piece.at) return cut(xml, piece, at) ?? between(run.start);
  return xml.slice(run.contentStart, piece.start).trim() === ""
    ? between(run.start)
    : { ...splitOf(xml, piece), position: piece.start, within: null };
}

function after(xml: string, piece: RunText, at: number): Place {
  const { run, nested } = piece;
  if (nested) return between(run.end);
  if (at < piece.at + piece.length) return cut(xml, piece, at) ?? between(run.end);
  return xml.slice(piece.end, run.closeStart).trim() === ""
    ? between(run.end)
    : { ...splitOf(xml, piece), position: piece.end, within: null };
}

/** What closes a run and opens another like it. */
function splitOf(xml: string, { run }: RunText): Pick<Place, "leave" | "enter"> {
  return { leave: xml.slice(run.closeStart, run.end), enter: xml.slice(run.start, run.contentStart) };
}

/** A cut within a text; null where its XML is more than characters and entities. */
function cut(xml: string, piece: RunText, at: number): Place | null {
  const position = positionIn(xml, piece, at - piece.at);
  if (position === null) return null;
  const { leave, enter } = splitOf(xml, piece);
  const [close, tag] = [xml.slice(piece.closeStart, piece.end), nameOf(xml, piece)];
  return { position, leave: `${close}${leave}`, enter: `${enter}<${tag} xml:space="preserve">`, within: piece };
}

function nameOf(xml: string, { closeStart, end }: RunText): string {
  return xml.slice(closeStart + 2, end - 1).trim();
}

/** The position in the XML of the character number `offset` of a text; null where the characters are not as written. */
function positionIn(xml: string, piece: RunText, offset: number): number | null {
  const raw = xml.slice(piece.openEnd, piece.closeStart);
  if (raw.includes("<") || raw.includes("\r")) return null;
  let position = 0;
  for (let count = 0; count < offset;) {
    const end = raw[position] === "&" ? raw.indexOf(";", position) : position;
    count += unitsOf(raw.slice(position, end));
    position = end + 1;
  }
  return piece.openEnd + position;
}

/** The UTF-16 units of an entity without its semicolon, or of a character. */
function unitsOf(entity: string): number {
  if (!entity.startsWith("&#")) return 1;
  const code = entity[2] === "x" ? parseInt(entity.slice(3), 16) : Number(entity.slice(2));
  return code > 0xffff ? 2 : 1;
}

function keepsSpaces(xml: string, { start, openEnd }: RunText): Edit[] {
  return xml.slice(start, openEnd).includes(" xml:space") ? [] : [insertAt(openEnd - 1, ' xml:space="preserve"')];
}
