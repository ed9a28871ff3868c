import { rangeAddress } from "../../core/grid/address";
import type { Package } from "../../files/package/package";
import { findWorkbook } from "../../files/package/workbook";
import { type CellModel, type SheetModel, type WorkbookModel } from "../../host/model";
import { readNames } from "./names";
import { isOwnFormat, isOwnSheet } from "./ours";
import type { Source } from "./source";

/**
 * True where a package already holds the workbook, except for the contents of our own sheets, marks and the memory.
 * Results of formulas are not compared: nothing that they depend on has changed, and those in the file are from the
 * user's program. The active sheet is not compared either.
 * @param source the file as it was opened
 * @param target the package of that file, from which sheets and names of ours may have been removed
 */
export function isUnchanged(source: Source, target: Package, workbook: WorkbookModel): boolean {
  const { tree, sheets } = findWorkbook(target);
  const known = new Map(source.sheets.map(({ part, model }) => [part.path, model]));
  const before = sheets.flatMap(({ path }) => known.get(path) ?? []);
  const titles = (list: readonly SheetModel[]) => list.map(({ id, name, visibility }) => [id, name, visibility]);
  const users = (list: readonly SheetModel[]) => list.filter((sheet) => !isOwnSheet(sheet)).map(contentOf);
  const names = (list: WorkbookModel["names"]) =>
    list.map(({ name, formula, visible }) => JSON.stringify([name, formula, visible])).sort();
  const remarks = ({ notes, protected: isProtected }: WorkbookModel) => [
    notes.map(({ sheetId, row, column, text }) => [sheetId, row, column, text]),
    isProtected,
  ];
  return (
    isSame(titles(before), titles(workbook.sheets)) &&
    isSame(names(readNames(tree)), names(workbook.names)) &&
    isSame(remarks(source.model), remarks(workbook)) &&
    isSame(users(before), users(workbook.sheets))
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Everything on a sheet except our marks, as a text; equal sheets give the same text. */
export function contentOf({ cells, conditionalFormats, merges, ...sheet }: SheetModel): string {
  const { columnWidths, rowHeights, hiddenColumns, hiddenRows, properties, ...plain } = sheet;
  return JSON.stringify([
    [...cells]
      .map(([key, cell]) => [key, ...partsOf(cell)])
      .filter((parts) => parts.length > 1)
      .sort(byKey),
    conditionalFormats
      .filter((format) => !isOwnFormat(format))
      .map(({ id, type, ranges, formula, looks }) => [id, type, ranges.map(rangeAddress), formula, inOrder(looks)]),
    merges.map(rangeAddress).sort(),
    [columnWidths, rowHeights].map((sizes) => [...sizes].sort(byKey)),
    [hiddenColumns, hiddenRows].map((numbers) => [...numbers].sort((a, b) => a - b)),
    [...properties],
    inOrder(plain),
  ]);
}

const byKey = ([a]: readonly unknown[], [b]: readonly unknown[]) => Number(a) - Number(b);

/** The content and format of a cell; empty for an empty cell without a format. */
function partsOf({ value, formula, quoted, numberFormat, looks = {}, hyperlink }: CellModel): unknown[] {
  const parts = {
    ...(formula !== undefined ? { formula } : value !== "" ? { value } : {}),
    ...(quoted === true ? { quoted } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(Object.keys(looks).length > 0 ? { looks: inOrder(looks) } : {}),
    ...(hyperlink ? { hyperlink: inOrder(hyperlink) } : {}),
  };
  return Object.keys(parts).length > 0 ? [parts] : [];
}

function inOrder(record: object): [string, unknown][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
