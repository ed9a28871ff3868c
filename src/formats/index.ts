import { oleCode } from "../files/package/ole";
import { docxDocument, UnreadableDraft, type WordDocument, wordSheets } from "../drafts";
import { UnreadableFile } from "../files/unreadable-file";
import { type FileKind, kindOf } from "./kind";
import { asXlsxFile, readWithLibrary } from "./library";
import { markupText } from "./markup";
import { hiddenIn } from "./ods-content";
import { bookOf } from "./snapshot-book";
import { withTypedCells } from "./typed-book";

export type { FileKind } from "./kind";

/** A file as an Excel workbook. */
export interface AsWorkbook {
  readonly kind: FileKind;
  /** An .xlsx file: the given bytes themselves where they are one. */
  readonly bytes: Uint8Array;
}

/** The largest file that the library gets: it holds many times its size in memory. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Any file that holds tables as an .xlsx file: .xls and .et, .ods, web pages and XML 2003 under any name, and the tables
 * of a .docx. Its bytes decide what it is, not its name. Values, formulas, number formats, merges, notes and what is
 * hidden are kept where the file has them; fonts, fills and widths are not.
 * @throws UnreadableFile `no-tables` for a Word file or web page without a table; the other codes as readWorkbook.
 */
export async function asWorkbook(bytes: Uint8Array): Promise<AsWorkbook> {
  const kind = kindOf(bytes);
  if (kind === "xlsx") return { kind, bytes };
  if (bytes.length > LARGEST) throw new UnreadableFile("too-large");
  return { kind, bytes: await converted(kind, bytes) };
}

/** False for a Word file without a table, which is then only text; true for every other file, readable or not. */
export function mayHoldTables(bytes: Uint8Array): boolean {
  try {
    return kindOf(bytes) !== "docx" || docxDocument(bytes).blocks.some(({ kind }) => kind === "table");
  } catch {
    return true;
  }
}

async function converted(kind: Exclude<FileKind, "xlsx">, bytes: Uint8Array): Promise<Uint8Array> {
  switch (kind) {
    case "xls":
      if (oleCode(bytes) === "encrypted") throw new UnreadableFile("encrypted");
      return asXlsxFile(await readWithLibrary(bytes));
    case "markup":
      return asXlsxFile(withTypedCells(await readWithLibrary(markupText(bytes))));
    case "ods": {
      const hidden = hiddenIn(bytes);
      const book = await readWithLibrary(bytes);
      book.Workbook = { ...book.Workbook, Sheets: hidden.map(({ sheet }) => ({ Hidden: sheet ? 1 : 0 })) };
      book.SheetNames.forEach((name, index) => {
        const sheet = book.Sheets[name]!;
        for (const row of hidden[index]?.rows ?? []) (sheet["!rows"] ??= [])[row] = { hidden: true };
        for (const column of hidden[index]?.columns ?? []) (sheet["!cols"] ??= [])[column] = { hidden: true };
      });
      return asXlsxFile(book);
    }
    case "docx": {
      const sheets = wordSheets(wordDocument(bytes).blocks);
      if (sheets.length === 0) throw new UnreadableFile("no-tables");
      return asXlsxFile(bookOf(sheets));
    }
  }
}

/** @throws UnreadableFile in the place of UnreadableDraft: whoever opens tables knows that one. */
function wordDocument(bytes: Uint8Array): WordDocument {
  try {
    return docxDocument(bytes);
  } catch (error) {
    if (error instanceof UnreadableDraft) throw new UnreadableFile("damaged", { reason: error.code });
    throw error;
  }
}
