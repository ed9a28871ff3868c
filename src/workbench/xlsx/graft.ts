import { Workbook, type Worksheet } from "@protobi/exceljs";
import { addContentType } from "../../files/package/content-types";
import { Package } from "../../files/package/package";
import { folderOf } from "../../files/package/paths";
import { addRelationship } from "../../files/package/relationships";
import { findWorkbook, type WorkbookPart } from "../../files/package/workbook";
import { removeComputedSheets } from "../../files/write/computed-sheets";
import type { SheetModel, WorkbookModel } from "../../host/model";
import { DifferentialStyles } from "./differential-styles";
import { graftSheet } from "./graft-sheet";
import { graftedStyles, withTrueSizes } from "./graft-styles";
import { addSheetPart, dropCalculationChain, graftWorkbook } from "./graft-workbook";
import { writeBook } from "./library";
import { inNamespaceOf } from "./namespaces";
import { moveNotes } from "./notes";
import { writePageLayout } from "./page-layout";
import { rowTags } from "./row-tags";
import type { Source, SourceSheet } from "./source";
import { newStyles, type SourceStyles } from "./source-styles";
import { keepRow, writeSizes } from "./sizes";
import { writeCells } from "./write-cells";

const SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A sheet of the model with the library's worksheet for it, and the sheet as it was opened. */
interface Pair {
  readonly sheet: SheetModel;
  readonly worksheet: Worksheet;
  readonly known: SourceSheet | undefined;
}

/**
 * The package of a workbook whose content has changed. The library writes rows, columns and styles; they are
 * transferred into the file from which the workbook was opened ("grafted"), so that everything that neither the model
 * nor the library knows (charts, validations, macros, conversations) is kept.
 * @param source the file as it was opened; undefined for a new workbook
 */
export async function graftedPackage(source: Source | undefined, workbook: WorkbookModel): Promise<Package> {
  const styles = source?.styles ?? newStyles();
  const book = source?.book ?? new Workbook();
  const pairs = pairsOf(book, source, workbook);
  for (const pair of pairs) writeSheet(pair, styles);
  const written = new Package(await writeBook(book));

  // For a new workbook, the package that the library wrote is the result.
  const target = source?.source ?? written;
  const differential = new DifferentialStyles(styles.tree);
  const paths = new Map(pairs.map(({ sheet, worksheet, known }) => [sheet, pathOf(target, source, worksheet, known)]));
  const texts = new Map(pairs.map(({ sheet, worksheet }) => [sheet, written.text(writtenPath(worksheet))]));
  const parts = findWorkbook(target);
  for (const { sheet, known } of pairs) {
    const graft = { sheet, known, written: texts.get(sheet)!, path: paths.get(sheet)! };
    graftSheet(target, parts, { ...graft, isActive: sheet.id === workbook.activeSheet }, differential);
  }
  graftPart(target, parts, "styles", graftedStyles(written, styles, differential));
  if (written.has("xl/sharedStrings.xml")) {
    graftPart(target, parts, "sharedStrings", withTrueSizes(written.text("xl/sharedStrings.xml")));
  }
  for (const { sheet, known } of pairs) {
    const here = (notes: WorkbookModel["notes"]) => notes.filter(({ sheetId }) => sheetId === sheet.id);
    if (known && source) moveNotes(target, known.part.path, here(source.model.notes), here(workbook.notes));
  }
  if (source) removeSheets(target, source, pairs);
  dropCalculationChain(target);
  graftWorkbook(target, workbook, paths);
  return target;
}

function pairsOf(book: Workbook, source: Source | undefined, workbook: WorkbookModel): Pair[] {
  const known = new Map(source?.sheets.map((sheet) => [sheet.model.id, sheet]));
  const kept = new Set(workbook.sheets.map(({ id }) => id));
  for (const { model, worksheet } of source?.sheets ?? []) if (!kept.has(model.id)) book.removeWorksheet(worksheet.id);
  return workbook.sheets.map((sheet, index) => {
    const found = known.get(sheet.id);
    return { sheet, known: found, worksheet: found?.worksheet ?? book.addWorksheet(`new ${index}`) };
  });
}

function writeSheet({ sheet, worksheet, known }: Pair, styles: SourceStyles): void {
  writeCells(worksheet, known, sheet, styles);
  writeSizes(worksheet, known?.model, sheet);
  for (const [number, { s, outlineLevel }] of known ? rowTags(known.tree.xml) : []) {
    if (s !== undefined || outlineLevel !== undefined) keepRow(worksheet, number);
  }
  if (Object.keys(sheet.pageLayout).length > 0) writePageLayout(worksheet, sheet.pageLayout);
  // The panes of sheets from the file are edited in place.
  if (!known) worksheet.views = [{ state: "normal" }];
}

/** The path of the part that the library wrote for a worksheet. */
function writtenPath({ id }: Worksheet): string {
  return `xl/worksheets/sheet${id}.xml`;
}

function pathOf(
  target: Package,
  source: Source | undefined,
  worksheet: Worksheet,
  known: SourceSheet | undefined,
): string {
  if (known) return known.part.path;
  return source ? addSheetPart(target, worksheet.name) : writtenPath(worksheet);
}

/** Replaces a part of the file by the library's, converted to the file's namespace: transitional or strict. */
function graftPart(target: Package, workbook: WorkbookPart, kind: "styles" | "sharedStrings", xml: string): void {
  const text = inNamespaceOf(workbook, xml);
  const found = workbook.relationships.find((relationship) => relationship.kind === kind);
  if (found && target.has(found.target)) {
    target.setText(found.target, text);
    return;
  }
  const name = `${folderOf(workbook.path)}${kind}`;
  const path = target.has(`${name}.xml`) ? target.freePath(name, ".xml") : `${name}.xml`;
  target.setText(path, text);
  addContentType(target, path, `${SHEET_ML}.${kind}+xml`);
  addRelationship(target, workbook.path, `${workbook.relationshipNamespace}/${kind}`, path);
}

/** Removes the sheets that the model no longer has, with the parts that only they use. */
function removeSheets(target: Package, source: Source, pairs: readonly Pair[]): void {
  const kept = new Set(pairs.flatMap(({ known }) => (known ? [known.part.path] : [])));
  const gone = new Set(source.sheets.map(({ part }) => part.path).filter((path) => !kept.has(path)));
  const doomed = findWorkbook(target).sheets.filter(({ path }) => gone.has(path));
  if (doomed.length > 0)
    removeComputedSheets(
      target,
      doomed.map((part) => ({ ...part, id: "", named: false })),
    );
}
