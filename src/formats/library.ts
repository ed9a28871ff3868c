import type { ParsingOptions, WorkBook, WorkSheet } from "@e965/xlsx";
import { UnreadableFile } from "../files/unreadable-file";

/** The most cells of the sheets' rectangles: the library writes a sheet by walking through all of it. */
const AREA = 20_000_000;
/** A sheet of Excel. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** What is kept of a file: formulas, number formats, hidden lines; dates stay serial numbers. */
const KEPT: ParsingOptions = { cellFormula: true, cellNF: true, cellStyles: true, cellText: false, cellDates: false };

/**
 * Reads a file with the library, which is loaded only here (docs/adr/0020). What it is given has been looked through
 * before: it believes every count.
 * @param source the records of an .xls file, an .ods file, or the text of a web page or of XML 2003. In a page every
 * cell stays the text that it is, so that printed decimals and leading zeros are kept.
 * @throws UnreadableFile
 */
export async function readWithLibrary(source: Uint8Array | string): Promise<WorkBook> {
  const { read } = await import(/* webpackChunkName: "other-formats" */ "@e965/xlsx");
  return quietly(() =>
    typeof source === "string"
      ? read(source, { ...KEPT, type: "string", raw: true })
      : read(source, { ...KEPT, type: "buffer" }),
  );
}

type Cell = { readonly r: number; readonly c: number };

/**
 * The rectangle of the cells that are there; a file may declare any other, in which there is nothing. Heights and what
 * is hidden beyond the last row and column of Excel are left out.
 */
function extent(
  sheet: WorkSheet,
  place: (address: string) => Cell,
  range: (from: Cell, to: Cell) => string,
): { rows: number; columns: number; reference: string } {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const address in sheet) {
    if (address.startsWith("!")) continue;
    const { r, c } = place(address);
    [top, left, bottom, right] = [Math.min(top, r), Math.min(left, c), Math.max(bottom, r), Math.max(right, c)];
  }
  if (sheet["!rows"] && sheet["!rows"].length > ROWS) sheet["!rows"].length = ROWS;
  if (sheet["!cols"] && sheet["!cols"].length > COLUMNS) sheet["!cols"].length = COLUMNS;
  const [from, to] = [
    { r: Math.min(top, bottom), c: Math.min(left, right) },
    { r: bottom, c: right },
  ];
  return { rows: bottom - from.r + 1, columns: right - from.c + 1, reference: range(from, to) };
}

/**
 * The book as an .xlsx file: values, formulas, number formats, merges, notes, hidden lines and sheets.
 * @throws UnreadableFile `too-large` where the sheets' rectangles have more than 20 million cells.
 */
export async function asXlsxFile(book: WorkBook): Promise<Uint8Array> {
  const { write, utils } = await import(/* webpackChunkName: "other-formats" */ "@e965/xlsx");
  return quietly(() => {
    let area = 0;
    for (const name of book.SheetNames) {
      const sheet = book.Sheets[name];
      if (!sheet) continue;
      const { rows, columns, reference } = extent(sheet, utils.decode_cell, utils.encode_range);
      area += rows * columns;
      if (rows > ROWS || columns > COLUMNS || area > AREA) throw new UnreadableFile("too-large", { part: name });
      sheet["!ref"] = reference;
    }
    const options = { bookType: "xlsx", type: "array", compression: true, cellStyles: true } as const;
    return new Uint8Array(write(book, options) as ArrayBuffer);
  });
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
