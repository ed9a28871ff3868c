import type { Mark, SheetSpec, StyleName } from "../../core/sheets/spec";
import { isSheetId } from "../identity-names";
import { InvalidAdditions } from "../invalid-additions";
import { Package } from "../package/package";
import { findWorkbook } from "../package/workbook";
import { childOf, childrenOf } from "../xml/tree";
import { addComputedSheets } from "./computed-sheets";
import { addMarks, severitiesOf } from "./marks";
import { removeFrom } from "./remove-additions";
import { addStyles } from "./styles";

/** What to write into a workbook. */
export interface Additions {
  readonly sheets: readonly SheetSpec[];
  readonly marks: readonly Mark[];
}

/**
 * The user's workbook with our computed sheets at its end and our marks on its cells. They replace what an earlier run
 * added. Everything else is unchanged, and untouched parts are kept byte for byte.
 * @throws UnreadableFile for bytes that are no workbook; InvalidAdditions for a sheet name in use, an id with
 * characters other than a-z, 0-9 and hyphens, an unknown sheet or a cell that cannot be written.
 */
export async function writeWorkbook(bytes: Uint8Array, additions: Additions): Promise<Uint8Array> {
  const target = new Package(bytes);
  const replaced = removeFrom(target);
  checkSheets(target, additions);

  const styles = addStyles(target, stylesOf(additions.sheets), severitiesOf(additions.marks));
  const workbook = findWorkbook(target);
  for (const [sheetName, marks] of bySheet(additions.marks)) {
    const sheet = workbook.sheets.find(({ name }) => name === sheetName);
    if (!sheet) throw new InvalidAdditions("unknown-sheet", { sheet: sheetName });
    addMarks(target, workbook, sheet.path, marks, styles.mark);
  }
  addComputedSheets(target, additions.sheets, styles.cell, replaced);
  return target.write();
}

/** Checks the sheets. Names are compared without case, as Excel does. */
function checkSheets(target: Package, { sheets }: Additions): void {
  const list = childrenOf(childOf(findWorkbook(target).tree.root, "sheets"), "sheet");
  const names = new Set(list.map(({ attributes }) => (attributes.name ?? "").toLowerCase()));
  const ids = new Set<string>();
  for (const { id, name } of sheets) {
    if (!isSheetId(id)) throw new InvalidAdditions("invalid-sheet-id", { id });
    if (names.has(name.toLowerCase())) throw new InvalidAdditions("sheet-name-taken", { sheet: name });
    if (ids.has(id)) throw new InvalidAdditions("duplicate-sheet", { id });
    names.add(name.toLowerCase());
    ids.add(id);
  }
}

function stylesOf(sheets: readonly SheetSpec[]): StyleName[] {
  const styles = new Set<StyleName>();
  for (const { rows } of sheets) {
    for (const row of rows) for (const cell of row) if (cell?.style) styles.add(cell.style);
  }
  return [...styles];
}

function bySheet(marks: readonly Mark[]): Map<string, Mark[]> {
  const sheets = new Map<string, Mark[]>();
  for (const mark of marks) {
    const list = sheets.get(mark.cell.sheet);
    if (list) list.push(mark);
    else sheets.set(mark.cell.sheet, [mark]);
  }
  return sheets;
}
