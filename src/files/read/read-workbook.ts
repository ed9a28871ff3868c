import type { SheetSnapshot, WorkbookSnapshot } from "../../core/grid/snapshot";
import { ownText } from "../../core/grid/own-text";
import { readSheetId } from "../identity";
import { namedSheets } from "../identity-names";
import { Package } from "../package/package";
import { findWorkbook } from "../package/workbook";
import { childOf } from "../xml/tree";
import { readMemoryPart } from "./read-memory";
import { readNumberFormats } from "./number-formats";
import { readSheet } from "./read-sheet";
import { readSharedStrings } from "./shared-strings";

/**
 * Reads an .xlsx or .xlsm file into plain data: every worksheet in order with every non-empty cell, including cells
 * that are hidden or covered by a merge. Dates stay serial numbers with their format.
 * @throws UnreadableFile for anything that is not a complete, readable workbook; never another error.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const source = new Package(bytes);
  const workbook = findWorkbook(source);
  const partOf = (kind: string) => workbook.relationships.find((relationship) => relationship.kind === kind)?.target;
  const properties = childOf(workbook.tree.root, "workbookPr")?.attributes;
  const context = {
    strings: readSharedStrings(source, partOf("sharedStrings")),
    formats: readNumberFormats(source, partOf("styles")),
    date1904: properties?.date1904 === "1" || properties?.date1904 === "true",
  };
  const named = namedSheets(workbook);
  const sheets = workbook.sheets.map((sheet): SheetSnapshot => {
    const { name, visibility, path } = sheet;
    const { propertyRelationship, ...content } = readSheet(source.text(path), path, context);
    const ours = (propertyRelationship && readSheetId(source, path, propertyRelationship)) || named.get(sheet);
    return { name: ownText(name), visibility, ...content, ...(ours ? { ours } : {}) };
  });
  const memory = readMemoryPart(source, workbook);
  return memory ? { sheets, memory } : { sheets };
}
