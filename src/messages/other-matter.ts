import type { Analysis } from "../core/analyse";
import { nested } from "../core/findings/repeated-table";
import type { Text } from "../core/text/text";
import { phrase } from "../core/text/text";
import { DOCUMENT } from "./document";

/**
 * Why a document's text is not held against a workbook: both say of which year they are, or of which department, and it
 * is not the same. Null where nothing says so; a department and its head office are one.
 */
export function otherMatter(document: Analysis, workbook: Analysis): Text | null {
  if (document.year !== null && workbook.year !== null && document.year !== workbook.year)
    return phrase(DOCUMENT.otherYear, { own: document.year, other: workbook.year });
  const [own, other] = [document.department, workbook.department];
  if (own === null || other === null || nested(own, other)) return null;
  return phrase(DOCUMENT.otherDepartment, { own, other });
}
