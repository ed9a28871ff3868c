import type { XmlElement, XmlTree } from "./tree";

/*
 * The order of the children of three root elements according to the schema (ECMA-376 part 1, sml.xsd). Excel repairs a
 * file with another order.
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

/** The position in a part for a new child of the root: after all elements that must precede it. */
export function placeFor(tree: XmlTree, order: readonly string[], name: string): number {
  const rank = order.indexOf(name);
  let position = tree.root.openEnd;
  for (const child of tree.root.children) {
    const childRank = rankOf(child, order);
    if (childRank >= 0 && childRank <= rank) position = Math.max(position, child.end);
  }
  return position;
}

/**
 * The rank of an element. An mc:AlternateContent has the rank of its content; an element of another namespace has none
 * (-1).
 */
function rankOf(element: XmlElement, order: readonly string[]): number {
  const own = order.indexOf(element.name);
  if (own >= 0 || !/:(AlternateContent|Choice|Fallback)$/.test(element.name)) return own;
  return Math.max(-1, ...element.children.map((child) => rankOf(child, order)));
}
