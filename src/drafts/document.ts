import type { CellAddress, WorkbookSnapshot } from "../core/grid/snapshot";
import { parseAddress, addressOf } from "../core/grid/address";
import { type PlaceInText, type WordSheet, wordSheets } from "./docx-sheets";
import { docxDocument } from "./docx-text";

/** A published document: a Word file that holds text and tables. */
export interface PublishedDocument {
  /** The text, with blanks in the place of the tables: its places are those of the draft's plain text (markDocx). */
  readonly narrative: string;
  /** The tables as `asWorkbook` gives them. */
  readonly tables: WorkbookSnapshot;
  /** Where a cell stands in the plain text; null for an empty cell and for what stands above a table. */
  placeOf(cell: CellAddress): PlaceInText | null;
  /** Where a cell stands in its table as a reader counts; null for what stands above a table. */
  rowOf(cell: CellAddress): PlaceInRow | null;
}

/** A place in a table of a document, by rows and columns of the table itself, headings and all, counted from 1. */
export interface PlaceInRow {
  readonly row: number;
  readonly column: number;
  /** The text of the row before the place; null where there is none. */
  readonly label: string | null;
}

/**
 * A Word file as one published document.
 * @throws UnreadableDraft
 */
export function readDocument(bytes: Uint8Array): PublishedDocument {
  const { blocks, narrative } = docxDocument(bytes);
  const sheets = wordSheets(blocks);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return {
    narrative,
    tables: { sheets },
    placeOf({ sheet, address }) {
      const { row, column } = parseAddress(address);
      return byName.get(sheet)?.places.get(addressOf(row, column)) ?? null;
    },
    rowOf({ sheet, address }) {
      const { row, column } = parseAddress(address);
      const table = byName.get(sheet);
      if (!table || row <= table.above) return null;
      return { row: row - table.above, column, label: labelBefore(table, row, column) };
    },
  };
}

/** The text of a row that is the nearest before a column, or in it; numbers and codes are none. */
function labelBefore({ cells }: WordSheet, row: number, column: number): string | null {
  const texts = cells.filter(
    (cell) => cell.row === row && cell.column <= column && typeof cell.value === "string" && /\p{L}/u.test(cell.value),
  );
  const nearest = texts.toSorted((a, b) => b.column - a.column)[0];
  return nearest === undefined ? null : String(nearest.value).replace(/\s+/g, "");
}
