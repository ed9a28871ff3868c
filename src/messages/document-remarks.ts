import type { Analysis } from "../core/analyse";
import type { ClaimRemark, ClaimsResult } from "../core/claims";
import { remarksOf } from "../core/claims";
import { toldElsewhere } from "../core/findings/told-elsewhere";
import type { CellAddress } from "../core/grid/snapshot";
import { marksOf } from "../core/sheets/marks";
import type { Language } from "../core/text/render";
import { placesIn, type RowOf } from "./document";

/** Where a cell of a document stands: in its table, and in the document's plain text. */
interface Places {
  readonly rowOf: RowOf;
  placeOf(cell: CellAddress): { readonly start: number; readonly end: number } | null;
}

/**
 * What is to be written beside a document, in the order of its text: what was found in its tables at the cells, and the
 * problems of its narrative at the words.
 * @param analysis of the document's tables.
 * @param claims of its narrative, told by places of the document.
 */
export function remarksOnDocument(
  { rowOf, placeOf }: Places,
  analysis: Analysis,
  { claims }: ClaimsResult,
  language: Language,
): ClaimRemark[] {
  const words = placesIn(rowOf);
  const findings = analysis.findings.map((finding) => toldElsewhere(finding, words));
  const ofTables = marksOf({ ...analysis, findings }, language).flatMap(({ cell, comment }) => {
    const place = placeOf(cell);
    return place === null ? [] : [{ ...place, text: comment }];
  });
  return [...ofTables, ...remarksOf(claims, language)].toSorted((a, b) => a.start - b.start);
}
