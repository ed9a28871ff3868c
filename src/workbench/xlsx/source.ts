import type { Style, Workbook, Worksheet } from "@protobi/exceljs";
import { parseAddress } from "../../core/grid/address";
import { readWorkbook } from "../../files";
import { Package } from "../../files/package/package";
import { findWorkbook, type SheetPart, type WorkbookPart } from "../../files/package/workbook";
import { readNumberFormats } from "../../files/read/number-formats";
import { childOf, childrenOf, parseTree, type XmlTree } from "../../files/xml/tree";
import { workbookFrom } from "../../host/from-snapshot";
import { cellAt, cellKey, type Looks, newId, placeOf, type SheetModel, type WorkbookModel } from "../../host/model";
import { type FoundFormat, readFormats } from "./conditional-formats";
import { indexOf } from "./formats";
import { type FoundLink, readLinks } from "./hyperlinks";
import { loadBook } from "./library";
import { looksOf } from "./looks";
import { readNames } from "./names";
import { readRemarks } from "./notes";
import { shownName, shownPackage } from "./shown-package";
import { readFrozenRows } from "./panes";
import { readWidths } from "./sizes";
import { readStyles, type SourceStyles } from "./source-styles";

/** A sheet as it was opened. */
export interface SourceSheet {
  readonly part: SheetPart;
  /** The tree of the part without its rows. */
  readonly tree: XmlTree;
  readonly worksheet: Worksheet;
  readonly model: SheetModel;
  /** The cells whose formulas have no result in the file. In the model they look like cells with an empty text. */
  readonly uncomputed: ReadonlySet<number>;
  readonly formats: readonly FoundFormat[];
  readonly links: readonly FoundLink[];
}

/** A file for opening and saving, in three forms: as read by our own reader, by the library, and as a package. */
export interface Source {
  readonly source: Package;
  readonly workbook: WorkbookPart;
  readonly styles: SourceStyles;
  readonly book: Workbook;
  readonly sheets: readonly SourceSheet[];
  readonly model: WorkbookModel;
}

/**
 * Reads a file. The ids of its objects are the same each time.
 * @throws UnreadableFile
 */
export async function readSource(bytes: Uint8Array): Promise<Source> {
  const snapshot = await readWorkbook(bytes);
  const source = new Package(bytes);
  const workbook = findWorkbook(source);
  const model = withIdsOf(workbook, workbookFrom(snapshot));
  const styles = readStyles(source, workbook);
  const { tree, base } = styles;
  const codes = readNumberFormats(source, tree?.part);

  const book = await loadBook(shownPackage(source, workbook, tree));
  const sheets = workbook.sheets.map((part, index): SourceSheet => {
    const sheet = model.sheets[index]!;
    const sheetTree = parseTree(source.text(part.path), part.path, ["sheetData"]);
    const worksheet = book.getWorksheet(shownName(index + 1))!;
    takeLooks(worksheet, sheet, styles, codes);
    readWidths(sheetTree, sheet);
    sheet.frozenRows = readFrozenRows(sheetTree);
    sheet.protected = isOn(childOf(sheetTree.root, "sheetProtection")?.attributes.sheet);
    const formats = readFormats(sheetTree, tree, base.palette, formatIds(part));
    sheet.conditionalFormats = formats.map(({ format }) => format);
    const links = readLinks(source, sheetTree);
    for (const { key, link } of links) {
      const { row, column } = placeOf(key);
      cellAt(sheet, row, column).hyperlink = { ...link };
    }
    const { notes, comments } = readRemarks(source, part.path);
    model.notes.push(...notes.map((note) => ({ sheetId: sheet.id, ...note })));
    for (const comment of comments) model.comments.push({ id: newId(model), sheetId: sheet.id, ...comment });
    const uncomputed = new Set(
      snapshot.sheets[index]!.cells.flatMap(({ row, column, value }) => (value === null ? [cellKey(row, column)] : [])),
    );
    return { part, tree: sheetTree, worksheet, model: sheet, uncomputed, formats, links };
  });
  model.names = readNames(workbook.tree);
  model.protected = isOn(childOf(workbook.tree.root, "workbookProtection")?.attributes.lockStructure);
  model.activeSheet = activeSheet(workbook, model);
  return { source, workbook, styles, book, sheets, model };
}

/*
 * The ids of sheets and conditional formats depend only on the file, and do not change when our additions are removed
 * from it. The middle of an id says what kind of object it is; the ids that the host assigns have another middle.
 */

const idOf = (kind: "9" | "a", sheet: number, number = 0) =>
  `{00000000-0000-4000-${kind}000-${String(sheet).padStart(6, "0")}${String(number).padStart(6, "0")}}`;

/**
 * The workbook with ids for its sheets from their numbers, or from their order in a damaged file in which several have
 * the same number.
 */
function withIdsOf({ sheets: parts }: WorkbookPart, model: WorkbookModel): WorkbookModel {
  const isSure = new Set(parts.map(({ sheetId }) => sheetId)).size === parts.length;
  if (!isSure) return model;
  const sheets = model.sheets.map((sheet, index) => ({ ...sheet, id: idOf("9", parts[index]!.sheetId) }));
  return { ...model, sheets, activeSheet: sheets[0]!.id };
}

/**
 * Makes ids for a sheet's conditional formats in their order. Ours are counted separately, so that the user's ids do
 * not depend on them.
 */
function formatIds({ sheetId }: SheetPart): (isOurs: boolean) => string {
  const counts = { users: 0, ours: 500_000 };
  return (isOurs) => idOf("a", sheetId, isOurs ? ++counts.ours : ++counts.users);
}

/** A row as the library represents it; its types have fewer properties. */
interface LibraryRow {
  readonly number: number;
  readonly height?: number;
  readonly cells: readonly { readonly address: string; readonly style?: Partial<Style> }[];
}

/**
 * Takes formats, row heights and the apostrophe before texts from the library. Our reader skips empty cells, so these
 * get their number formats here.
 */
function takeLooks(
  worksheet: Worksheet,
  sheet: SheetModel,
  { base, formats }: SourceStyles,
  codes: readonly (string | undefined)[],
): void {
  const known = new Map<Partial<Style>, Looks | undefined>();
  const { rows } = worksheet.model as unknown as { readonly rows: readonly LibraryRow[] };
  for (const { number, height, cells } of rows) {
    if (height) sheet.rowHeights.set(number, height);
    for (const { address, style = {} } of cells) {
      if (!known.has(style)) known.set(style, looksOf(style, base));
      const looks = known.get(style);
      const { row, column } = parseAddress(address);
      const cell = sheet.cells.get(cellKey(row, column));
      const isText = cell?.formula === undefined && typeof cell?.value === "string";
      if (cell && isText && formats.behind(style.numFmt).quoted) cell.quoted = true;
      const code = cell ? undefined : codes[indexOf(style.numFmt)];
      if (!looks && code === undefined) continue;
      const target = cell ?? cellAt(sheet, row, column);
      if (looks) target.looks = { ...looks };
      if (code !== undefined) target.numberFormat = code;
    }
  }
}

function activeSheet({ tree, sheets }: WorkbookPart, model: WorkbookModel): string {
  const view = childrenOf(childOf(tree.root, "bookViews"), "workbookView")[0];
  const active = sheets.findIndex(({ position }) => position === Number(view?.attributes.activeTab ?? 0));
  const sheet = model.sheets[active];
  return sheet?.visibility === "Visible" ? sheet.id : model.activeSheet;
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
