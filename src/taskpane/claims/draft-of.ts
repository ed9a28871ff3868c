import type { Analysis } from "../../core/analyse";
import type { WorkbookSnapshot } from "../../core/grid/snapshot";
import { loadDrafts } from "../session/load-drafts";
import type { Draft } from "../session/state";
import { ownClaims } from "./draft-claims";

/**
 * The draft that a file holds. A Word file with a table that is known is a document to be checked whole: its tables are
 * judged, and its text is what stands beside them.
 * @throws UnreadableDraft
 */
export async function draftOf(
  name: string,
  bytes: Uint8Array,
  judged: (tables: WorkbookSnapshot) => Promise<Analysis>,
): Promise<Draft> {
  const { isWordFile, readDocument, readDraft } = await loadDrafts();
  const text = readDraft(bytes);
  if (!isWordFile(bytes)) return { text, tables: null, file: null };
  const file = { name, bytes };
  const document = readDocument(bytes);
  const analysis = document.tables.sheets.length > 0 ? await judged(document.tables) : null;
  if (analysis === null || analysis.tables.length === 0) return { text, tables: null, file };
  const tables = { document, analysis };
  // The page draws in between, and what follows is not done again with the text held against the workbook.
  await new Promise((resolve) => setTimeout(resolve, 0));
  ownClaims(tables);
  return { text: document.narrative, tables, file };
}
