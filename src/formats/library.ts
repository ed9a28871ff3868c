import type { ParsingOptions, WorkBook } from "@e965/xlsx";
import { looksLikeOle } from "../files/package/ole";
import { UnreadableFile } from "../files/unreadable-file";
import { checkRecords, type CompoundFiles } from "./biff-records";

/** The most cells of a sheet's rectangle: the library writes a sheet by walking through all of it. */
const AREA = 20_000_000;

/** What is kept of a file: formulas, number formats, hidden lines; dates stay serial numbers. */
const KEPT: ParsingOptions = { cellFormula: true, cellNF: true, cellStyles: true, cellText: false, cellDates: false };

/**
 * Reads a file with the library, which is loaded only here (docs/adr/0020).
 * @param source bytes, or the text of a web page or of XML 2003. In a page every cell stays the text that it is, so that
 * printed decimals and leading zeros are kept.
 * @throws UnreadableFile
 */
export async function readWithLibrary(source: Uint8Array | string): Promise<WorkBook> {
  const { CFB, read, utils } = await import(/* webpackChunkName: "other-formats" */ "@e965/xlsx");
  const book = quietly(() => {
    if (typeof source === "string") return read(source, { ...KEPT, type: "string", raw: true });
    if (looksLikeOle(source)) checkRecords(CFB as CompoundFiles, source);
    return read(source, { ...KEPT, type: "array" });
  });
  for (const name of book.SheetNames) {
    const reference = book.Sheets[name]?.["!ref"];
    if (reference === undefined) continue;
    const { s, e } = utils.decode_range(reference);
    if ((e.r - s.r + 1) * (e.c - s.c + 1) > AREA) throw new UnreadableFile("too-large", { part: name });
  }
  return book;
}

/** The book as an .xlsx file: values, formulas, number formats, merges, notes, hidden lines and sheets. */
export async function asXlsxFile(book: WorkBook): Promise<Uint8Array> {
  const { write } = await import(/* webpackChunkName: "other-formats" */ "@e965/xlsx");
  return new Uint8Array(
    quietly(() => write(book, { bookType: "xlsx", type: "array", compression: true, cellStyles: true }) as ArrayBuffer),
  );
}

/**
 * The library tells doubts about a file on the console, in its own words and without a place.
 * @throws UnreadableFile for every error: the library's are of any kind.
 */
function quietly<T>(work: () => T): T {
  /* eslint-disable no-console -- the library's only way to speak is taken away while it works, and given back. */
  const { error } = console;
  console.error = () => {};
  try {
    return work();
  } catch (fault) {
    if (fault instanceof UnreadableFile) throw fault;
    throw new UnreadableFile(codeOf(fault), { reason: fault instanceof Error ? fault.message : String(fault) });
  } finally {
    console.error = error;
    /* eslint-enable no-console */
  }
}

function codeOf(fault: unknown): "encrypted" | "no-tables" | "damaged" | "too-large" {
  if (fault instanceof RangeError) return "too-large";
  const message = fault instanceof Error ? fault.message : "";
  if (message.includes("could not find <table>")) return "no-tables";
  return /password/i.test(message) ? "encrypted" : "damaged";
}
