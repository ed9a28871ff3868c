import { namedSheets } from "../identity-names";
import { Package } from "../package/package";
import { findWorkbook } from "../package/workbook";
import { parseTree } from "../xml/tree";
import { computedSheetId, type ComputedSheet, ownSheets, removeComputedSheets } from "./computed-sheets";
import { removeMarks } from "./marks";
import { removeStyles } from "./styles";

/**
 * The workbook without our computed sheets, highlights, notes and styles. Everything else is unchanged.
 * @throws UnreadableFile for bytes that are no workbook, or a workbook with only our sheets (`no-sheets`).
 */
export async function removeAdditions(bytes: Uint8Array): Promise<Uint8Array> {
  const target = new Package(bytes);
  removeFrom(target);
  return target.write();
}

/** Removes everything of ours from a package. Returns the numbers (sheetId) that our sheets had, by their id. */
export function removeFrom(target: Package): Map<string, number> {
  const computed: ComputedSheet[] = [];
  const workbook = findWorkbook(target);
  const named = namedSheets(workbook);
  for (const sheet of workbook.sheets) {
    const tree = parseTree(target.text(sheet.path), sheet.path, ["sheetData"]);
    const id = computedSheetId(target, tree) || named.get(sheet);
    if (id) computed.push({ ...sheet, id, named: named.get(sheet) === id });
    else removeMarks(target, tree);
  }
  const doomed = ownSheets(computed);
  removeComputedSheets(target, doomed);
  removeStyles(target);
  return new Map(doomed.map(({ id, sheetId }) => [id, sheetId]));
}
