import { quotedSheet } from "../../core/grid/address";
import { addContentType, removeContentTypes } from "../../files/package/content-types";
import type { Package } from "../../files/package/package";
import { folderOf } from "../../files/package/paths";
import { addRelationship, removeRelationships } from "../../files/package/relationships";
import { findWorkbook, relationshipAttribute, type SheetPart } from "../../files/package/workbook";
import { appendChildren, applyEdits, type Edit, insertAt, removeElement, setAttribute } from "../../files/xml/edits";
import { placeFor, WORKBOOK_ORDER } from "../../files/xml/element-order";
import { escapeAttribute } from "../../files/xml/escape";
import { childOf, childrenOf, type XmlTree } from "../../files/xml/tree";
import type { SheetModel, WorkbookModel } from "../../host/model";
import { type NameScopes, namesXml } from "./names";
import { printNamesOf } from "./page-layout";

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

const STATES = { Visible: "", Hidden: ' state="hidden"', VeryHidden: ' state="veryHidden"' };

/** Adds an entry for a new sheet at the end of the workbook's list, and returns the path of its part. */
export function addSheetPart(target: Package, name: string, visibility: SheetModel["visibility"] = "Visible"): string {
  const workbook = findWorkbook(target);
  const { tree } = workbook;
  const list = childOf(tree.root, "sheets")!;
  const ids = childrenOf(list, "sheet").map(({ attributes }) => Number(attributes.sheetId) || 0);
  const path = target.freePath(`${folderOf(workbook.path)}worksheets/sheet`, ".xml");
  target.setText(path, "<worksheet/>");
  addContentType(target, path, WORKSHEET_TYPE);
  const id = addRelationship(target, workbook.path, `${workbook.relationshipNamespace}/worksheet`, path);
  const attribute = relationshipAttribute(workbook, tree, id);
  const sheet = `<${tree.prefix}sheet name="${escapeAttribute(name)}" sheetId="${Math.max(0, ...ids) + 1}"${STATES[visibility]} ${attribute}/>`;
  target.setText(workbook.path, applyEdits(tree.xml, [appendChildren(tree, list, sheet)]));
  return path;
}

/** Removes the calculation chain, which may list cells that no longer hold a formula; programs build a new one. */
export function dropCalculationChain(target: Package): void {
  const workbook = findWorkbook(target);
  const chain = workbook.relationships.find(({ kind }) => kind === "calcChain");
  if (!chain) return;
  target.remove(chain.target);
  removeContentTypes(target, [chain.target]);
  removeRelationships(target, workbook.path, new Set([chain.id]));
}

/** The paths of the model's sheets in the package. */
export type SheetPaths = ReadonlyMap<SheetModel, string>;

/** Updates the workbook part to the model: the order, names and visibility of sheets, defined names, and protection. */
export function graftWorkbook(target: Package, model: WorkbookModel, paths: SheetPaths): void {
  const workbook = findWorkbook(target);
  const { tree, sheets: parts } = workbook;
  const placed = model.sheets.map((sheet) => ({
    sheet,
    part: parts.find(({ path }) => path.toLowerCase() === paths.get(sheet)?.toLowerCase())!,
  }));
  const order = orderOf(
    tree,
    placed.map(({ part }) => part),
  );
  const position = (part: SheetPart) => order.indexOf(part.position);
  const list = childOf(tree.root, "sheets")!;
  const elements = childrenOf(list, "sheet");
  const written = order.map((old) => {
    const element = elements[old]!;
    const sheet = placed.find(({ part }) => part.position === old)?.sheet;
    const text = tree.xml.slice(element.start, element.end);
    return sheet ? withAttributes(text, sheet) : text;
  });
  const printed = placed.flatMap(({ sheet, part }) =>
    printNamesOf(sheet.name, sheet.pageLayout).map((name) => ({ ...name, position: position(part) })),
  );
  const scopes: NameScopes = {
    positionOf: (old) => (order.includes(old) ? order.indexOf(old) : undefined),
    renamed: renaming(placed),
    printed,
  };
  const active = placed.find(({ sheet }) => sheet.id === model.activeSheet) ?? placed[0]!;
  const edits = [
    { start: list.openEnd, end: list.closeStart, text: written.join("") },
    ...replaced(tree, "definedNames", namesXml(tree, model.names, scopes)),
    ...viewEdits(tree, position(active.part)),
    ...protectionEdits(tree, model.protected),
    ...calculationEdits(tree),
  ];
  target.setText(workbook.path, applyEdits(tree.xml, edits));
}

