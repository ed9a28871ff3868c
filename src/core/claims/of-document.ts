import { type PlaceWords, withPlaces } from "../text/places";
import { text } from "../text/text";
import type { Claim, ClaimFact, ClaimsResult } from "./claim";
import { summaryOf } from "./claim";
import { joined, partsOf } from "./joined";

/**
 * The claims of a document that has tables of its own, held against a workbook as well. The workbook goes before; where
 * it has nothing to hold a claim against, the document's tables have. What agrees with the one and not with the other
 * is wrong, and its note says with which it agrees.
 * @param own held against the document's tables.
 * @param ofWorkbook the same text held against the workbook; null where that is about something else.
 * @param words how a cell of the document is told.
 */
export function claimsOfDocument(own: ClaimsResult, ofWorkbook: ClaimsResult | null, words: PlaceWords): ClaimsResult {
  const inDocument = own.claims.map((claim) => toldInDocument(claim, words));
  if (ofWorkbook === null) return { claims: inDocument, summary: own.summary };
  const byPlace = new Map(inDocument.map((claim) => [placeOf(claim), claim]));
  const chosen = ofWorkbook.claims.map((claim) => {
    const other = byPlace.get(placeOf(claim));
    return other === undefined ? claim : eitherOf(claim, other);
  });
  // What only one reading takes for a claim is one, unless the other took a part of it for another.
  const others = inDocument.filter(
    ({ start, end }) => !ofWorkbook.claims.some((claim) => claim.start < end && start < claim.end),
  );
  const claims = [...chosen, ...others].sort((x, y) => x.start - y.start || x.end - y.end);
  return { claims, summary: summaryOf(claims) };
}

/** A claim with the cells that it names told as places of the document. */
function toldInDocument({ fact, note, ...claim }: Claim, words: PlaceWords): Claim {
  return {
    ...claim,
    ...(fact ? { fact: { ...fact, place: words({ sheet: fact.sheet, address: fact.address }) } } : {}),
    ...(note ? { note: withPlaces(note, words) } : {}),
  };
}

function eitherOf(ofWorkbook: Claim, ofDocument: Claim): Claim {
  if (!isHeld(ofWorkbook)) return isHeld(ofDocument) || ofWorkbook.verdict !== "conflict" ? ofDocument : ofWorkbook;
  if (!isHeld(ofDocument) || isWrong(ofWorkbook) === isWrong(ofDocument)) return ofWorkbook;
  const [wrong, right] = isWrong(ofWorkbook) ? [ofWorkbook, ofDocument] : [ofDocument, ofWorkbook];
  if (!right.fact) return wrong;
  const note = joined([...(wrong.note ? partsOf(wrong.note) : []), alsoStated(right.fact)]);
  return note ? { ...wrong, note } : wrong;
}

/** Where the draft's figure stands, beside the table that has another one. */
function alsoStated({ sheet, address, place }: ClaimFact) {
  return place === undefined
    ? text("与工作簿一致（{cell}）", "agrees with the workbook ({cell})", { cell: { sheet, address } })
    : text("与文件中的表一致：{place}", "agrees with the document's own table: {place}", { place });
}

/** True for a claim that was held against a cell or a calculation. */
function isHeld({ verdict }: Claim): boolean {
  return verdict === "agrees" || verdict === "withinRounding" || verdict === "disagrees";
}

function isWrong({ verdict }: Claim): boolean {
  return verdict === "disagrees";
}

function placeOf({ start, end, kind }: Claim): string {
  return `${start} ${end} ${kind}`;
}
