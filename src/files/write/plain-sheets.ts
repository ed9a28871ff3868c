import type { SheetContent, StyleName } from "../../core/sheets/spec";
import { InvalidAdditions } from "../invalid-additions";
import { Package } from "../package/package";
import { findWorkbook, mainNamespace, relationshipAttribute } from "../package/workbook";
import { appendChildren, applyEdits } from "../xml/edits";
import { escapeAttribute } from "../xml/escape";
import { childOf, childrenOf } from "../xml/tree";
import { addNames, printNameXml } from "./computed-sheets";
import { emptyWorkbook } from "./empty-workbook";
import { addSheetPart } from "./sheet-part";
import { sheetXml } from "./sheet-xml";
import { addStyles } from "./styles";

/**
 * The workbook with sheets appended. They belong to the user: nothing identifies them as ours, and removeAdditions
 * keeps them. Everything else is unchanged.
 * @throws UnreadableFile for bytes that are no workbook; InvalidAdditions for a sheet name in use.
 */
export async function addPlainSheets(bytes: Uint8Array, sheets: readonly SheetContent[]): Promise<Uint8Array> {
  const target = new Package(bytes);
  addTo(target, sheets);
  return target.write();
}

/** A workbook with only the given sheets, at least one. @throws InvalidAdditions for a name used twice. */
export async function newWorkbook(sheets: readonly SheetContent[]): Promise<Uint8Array> {
  const [first, ...others] = sheets;
  if (!first) throw new InvalidAdditions("invalid-cell", { reason: "no sheet" });
  const target = new Package(emptyWorkbook(first.name));
  addTo(target, others, first);
  return target.write();
}

/** @param first the content of the only sheet of the target, which exists already. */
function addTo(target: Package, sheets: readonly SheetContent[], first?: SheetContent): void {
  const all = [...(first ? [first] : []), ...sheets];
  const styles = addStyles(target, stylesOf(all), [], false).cell;
  const workbook = findWorkbook(target);
  const { tree } = workbook;
  const list = childOf(tree.root, "sheets")!;
  const present = childrenOf(list, "sheet");
  const taken = new Set(present.map(({ attributes }) => (attributes.name ?? "").toLowerCase()));
  let nextId = Math.max(0, ...present.map(({ attributes }) => Number(attributes.sheetId) || 0));
  const entries: string[] = [];
  const names: string[] = [];
  if (first) {
    const namespaces = { main: mainNamespace(workbook), relationships: workbook.relationshipNamespace };
    const xml = sheetXml(first, (style) => styles.get(style)!, namespaces, null);
    target.setText(workbook.sheets[0]!.path, xml);
    names.push(...printNameXml(tree.prefix, first, 0));
  }
  sheets.forEach((content, index) => {
    if (taken.has(content.name.toLowerCase())) throw new InvalidAdditions("sheet-name-taken", { sheet: content.name });
    taken.add(content.name.toLowerCase());
    const attribute = relationshipAttribute(workbook, tree, addSheetPart(target, workbook, content, styles, null));
    entries.push(`<${tree.prefix}sheet name="${escapeAttribute(content.name)}" sheetId="${++nextId}" ${attribute}/>`);
    names.push(...printNameXml(tree.prefix, content, list.children.length + index));
  });
  const added = entries.length > 0 ? [appendChildren(tree, list, entries.join(""))] : [];
  target.setText(workbook.path, applyEdits(tree.xml, [...added, ...addNames(tree, names)]));
}

function stylesOf(sheets: readonly SheetContent[]): StyleName[] {
  const cells = sheets.flatMap(({ rows }) => rows.flat());
  return [...new Set(cells.flatMap((cell) => (cell?.style ? [cell.style] : [])))];
}
