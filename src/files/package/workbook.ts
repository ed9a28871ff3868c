import { UnreadableFile } from "../unreadable-file";
import {
  childOf,
  childrenOf,
  parseTree,
  prefixedAttribute,
  prefixFor,
  type XmlElement,
  type XmlTree,
} from "../xml/tree";
import type { Package } from "./package";
import { type Relationship, relationshipsOf } from "./relationships";

/** A worksheet in the workbook's list. */
export interface SheetPart {
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Its position among all sheets, chart sheets included. */
  readonly position: number;
  readonly path: string;
  readonly relationshipId: string;
  readonly element: XmlElement;
}

/** The workbook part of a package, with its list of sheets and its namespaces. */
export interface WorkbookPart {
  readonly path: string;
  readonly tree: XmlTree;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetPart[];
  /** The namespace of relationship attributes, also the prefix of relationship types: transitional or strict. */
  readonly relationshipNamespace: string;
}

/**
 * Finds the workbook in a package.
 * @throws UnreadableFile `not-xlsx` when the package holds something else, `no-sheets`, `damaged`.
 */
export function findWorkbook(source: Package): WorkbookPart {
  const main = relationshipsOf(source, "").find((relationship) => relationship.kind === "officeDocument");
  const path = main?.target ?? "xl/workbook.xml";
  if (path.endsWith(".bin")) throw new UnreadableFile("not-xlsx", { kind: "xlsb" });
  if (!source.has(path)) throw new UnreadableFile("not-xlsx");
  const tree = parseTree(source.text(path), path);
  if (tree.root.name !== "workbook") throw new UnreadableFile("not-xlsx", { kind: tree.root.name });

  const relationships = relationshipsOf(source, path);
  const sheets: SheetPart[] = [];
  childrenOf(childOf(tree.root, "sheets"), "sheet").forEach((element, position) => {
    const relationshipId = prefixedAttribute(element.attributes, "id") ?? "";
    const relationship = relationships.find((candidate) => candidate.id === relationshipId);
    const name = element.attributes.name ?? "";
    if (!relationship) throw new UnreadableFile("damaged", { part: path, sheet: name });
    // Chart, dialogue and macro sheets have no cells.
    if (relationship.kind !== "worksheet") return;
    const state = element.attributes.state;
    sheets.push({
      name,
      sheetId: Number(element.attributes.sheetId) || 0,
      visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
      position,
      path: relationship.target,
      relationshipId,
      element,
    });
  });
  if (sheets.length === 0) throw new UnreadableFile("no-sheets");
  const relationshipNamespace =
    main?.type.slice(0, -"/officeDocument".length) ??
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return { path, tree, relationships, sheets, relationshipNamespace };
}

/** The namespace of spreadsheet elements in this file: transitional or strict. */
export function mainNamespace({ tree }: WorkbookPart): string {
  return tree.root.attributes[tree.prefix === "" ? "xmlns" : `xmlns:${tree.prefix.slice(0, -1)}`] ?? "";
}

/**
 * The attribute `r:id="…"` for an element of this workbook's parts. The prefix is the part's own, or is declared in the
 * element.
 */
export function relationshipAttribute(workbook: WorkbookPart, tree: XmlTree, id: string): string {
  const namespace = workbook.relationshipNamespace;
  const bound = prefixFor(tree.root, namespace);
  return bound === undefined ? `xmlns:r="${namespace}" r:id="${id}"` : `${bound}id="${id}"`;
}
