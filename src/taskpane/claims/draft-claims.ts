import type { Analysis } from "../../core/analyse";
import type { ClaimsResult } from "../../core/claims";
import { checkClaims, claimsOfDocument } from "../../core/claims";
import { placesIn } from "../../messages/document";
import { otherMatter } from "../../messages/other-matter";
import type { Draft, DraftTables } from "../session/state";

/** A draft's text held against the workbook and, where it has tables, against its own. */
export function claimsOf({ text, tables }: Draft, workbook: Analysis | null): ClaimsResult {
  if (tables === null) return checkClaims(text, workbook);
  const isOfSame = workbook !== null && otherMatter(tables.analysis, workbook) === null;
  const ofWorkbook = isOfSame ? checkClaims(text, workbook) : null;
  return claimsOfDocument(ownClaims(tables), ofWorkbook, placesIn(tables.document.rowOf, true));
}

/** By the analysis of its tables, the text of a document held against them: a long text takes most of a second. */
const known = new WeakMap<Analysis, ClaimsResult>();

/** A document's text held against its own tables, which does not change with the workbook. */
export function ownClaims({ document: { narrative }, analysis }: DraftTables): ClaimsResult {
  const before = known.get(analysis);
  if (before) return before;
  const claims = checkClaims(narrative, analysis);
  known.set(analysis, claims);
  return claims;
}
