import { UnreadableFile } from "../files/unreadable-file";

const BOF = 0x0809;
/** The version of Excel 97 and later, in the first record of a stream. */
const BIFF8 = 0x0600;
/**
 * Records of Excel 2.0: a number, texts, a truth value, a formula's text. A spoilt record of Excel 97 may look like one,
 * and the library then reads its length from anywhere in the file and fills the memory.
 */
const OF_EXCEL_2 = new Set([0x0001, 0x0002, 0x0003, 0x0004, 0x0005, 0x0007]);

/** The compound file as the library reads it; its own types say nothing of it. */
export interface CompoundFiles {
  read(bytes: Uint8Array, options: { type: "array" }): { readonly FullPaths: readonly string[] };
  find(file: unknown, path: string): { readonly content?: ArrayLike<number> } | null;
}

/**
 * Looks through the records of an .xls file before the library takes them.
 * @param files the library's reader of compound files, whose errors are the library's.
 * @throws UnreadableFile `legacy-xls` for Excel 95 and before, `damaged` for records that cannot be in such a file.
 */
export function checkRecords(files: CompoundFiles, file: Uint8Array): void {
  const container = files.read(file, { type: "array" });
  const stream = files.find(container, "Workbook");
  if (!stream?.content) throw new UnreadableFile(files.find(container, "Book") ? "legacy-xls" : "damaged");
  const bytes = Uint8Array.from(stream.content);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length;) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at === 0 && (id !== BOF || length < 4 || bytes.length < 8)) fail("no workbook");
    if (at === 0 && view.getUint16(4, true) !== BIFF8) throw new UnreadableFile("legacy-xls");
    if (OF_EXCEL_2.has(id)) fail(`record ${id}`);
    at += 4 + length;
  }
}

function fail(reason: string): never {
  throw new UnreadableFile("damaged", { part: "Workbook", reason });
}
