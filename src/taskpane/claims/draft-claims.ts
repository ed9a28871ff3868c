import type { Analysis } from "../../core/analyse";
import type { ClaimsResult } from "../../core/claims";
import { checkClaims, claimsOfDocument } from "../../core/claims";
import { placesIn } from "../../messages/document";
import type { Draft } from "../session/state";
import { otherMatter } from "./other-matter";

/** A draft's text held against the workbook and, where it has tables, against its own. */
export function claimsOf({ text, tables }: Draft, workbook: Analysis | null): ClaimsResult {
  if (tables === null) return checkClaims(text, workbook);
  const isOfSame = workbook !== null && otherMatter(tables.analysis, workbook) === null;
  const ofWorkbook = isOfSame ? checkClaims(text, workbook) : null;
  return claimsOfDocument(checkClaims(text, tables.analysis), ofWorkbook, placesIn(tables.document.rowOf, true));
}
