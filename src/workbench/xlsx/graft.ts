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

/** A sheet of the model, the library's worksheet for it, and what it was when it was opened. */
interface Pair {
  readonly sheet: SheetModel;
  readonly worksheet: Worksheet;
  readonly known: SourceSheet | undefined;
}

/**
 * The package of a workbook whose content has changed: the library writes rows, columns and styles; they are grafted on
 * the file that the workbook was opened from, so that all that neither the model nor the library knows (charts,
 * validations, macros, conversations) is still there.
 * @param source the file as it was opened; undefined for a workbook that comes from no file
 */
export async function graftedPackage(source: Source | undefined, workbook: WorkbookModel): Promise<Package> {
  const styles = source?.styles ?? newStyles();
  const book = source?.book ?? new Workbook();
  const pairs = pairsOf(book, source, workbook);
  for (const pair of pairs) writeSheet(pair, styles);
  const written = new Package(await writeBook(book));

  // Without a file to graft on, what the library wrote is the file.
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
  // The panes of a file's own sheets are edited in place.
  if (!known) worksheet.views = [{ state: "normal" }];
}

/** The part that the library wrote a worksheet to. */
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

/** Puts a part of the library's in place of the file's, in the file's own namespace: transitional or strict. */
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

/** Takes away the sheets that the model has no more, with all that belongs to them alone. */
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
