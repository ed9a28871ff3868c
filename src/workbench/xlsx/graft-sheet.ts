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

/** What the library wrote of a sheet goes into the file's part; all else in it stays. */
const FROM_LIBRARY = ["dimension", "cols", "sheetData"];
/** These as well where the model says how to print. */
const OF_PRINTING = ["sheetPr", "printOptions", "pageMargins", "pageSetup"];

export interface SheetGraft {
  readonly sheet: SheetModel;
  /** The sheet as it was opened; undefined for a new one, whose part is then wholly the library's. */
  readonly known: SourceSheet | undefined;
  /** The part as the library wrote it. */
  readonly written: string;
  /** Where it goes. */
  readonly path: string;
  readonly isActive: boolean;
}

/** Makes a sheet's part of what the library wrote, what the file had and what the model says. */
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

/** All elements of that name give way to the text, which stands where the first one stood or the schema wants it. */
function replaceAll(tree: XmlTree, name: string, text: string): Edit[] {
  const doomed = tree.root.children.filter((child) => child.name === name);
  const position = doomed[0]?.start ?? placeFor(tree, WORKSHEET_ORDER, name);
  return [insertAt(position, text), ...doomed.map(removeElement)];
}

/** The library's hint for fonts' descent, in a namespace that the file may not declare. */
function withoutHints(xml: string): string {
  return xml.replaceAll(/<(?:row|sheetFormatPr)\b[^<>]*/g, (tag) => tag.replace(/ x14ac:dyDescent="[^"]*"/, ""));
}

/** An element that the library wrote, without a prefix: where the file has one, the namespace is said on the spot. */
function graftOf(library: XmlTree, name: string, workbook: WorkbookPart, tree: XmlTree): string | undefined {
  const element = childOf(library.root, name);
  if (!element) return undefined;
  const xml = library.xml.slice(element.start, element.end);
  if (tree.prefix === "") return xml;
  return xml.replace(/^<[\w]+/, (tag) => `${tag} xmlns="${escapeAttribute(mainNamespace(workbook))}"`);
}

const ROW_HEIGHT = /<row r="(\d+)" ht="([\d.]+)" customHeight="1"/g;

/** The library fixes every height; rows that the application has measured go on being measured. */
function leftToMeasure(measured: ReadonlyMap<number, number>) {
  return (tag: string, row: string, height: string) =>
    measured.get(Number(row)) === Number(height) ? `<row r="${row}" ht="${height}"` : tag;
}

function mergesXml({ prefix: p }: XmlTree, { merges }: SheetModel): string | undefined {
  const list = merges.map((merge) => `<${p}mergeCell ref="${rangeAddress(merge)}"/>`);
  return list.length > 0 ? `<${p}mergeCells count="${list.length}">${list.join("")}</${p}mergeCells>` : undefined;
}