/** The old positions in the new order. Sheets without cells (charts) stay after the sheet that they followed. */
function orderOf(tree: XmlTree, parts: readonly SheetPart[]): number[] {
  const order = parts.map(({ position }) => position);
  const count = childrenOf(childOf(tree.root, "sheets"), "sheet").length;
  for (let old = 0; old < count; old++) {
    if (!order.includes(old)) order.splice(order.indexOf(old - 1) + 1, 0, old);
  }
  return order;
}

function withAttributes(element: string, { name, visibility }: SheetModel): string {
  const state = STATES[visibility];
  return element
    .replace(/\sstate\s*=\s*("[^"]*"|'[^']*')/, "")
    .replace(/\sname\s*=\s*("[^"]*"|'[^']*')/, () => ` name="${escapeAttribute(name)}"${state}`);
}

/**
 * Renames sheets in the formulas of names that belong to single sheets; the model has changed its other names itself.
 */
function renaming(placed: readonly { readonly sheet: SheetModel; readonly part: SheetPart }[]) {
  const renamed = placed.filter(({ sheet, part }) => sheet.name !== part.name);
  return (formula: string) =>
    renamed.reduce((text, { sheet, part }) => {
      const now = `${quotedSheet(sheet.name)}!`;
      const plain = `${part.name}!`;
      const quoted = text.replaceAll(`${quotedSheet(part.name)}!`, now);
      return quoted.startsWith(plain) ? now + quoted.slice(plain.length).replaceAll(`,${plain}`, `,${now}`) : quoted;
    }, formula);
}

function replaced(tree: XmlTree, name: string, xml: string): Edit[] {
  const element = childOf(tree.root, name);
  if (!element) return xml === "" ? [] : [insertAt(placeFor(tree, WORKBOOK_ORDER, name), xml)];
  return [{ start: element.start, end: element.end, text: xml }];
}

/** Corrects a view whose first visible tab no longer exists; it would show no tabs. */
function viewEdits(tree: XmlTree, active: number): Edit[] {
  const p = tree.prefix;
  if (!childOf(tree.root, "bookViews")) {
    return replaced(tree, "bookViews", `<${p}bookViews><${p}workbookView activeTab="${active}"/></${p}bookViews>`);
  }
  return childrenOf(childOf(tree.root, "bookViews"), "workbookView").flatMap((view) => [
    setAttribute(tree, view, "activeTab", active === 0 ? undefined : String(active)),
    setAttribute(tree, view, "firstSheet", undefined),
  ]);
}

function protectionEdits(tree: XmlTree, isProtected: boolean): Edit[] {
  const element = childOf(tree.root, "workbookProtection");
  const was = /^(1|true)$/.test(element?.attributes.lockStructure ?? "");
  if (was === isProtected) return [];
  if (!isProtected) return element ? [removeElement(element)] : [];
  return replaced(tree, "workbookProtection", `<${tree.prefix}workbookProtection lockStructure="1"/>`);
}

/** Makes Excel calculate all formulas again, because the results are those of the spreadsheet component. */
function calculationEdits(tree: XmlTree): Edit[] {
  const element = childOf(tree.root, "calcPr");
  if (element) return [setAttribute(tree, element, "fullCalcOnLoad", "1")];
  return replaced(tree, "calcPr", `<${tree.prefix}calcPr fullCalcOnLoad="1"/>`);
}
