import { quotedSheet } from "../../core/grid/address";
import { printNames } from "../../core/sheets/foot";
import type { SheetContent, SheetSpec, StyleName } from "../../core/sheets/spec";
import { readSheetId, SHEET_PROPERTY } from "../identity";
import { identityName, staleNames } from "../identity-names";
import { removeContentTypes } from "../package/content-types";
import type { Package } from "../package/package";
import { relationshipsPath } from "../package/paths";
import { relationshipsOf, removeRelationships } from "../package/relationships";
import { findWorkbook, relationshipAttribute, type SheetPart, type WorkbookPart } from "../package/workbook";
import { UnreadableFile } from "../unreadable-file";
import {
  appendChildren,
  applyEdits,
  type Edit,
  emptyElement,
  insertAt,
  removeElement,
  setAttribute,
} from "../xml/edits";
import { placeFor, WORKBOOK_ORDER } from "../xml/element-order";
import { escapeAttribute, escapeFormula } from "../xml/escape";
import { childOf, childrenOf, parseTree, prefixedAttribute, type XmlTree } from "../xml/tree";
import { addSheetPart } from "./sheet-part";

/**
 * Precedes our names in a list that the user's file had empty (openpyxl writes such lists), so that the empty list is
 * kept when our names are removed.
 */
const WAS_EMPTY = "\n";

/** A worksheet that has our property, or to which one of our names refers. */
export interface ComputedSheet extends SheetPart {
  readonly id: string;
  /** True where the name for this id refers to the sheet. */
  readonly named: boolean;
}

/** The id in the property of a computed sheet; undefined for other sheets. */
export function computedSheetId(source: Package, sheet: XmlTree): string | undefined {
  const property = childrenOf(childOf(sheet.root, "customProperties"), "customPr").find(
    ({ attributes }) => attributes.name === SHEET_PROPERTY,
  );
  const relationship = property && prefixedAttribute(property.attributes, "id");
  return relationship && readSheetId(source, sheet.part, relationship);
}

/**
 * The computed sheets that we may remove. When a user copies such a sheet in Excel, our property is copied too. Of
 * several sheets with one id, ours is the one to which the name refers, or the oldest if there is no name; the others
 * belong to the user.
 */
export function ownSheets(sheets: readonly ComputedSheet[]): ComputedSheet[] {
  const own = new Map<string, ComputedSheet>();
  for (const sheet of sheets) {
    const known = own.get(sheet.id);
    const rather = known && (sheet.named === known.named ? sheet.sheetId < known.sheetId : sheet.named);
    if (!known || rather) own.set(sheet.id, sheet);
  }
  return [...own.values()];
}

/** Appends the computed sheets; `sheetIds` keeps the numbers of sheets that are being replaced. */
export function addComputedSheets(
  target: Package,
  specs: readonly SheetSpec[],
  styles: ReadonlyMap<StyleName, number>,
  sheetIds: ReadonlyMap<string, number>,
): void {
  if (specs.length === 0) return;
  const workbook = findWorkbook(target);
  const { tree } = workbook;
  const list = childOf(tree.root, "sheets")!;
  const used = childrenOf(list, "sheet").map(({ attributes }) => Number(attributes.sheetId) || 0);
  let nextId = Math.max(0, ...used, ...sheetIds.values());
  const sheets: string[] = [];
  const names: string[] = [];
  const taken = new Set(workbookNames(tree));
  specs.forEach((spec, index) => {
    const relationship = addSheetPart(target, workbook, spec, styles, spec.id);
    const attribute = relationshipAttribute(workbook, tree, relationship);
    const known = sheetIds.get(spec.id);
    const sheetId = known && !used.includes(known) ? known : ++nextId;
    sheets.push(`<${tree.prefix}sheet name="${escapeAttribute(spec.name)}" sheetId="${sheetId}" ${attribute}/>`);
    const addName = (attributes: string, place: string) => {
      const reference = escapeFormula(`${quotedSheet(spec.name)}!${place}`);
      names.push(`<${tree.prefix}definedName ${attributes}>${reference}</${tree.prefix}definedName>`);
    };
    const name = identityName(spec.id);
    // Excel repairs a file with the same name twice. If the user has a name of this spelling, the property alone must
    // identify the sheet.
    if (!taken.has(name)) addName(`name="${name}" hidden="1"`, "$A$1");
    names.push(...printNameXml(tree.prefix, spec, list.children.length + index));
  });
  const edits = [appendChildren(tree, list, sheets.join("")), ...addNames(tree, names)];
  target.setText(workbook.path, applyEdits(tree.xml, edits));
}

/** The names that say what is printed of a sheet, and which rows and columns are repeated on every page. */
export function printNameXml(prefix: string, spec: SheetContent, position: number): string[] {
  const { area, titleRows, titleColumns } = printNames(spec);
  const sheet = quotedSheet(spec.name);
  const titles = [titleColumns, titleRows].flatMap((range) => (range === null ? [] : [`${sheet}!${range}`]));
  const name = (which: string, reference: string) =>
    `<${prefix}definedName name="_xlnm.${which}" localSheetId="${position}">${escapeFormula(reference)}</${prefix}definedName>`;
  return [
    ...(area === null ? [] : [name("Print_Area", `${sheet}!${area}`)]),
    ...(titles.length === 0 ? [] : [name("Print_Titles", titles.join(","))]),
  ];
}

