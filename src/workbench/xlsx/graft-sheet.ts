import { rangeAddress } from "../../core/grid/address";
import type { Package } from "../../files/package/package";
import { mainNamespace, type WorkbookPart } from "../../files/package/workbook";
import { applyEdits, type Edit, insertAt, removeElement } from "../../files/xml/edits";
import { placeFor, WORKSHEET_ORDER } from "../../files/xml/element-order";
import { escapeAttribute } from "../../files/xml/escape";
import { childOf, parseTree, type XmlTree } from "../../files/xml/tree";
import type { SheetModel } from "../../host/model";
import { formatsXml } from "./conditional-formats";
import type { DifferentialStyles } from "./differential-styles";
import { linksXml } from "./hyperlinks";
import { inNamespaceOf } from "./namespaces";
import { freezeEdits, selectEdits } from "./panes";
import { measuredRows } from "./row-tags";
import { withTrueWidths } from "./sizes";
import type { SourceSheet } from "./source";

/** The elements taken from the library's part; all others in the file's part stay. */
const FROM_LIBRARY = ["dimension", "cols", "sheetData"];
/** More elements taken from the library's part where the model states how to print. */
const OF_PRINTING = ["sheetPr", "printOptions", "pageMargins", "pageSetup", "headerFooter"];

export interface SheetGraft {
  readonly sheet: SheetModel;
  /** The sheet as it was opened; undefined for a new sheet, whose part is entirely the library's. */
  readonly known: SourceSheet | undefined;
  /** The part that the library wrote. */
  readonly written: string;
  /** The path of the part in the file. */
  readonly path: string;
  readonly isActive: boolean;
}

/** Combines a sheet's part from what the library wrote, what the file had and what the model states. */
export function graftSheet(
  target: Package,
  workbook: WorkbookPart,
  { sheet, known, written, path, isActive }: SheetGraft,
  styles: DifferentialStyles,
): void {
  const library = parseTree(inNamespaceOf(workbook, withTrueWidths(withoutHints(written))), path, ["sheetData"]);
  const tree = known?.tree ?? library;
  const elements = new Map<string, string | undefined>();
  if (known) {
    const printing = Object.keys(sheet.pageLayout).length > 0 ? OF_PRINTING : [];
    for (const name of [...FROM_LIBRARY, ...printing]) elements.set(name, graftOf(library, name, workbook, tree));
    const measured = measuredRows(tree.xml);
    elements.set("sheetData", elements.get("sheetData")?.replace(ROW_HEIGHT, leftToMeasure(measured)));
  }
  if (sheet.protected !== (known?.model.protected ?? false)) {
    elements.set("sheetProtection", sheet.protected ? `<${tree.prefix}sheetProtection sheet="1"/>` : undefined);
  }
  elements.set("mergeCells", mergesXml(tree, sheet));
  const formats = formatsXml(tree, known?.formats ?? [], sheet.conditionalFormats, styles);
  elements.set("hyperlinks", linksXml(target, workbook, tree, known?.links ?? [], sheet));
  const edits = [
    ...WORKSHEET_ORDER.flatMap((name) => {
      if (name === "conditionalFormatting") return formats === undefined ? [] : replaceAll(tree, name, formats);
      return elements.has(name) ? replaceAll(tree, name, elements.get(name) ?? "") : [];
    }),
    ...freezeEdits(tree, sheet.frozenRows),
    ...selectEdits(tree, isActive),
  ];
  target.setText(path, applyEdits(tree.xml, edits));
}

/**
 * Replaces all elements with the given name by the text, at the position of the first one, or where the schema requires
 * it.
 */
function replaceAll(tree: XmlTree, name: string, text: string): Edit[] {
  const doomed = tree.root.children.filter((child) => child.name === name);
  const position = doomed[0]?.start ?? placeFor(tree, WORKSHEET_ORDER, name);
  return [insertAt(position, text), ...doomed.map(removeElement)];
}

/** Removes the library's attribute for the descent of fonts, whose namespace the file may not declare. */
function withoutHints(xml: string): string {
  return xml.replaceAll(/<(?:row|sheetFormatPr)\b[^<>]*/g, (tag) => tag.replace(/ x14ac:dyDescent="[^"]*"/, ""));
}

/**
 * An element that the library wrote, without a prefix. If the file uses a prefix, the element declares its namespace
 * itself.
 */
function graftOf(library: XmlTree, name: string, workbook: WorkbookPart, tree: XmlTree): string | undefined {
  const element = childOf(library.root, name);
  if (!element) return undefined;
  const xml = library.xml.slice(element.start, element.end);
  if (tree.prefix === "") return xml;
  return xml.replace(/^<[\w]+/, (tag) => `${tag} xmlns="${escapeAttribute(mainNamespace(workbook))}"`);
}

const ROW_HEIGHT = /<row r="(\d+)" ht="([\d.]+)" customHeight="1"/g;

/** Removes the library's fixed heights from rows that the application had measured, so that it measures them again. */
function leftToMeasure(measured: ReadonlyMap<number, number>) {
  return (tag: string, row: string, height: string) =>
    measured.get(Number(row)) === Number(height) ? `<row r="${row}" ht="${height}"` : tag;
}

function mergesXml({ prefix: p }: XmlTree, { merges }: SheetModel): string | undefined {
  const list = merges.map((merge) => `<${p}mergeCell ref="${rangeAddress(merge)}"/>`);
  return list.length > 0 ? `<${p}mergeCells count="${list.length}">${list.join("")}</${p}mergeCells>` : undefined;
}
