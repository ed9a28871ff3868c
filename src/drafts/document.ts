import type { CellAddress, WorkbookSnapshot } from "../core/grid/snapshot";
import { parseAddress, addressOf } from "../core/grid/address";
import { type PlaceInText, wordSheets } from "./docx-sheets";
import { docxDocument } from "./docx-text";

/** A published document: a Word file that holds text and tables. */
export interface PublishedDocument {
  /** The text, with blanks in the place of the tables: its places are those of the draft's plain text (markDocx). */
  readonly narrative: string;
  /** The tables as `asWorkbook` gives them. */
  readonly tables: WorkbookSnapshot;
  /** Where a cell stands in the plain text; null for an empty cell and for what stands above a table. */
  placeOf(cell: CellAddress): PlaceInText | null;
}

/**
 * A Word file as one published document.
 * @throws UnreadableDraft
 */
export function readDocument(bytes: Uint8Array): PublishedDocument {
  const { blocks, narrative } = docxDocument(bytes);
  const sheets = wordSheets(blocks);
  const places = new Map(sheets.map((sheet) => [sheet.name, sheet.places]));
  return {
    narrative,
    tables: { sheets },
    placeOf({ sheet, address }) {
      const { row, column } = parseAddress(address);
      return places.get(sheet)?.get(addressOf(row, column)) ?? null;
    },
  };
}
