import type { SheetContent, StyleName } from "../../core/sheets/spec";
import { encodeSheetId } from "../identity";
import { addContentType } from "../package/content-types";
import type { Package } from "../package/package";
import { folderOf } from "../package/paths";
import { addRelationship } from "../package/relationships";
import { mainNamespace, type WorkbookPart } from "../package/workbook";
import { addDrawing } from "./drawing";
import { sheetXml } from "./sheet-xml";

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const PROPERTY_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/**
 * Adds a sheet's part.
 * @param id of a computed sheet, whose property identifies it as ours; null for a sheet of the user.
 * @returns the workbook's relationship to the part.
 */
export function addSheetPart(
  target: Package,
  workbook: WorkbookPart,
  content: SheetContent,
  styles: ReadonlyMap<StyleName, number>,
  id: string | null,
): string {
  const folder = folderOf(workbook.path);
  const { relationshipNamespace } = workbook;
  const path = target.freePath(`${folder}worksheets/sheet`, ".xml");
  const namespaces = { main: mainNamespace(workbook), relationships: relationshipNamespace };
  const property = id === null ? null : addProperty(target, workbook, path, id);
  const drawing = addDrawing(target, workbook, path, content);
  target.setText(
    path,
    sheetXml(content, (style) => styles.get(style)!, namespaces, property, drawing),
  );
  addContentType(target, path, WORKSHEET_TYPE);
  return addRelationship(target, workbook.path, `${relationshipNamespace}/worksheet`, path);
}

/**
 * Adds the property that makes a sheet the computed sheet of this id. Returns the sheet's relationship to the property.
 */
export function addProperty(target: Package, workbook: WorkbookPart, sheet: string, id: string): string {
  const property = target.freePath(`${folderOf(workbook.path)}customProperty/customProperty`, ".bin");
  target.setBytes(property, encodeSheetId(id));
  addContentType(target, property, PROPERTY_TYPE);
  return addRelationship(target, sheet, `${workbook.relationshipNamespace}/customProperty`, property);
}
