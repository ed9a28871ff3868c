import { Workbook } from "@protobi/exceljs";
import { UnreadableFile } from "../../files";

/**
 * Elements that the library does not read: they come from the file, and the library would lose them, or with them the
 * values of merged cells.
 */
const IGNORED = [
  ..."mergeCells conditionalFormatting dataValidations hyperlinks drawing legacyDrawing picture tableParts".split(" "),
  ..."autoFilter sheetProtection rowBreaks colBreaks extLst".split(" "),
];

/**
 * Loads a package with the library.
 * @throws UnreadableFile `damaged` for a file that our own reader accepts and the library does not.
 */
export async function loadBook(bytes: Uint8Array): Promise<Workbook> {
  const book = new Workbook();
  try {
    // The library's types require Node's Buffer; the bytes of any array are enough.
    await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0], { ignoreNodes: IGNORED });
  } catch (error) {
    throw new UnreadableFile("damaged", { reason: error instanceof Error ? error.message : String(error) });
  }
  return book;
}

/** The package that the library writes for a workbook. */
export async function writeBook(book: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await book.xlsx.writeBuffer());
}