/** The names with the scope of the whole workbook, in lower case, in which they are compared. */
function workbookNames(tree: XmlTree): string[] {
  return childrenOf(childOf(tree.root, "definedNames"), "definedName")
    .filter(({ attributes }) => attributes.localSheetId === undefined)
    .map(({ attributes }) => (attributes.name ?? "").toLowerCase());
}

/** Adds defined names, each given as an XML element of the workbook part. */
export function addNames(tree: XmlTree, names: readonly string[]): Edit[] {
  if (names.length === 0) return [];
  const container = childOf(tree.root, "definedNames");
  if (container) {
    const trace = container.children.length === 0 ? WAS_EMPTY : "";
    return [appendChildren(tree, container, trace + names.join(""))];
  }
  const xml = `<${tree.prefix}definedNames>${names.join("")}</${tree.prefix}definedNames>`;
  return [insertAt(placeFor(tree, WORKBOOK_ORDER, "definedNames"), xml)];
}

/**
 * Removes sheets with the parts that only they use, and every entry of the workbook that counts or names them; also our
 * names of sheets that the user has deleted.
 */
export function removeComputedSheets(target: Package, doomed: readonly ComputedSheet[]): void {
  const workbook = findWorkbook(target);
  if (doomed.length === workbook.sheets.length) throw new UnreadableFile("no-sheets");
  const edits = withoutSheets(workbook, doomed);
  if (edits.length > 0) target.setText(workbook.path, applyEdits(workbook.tree.xml, edits));
  if (doomed.length === 0) return;

  const belonging = reachable(
    target,
    doomed.map(({ path }) => path),
  );
  removeRelationships(target, workbook.path, new Set(doomed.map(({ relationshipId }) => relationshipId)));
  const kept = reachable(target, [""]);
  const orphans = [...belonging].filter((part) => !kept.has(part));
  for (const part of orphans) {
    target.remove(part);
    target.remove(relationshipsPath(part));
  }
  removeContentTypes(target, orphans);
  dropCalculationChain(target, workbook, new Set(doomed.map(({ sheetId }) => sheetId)));
}

function withoutSheets({ tree, sheets }: WorkbookPart, doomed: readonly ComputedSheet[]): Edit[] {
  const gone = new Set(doomed.map(({ position }) => position));
  const shifted = (position: number) => position - [...gone].filter((other) => other < position).length;
  const edits = doomed.map(({ element }) => removeElement(element));

  const container = childOf(tree.root, "definedNames");
  const names = childrenOf(container, "definedName");
  const scopeOf = (name: (typeof names)[number]) => Number(name.attributes.localSheetId ?? NaN);
  const staying = childrenOf(childOf(tree.root, "sheets"), "sheet").filter((_, position) => !gone.has(position));
  const stayingNames = new Set(staying.map(({ attributes }) => attributes.name));
  const stale = new Set(staleNames(tree, (sheet) => stayingNames.has(sheet)));
  const doomedNames = names.filter((name) => gone.has(scopeOf(name)) || stale.has(name));
  if (container && doomedNames.length === names.length && names.length > 0) {
    edits.push(container.text.startsWith(WAS_EMPTY) ? emptyElement(container) : removeElement(container));
  } else {
    edits.push(...doomedNames.map(removeElement));
    for (const name of names) {
      const scope = scopeOf(name);
      if (gone.has(scope) || Number.isNaN(scope) || shifted(scope) === scope) continue;
      edits.push(setAttribute(tree, name, "localSheetId", String(shifted(scope))));
    }
  }

  const firstKept = sheets.find(({ position, visibility }) => !gone.has(position) && visibility === "visible");
  for (const view of childrenOf(childOf(tree.root, "bookViews"), "workbookView")) {
    for (const attribute of ["firstSheet", "activeTab"]) {
      const position = Number(view.attributes[attribute] ?? 0);
      const next = shifted(gone.has(position) ? (firstKept?.position ?? 0) : position);
      if (next !== position) edits.push(setAttribute(tree, view, attribute, String(next)));
    }
  }
  return edits;
}

/** All parts that are reachable from the given ones by relationships; the empty path is the package. */
function reachable(source: Package, from: readonly string[]): Set<string> {
  const found = new Set(from);
  // Iterating over a set includes the parts that are added meanwhile.
  for (const part of found) {
    for (const { target, external } of relationshipsOf(source, part)) {
      if (!external && source.has(target)) found.add(target);
    }
  }
  return found;
}

/**
 * Removes the calculation chain if it mentions one of the removed sheets: Excel would repair such a file, but rebuilds
 * a chain that is missing. A chain without our sheets (Excel has not saved the file since) is kept.
 */
function dropCalculationChain(target: Package, workbook: WorkbookPart, sheetIds: ReadonlySet<number>): void {
  const chain = workbook.relationships.find((relationship) => relationship.kind === "calcChain");
  if (!chain || !target.has(chain.target)) return;
  const { root } = parseTree(target.text(chain.target), chain.target);
  if (!root.children.some(({ attributes }) => sheetIds.has(Number(attributes.i)))) return;
  target.remove(chain.target);
  removeRelationships(target, workbook.path, new Set([chain.id]));
  removeContentTypes(target, [chain.target]);
}
