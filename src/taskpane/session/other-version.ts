import type { WorkbookSnapshot } from "../../core/grid/snapshot";
import { readDocument, UnreadableDraft } from "../../drafts";
import { readWorkbook } from "../../files";

/**
 * The tables of another version of the workbook: an .xlsx file, or a Word file with tables. Its bytes decide which it is.
 * @throws UnreadableFile
 */
export async function otherVersion(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  try {
    const { tables } = readDocument(bytes);
    if (tables.sheets.length > 0) return tables;
  } catch (error) {
    if (!(error instanceof UnreadableDraft)) throw error;
  }
  return readWorkbook(bytes);
}
