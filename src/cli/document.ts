import type { Analysis } from "../core/analyse";
import { checkClaims, claimsOfDocument, comparedNothing, problemsOf } from "../core/claims";
import type { ClaimsResult } from "../core/claims";
import { type Completeness, completenessOf } from "../core/completeness/completeness";
import { SOURCE } from "../core/completeness/contents";
import { wordsInForce } from "../core/packs/forms";
import { toldElsewhere } from "../core/findings/told-elsewhere";
import type { Settings } from "../core/settings/settings";
import { phrase } from "../core/text/text";
import { markDocx, type PublishedDocument, readDocument } from "../drafts";
import { CONTENT_STATES, DOCUMENT, placesIn, rowIn } from "../messages/document";
import { remarksOnDocument } from "../messages/document-remarks";
import type { Language } from "../messages/render";
import { render, wording } from "../messages/render";
import type { CellName } from "./cell-name";
import { claimsOutput, humanClaims } from "./claims";

/** What a Word file with tables has beside its tables: the narrative, held against them, and its checklist. */
export interface CheckedDocument {
  readonly document: PublishedDocument;
  readonly claims: ClaimsResult;
  readonly completeness: Completeness | null;
}

/** @throws UnreadableDraft */
export function checkDocument(bytes: Uint8Array, analysis: Analysis, settings: Settings): CheckedDocument {
  const document = readDocument(bytes);
  const claims = checkClaims(document.narrative, analysis, wordsInForce(settings));
  return { document, claims, completeness: completenessOf(analysis.workbook, analysis.tables, document.narrative) };
}

/** True where the narrative holds a figure that is wrong. A document without a narrative is only its tables. */
export function narrativeIsWrong({ claims }: CheckedDocument): boolean {
  return problemsOf(claims.claims).length > 0;
}

/** The narrative and the checklist for people, after what is said of the tables. */
export function documentOutput(checked: CheckedDocument, language: Language): string {
  const { document, completeness } = checked;
  const claims = claimsInWord(checked);
  const lines: string[] = [];
  if (claims.claims.length > 0 || !comparedNothing(claims)) {
    lines.push(
      "",
      `══ ${wording(DOCUMENT.narrative, language)}`,
      humanClaims(claims, document.narrative, null, language),
    );
  }
  if (completeness !== null) {
    const open = completeness.contents.filter(({ state }) => state !== "there");
    lines.push("", `══ ${wording(DOCUMENT.contents, language)}`);
    if (open.length === 0) {
      lines.push(render(phrase(DOCUMENT.allThere, { count: completeness.contents.length }), language));
    }
    for (const { name, state } of open) {
      lines.push(`  ${wording(name, language)}：${wording(CONTENT_STATES[state], language)}`);
    }
    if (completeness.names.length > 1) {
      lines.push(`  ${render(phrase(DOCUMENT.names, { names: completeness.names.join("、") }), language)}`);
    }
    lines.push(`  ${render(phrase(DOCUMENT.source, { source: wording(SOURCE, language) }), language)}`);
  }
  return lines.join("\n");
}

/** The same in the form of docs/check-result.schema.json (`narrative`, `completeness`). */
export function documentJson(checked: CheckedDocument, language: Language) {
  const { completeness } = checked;
  return {
    narrative: claimsOutput(claimsInWord(checked), language),
    completeness:
      completeness === null
        ? null
        : {
            stage: completeness.stage,
            source: wording(SOURCE, language),
            departments: completeness.names,
            contents: completeness.contents.map(({ kind, name, state, sheet }) => ({
              kind,
              name: wording(name, language),
              state,
              sheet,
            })),
          },
  };
}

/** A copy of the Word file with every remark on a table's cell or on the narrative as a Word comment at its place. */
export function markedDocument(
  bytes: Uint8Array,
  checked: CheckedDocument,
  analysis: Analysis,
  language: Language,
): Uint8Array {
  return markDocx(bytes, remarksOnDocument(checked.document, analysis, claimsInWord(checked), language));
}

/** The analysis with the places of its findings told by table and row, as somebody finds them who reads the document. */
export function findingsInWord(analysis: Analysis, { document }: CheckedDocument): Analysis {
  const words = placesIn(document.rowOf);
  return { ...analysis, findings: analysis.findings.map((finding) => toldElsewhere(finding, words)) };
}

/** The table and row of a cell: 《支出决算表》第12行. */
export function cellInWord({ document }: CheckedDocument, language: Language): CellName {
  return (cell) => render(rowIn(cell, document.rowOf), language);
}

function claimsInWord({ document, claims }: CheckedDocument): ClaimsResult {
  return claimsOfDocument(claims, null, placesIn(document.rowOf, true));
}
