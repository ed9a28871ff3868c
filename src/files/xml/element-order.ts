import type { XmlElement, XmlTree } from "./tree";

/*
 * The order in which the schema (ECMA-376 part 1, sml.xsd) wants the children of three roots. Excel repairs a file
 * whose elements stand in another order.
 */

export const WORKSHEET_ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

export const WORKBOOK_ORDER =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
    " ",
  );

export const STYLES_ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

/** The position in a part where a new child of the root belongs: after all that must precede it. */
export function placeFor(tree: XmlTree, order: readonly string[], name: string): number {
  const rank = order.indexOf(name);
  let position = tree.root.openEnd;
  for (const child of tree.root.children) {
    const childRank = rankOf(child, order);
    if (childRank >= 0 && childRank <= rank) position = Math.max(position, child.end);
  }
  return position;
}

/** An mc:AlternateContent ranks as what it wraps; an element of another namespace does not rank (-1). */
function rankOf(element: XmlElement, order: readonly string[]): number {
  const own = order.indexOf(element.name);
  if (own >= 0 || !/:(AlternateContent|Choice|Fallback)$/.test(element.name)) return own;
  return Math.max(-1, ...element.children.map((child) => rankOf(child, order)));
}
