import type { WorkBook } from "@e965/xlsx";
import { oleCode } from "../files/package/ole";
import { Package } from "../files/package/package";
import { encodeXml } from "../files/package/encoding";
import { deflateEntry, writeZip } from "../files/zip/write-zip";
import { docxDocument, UnreadableDraft, type WordDocument, wordSheets } from "../drafts";
import { UnreadableFile } from "../files/unreadable-file";
import { wholeRecords } from "./biff-records";
import { streamsOf } from "./compound-file";
import { type FileKind, kindOf } from "./kind";
import { asXlsxFile, readWithLibrary } from "./library";
import { isFlatOds, markupText } from "./markup";
import { withinLimits } from "./markup-limits";
import { type OdsContent, odsContent } from "./ods-content";
import { bookOf } from "./snapshot-book";
import { withTypedCells } from "./typed-book";

export type { FileKind } from "./kind";

/** A file as an Excel workbook. */
export interface AsWorkbook {
  readonly kind: FileKind;
  /** An .xlsx file: the given bytes themselves where they are one. */
  readonly bytes: Uint8Array;
}

const CONTENT = "content.xml";
const STYLES = "styles.xml";

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
      return asXlsxFile(await readWithLibrary(wholeRecords(workbookStream(bytes))));
    case "markup": {
      const text = markupText(bytes);
      if (isFlatOds(text)) return asXlsxFile(await odsBook(odsContent(text, "office:document", new Set())));
      return asXlsxFile(withTypedCells(await readWithLibrary(withinLimits(text))));
    }
    case "ods": {
      const parts = new Package(bytes);
      const followers = new Set<string>();
      const styles = parts.has(STYLES) ? odsContent(parts.text(STYLES), STYLES, followers).xml : undefined;
      return asXlsxFile(await odsBook(odsContent(parts.text(CONTENT), CONTENT, followers), styles));
    }
    case "docx": {
      const sheets = wordSheets(wordDocument(bytes).blocks);
      if (sheets.length === 0) throw new UnreadableFile("no-tables");
      return asXlsxFile(bookOf(sheets));
    }
  }
}

/** The stream of an .xls file that holds the workbook. */
function workbookStream(bytes: Uint8Array): Uint8Array {
  const streams = streamsOf(bytes);
  const stream = streams.get("workbook");
  if (!stream) throw new UnreadableFile(streams.has("book") ? "legacy-xls" : "damaged");
  return stream();
}

/** The library's book of an .ods file, with what is hidden. */
async function odsBook({ hidden, xml }: OdsContent, styles = "<office:document-styles/>"): Promise<WorkBook> {
  const parts = { "META-INF/manifest.xml": "<manifest:manifest/>", [CONTENT]: xml, [STYLES]: styles };
  const entries = Object.entries(parts).map(([path, text]) => deflateEntry(path, encodeXml(text)));
  const book = await readWithLibrary(writeZip(entries));
  book.Workbook = { ...book.Workbook, Sheets: hidden.map(({ sheet }) => ({ Hidden: sheet ? 1 : 0 })) };
  book.SheetNames.forEach((name, index) => {
    const sheet = book.Sheets[name]!;
    for (const row of hidden[index]?.rows ?? []) (sheet["!rows"] ??= [])[row] = { hidden: true };
    for (const column of hidden[index]?.columns ?? []) (sheet["!cols"] ??= [])[column] = { hidden: true };
  });
  return book;
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
