import { Workbook } from "@protobi/exceljs";
import { SHEET_PROPERTY } from "../../files/identity";
import { Package } from "../../files/package/package";
import { findWorkbook, relationshipAttribute } from "../../files/package/workbook";
import { addNames } from "../../files/write/computed-sheets";
import { addProperty } from "../../files/write/sheet-part";
import { applyEdits, insertAt } from "../../files/xml/edits";
import { placeFor, WORKSHEET_ORDER } from "../../files/xml/element-order";
import { escapeAttribute, escapeFormula } from "../../files/xml/escape";
import { childOf, childrenOf, parseTree } from "../../files/xml/tree";
import type { NameModel, SheetModel, WorkbookModel } from "../../host/model";
import { DifferentialStyles } from "./differential-styles";
import { graftSheet } from "./graft-sheet";
import { graftedStyles, withTrueSizes } from "./graft-styles";
import { addSheetPart, dropCalculationChain } from "./graft-workbook";
import { writeBook } from "./library";
import { isOwnSheet } from "./ours";
import { appendCellFormats } from "./own-styles";
import { printNamesOf, writePageLayout } from "./page-layout";
import { writeSizes } from "./sizes";
import type { Source } from "./source";
import { readStyles } from "./source-styles";
import { contentOf } from "./unchanged";
import { writeCells } from "./write-cells";

/*
 * The library writes our sheets into a separate workbook, from which they are copied: texts are moved into their cells
 * and styles are appended to the user's lists, so that nothing of the user's changes and everything can be removed
 * again.
 */

/** Appends new sheets of ours and the names that refer to them. */
export async function addOwnSheets(
  target: Package,
  sheets: readonly SheetModel[],
  names: readonly NameModel[],
): Promise<void> {
  if (sheets.length === 0) return;
  const texts = await sheetTexts(target, sheets);
  const first = childOf(findWorkbook(target).tree.root, "sheets")?.children.length ?? 0;
  for (const [index, sheet] of sheets.entries()) {
    const path = addSheetPart(target, sheet.name, sheet.visibility);
    graft(target, { sheet, known: undefined, written: texts[index]!, path, isActive: false });
    identify(target, path, sheet.properties.get(SHEET_PROPERTY)!);
  }
  const { path, tree } = findWorkbook(target);
  const p = tree.prefix;
  const list = names.map(
    ({ name, formula }) =>
      `<${p}definedName name="${escapeAttribute(name)}" hidden="1">${escapeFormula(formula.replace(/^=/, ""))}</${p}definedName>`,
  );
  sheets.forEach(({ name, pageLayout }, index) => {
    for (const printed of printNamesOf(name, pageLayout)) {
      const reference = escapeFormula(printed.reference);
      list.push(
        `<${p}definedName name="${printed.name}" localSheetId="${first + index}">${reference}</${p}definedName>`,
      );
    }
  });
  target.setText(path, applyEdits(tree.xml, addNames(tree, list)));
}

/**
 * Updates those of our sheets that the file has to the model. What only the file knows about them, above all charts, is
 * kept.
 */
export async function refillOwnSheets(target: Package, source: Source, workbook: WorkbookModel): Promise<void> {
  const changed = source.sheets.flatMap((known) => {
    const sheet = workbook.sheets.find(({ id }) => id === known.model.id);
    return sheet && isOwnSheet(sheet) && contentOf(sheet) !== contentOf(known.model) ? [{ sheet, known }] : [];
  });
  if (changed.length === 0) return;
  const texts = await sheetTexts(
    target,
    changed.map(({ sheet }) => sheet),
  );
  for (const [index, { sheet, known }] of changed.entries()) {
    const isActive = childrenOf(childOf(known.tree.root, "sheetViews"), "sheetView")[0]?.attributes.tabSelected === "1";
    graft(target, { sheet, known, written: texts[index]!, path: known.part.path, isActive });
  }
  dropCalculationChain(target);
}

function graft(target: Package, sheet: Parameters<typeof graftSheet>[2]): void {
  const workbook = findWorkbook(target);
  graftSheet(target, workbook, sheet, new DifferentialStyles(readStyles(target, workbook).tree));
}

/** Gives a sheet the property that identifies it as ours; the name is the second carrier of its identity. */
function identify(target: Package, path: string, id: string): void {
  const workbook = findWorkbook(target);
  const tree = parseTree(target.text(path), path, ["sheetData"]);
  const attribute = relationshipAttribute(workbook, tree, addProperty(target, workbook, path, id));
  const p = tree.prefix;
  const xml = `<${p}customProperties><${p}customPr name="${SHEET_PROPERTY}" ${attribute}/></${p}customProperties>`;
  target.setText(path, applyEdits(tree.xml, [insertAt(placeFor(tree, WORKSHEET_ORDER, "customProperties"), xml)]));
}

/** The XML of sheets as the library writes them, changed so that they need nothing else from the library's package. */
async function sheetTexts(target: Package, sheets: readonly SheetModel[]): Promise<string[]> {
  const styles = readStyles(target, findWorkbook(target));
  const book = new Workbook();
  const ids = sheets.map((sheet, index) => {
    const worksheet = book.addWorksheet(`${index}`);
    writeCells(worksheet, undefined, sheet, styles);
    writeSizes(worksheet, undefined, sheet);
    if (Object.keys(sheet.pageLayout).length > 0) writePageLayout(worksheet, sheet.pageLayout);
    worksheet.views = [{ state: "normal" }];
    return worksheet.id;
  });
  const written = new Package(await writeBook(book));
  const texts = ids.map((id) => written.text(`xl/worksheets/sheet${id}.xml`));
  const used = new Set(texts.flatMap((text) => [...text.matchAll(STYLE)].map(([, , index]) => Number(index))));
  const part = graftedStyles(written, styles, new DifferentialStyles(styles.tree));
  const indices = appendCellFormats(target, parseTree(part, "xl/styles.xml"), used);
  const strings = sharedTexts(written);
  return texts.map((text) =>
    text
      .replace(STYLE, (_, start: string, index: string) => `${start}${indices.get(Number(index)) ?? 0}`)
      .replace(SHARED_TEXT, (_, start: string, index: string) => {
        return `${start} t="inlineStr"><is>${strings[Number(index)] ?? ""}</is></c>`;
      })
      // Makes Excel calculate these cells again, because the results are those of the spreadsheet component.
      .replaceAll("<f>", '<f ca="1">'),
  );
}

const STYLE = /(<(?:c|row|col)\s[^<>]*?\s(?:s|style)=")(\d+)(?=")/g;
const SHARED_TEXT = /(<c\s[^<>]*?)\st="s"><v>(\d+)<\/v><\/c>/g;

function sharedTexts(written: Package): string[] {
  const path = "xl/sharedStrings.xml";
  if (!written.has(path)) return [];
  const { xml, root } = parseTree(withTrueSizes(written.text(path)), path);
  return childrenOf(root, "si").map(({ openEnd, closeStart }) => xml.slice(openEnd, closeStart));
}
