import { Workbook } from "@protobi/exceljs";
import { UnreadableFile } from "../../files";

/** What is grafted on the file, not written by the library: it would be lost, or cost the values of merged cells. */
const IGNORED = [
  ..."mergeCells conditionalFormatting dataValidations hyperlinks drawing legacyDrawing picture tableParts".split(" "),
  ..."autoFilter sheetProtection rowBreaks colBreaks extLst".split(" "),
];

/**
 * Has the library load a package.
 * @throws UnreadableFile `damaged` for what our own reader takes and the library does not.
 */
export async function loadBook(bytes: Uint8Array): Promise<Workbook> {
  const book = new Workbook();
  try {
    // The library's types know Node's Buffer only; the bytes of any array will do.
    await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0], { ignoreNodes: IGNORED });
  } catch (error) {
    throw new UnreadableFile("damaged", { reason: error instanceof Error ? error.message : String(error) });
  }
  return book;
}

/** The package that the library makes of a workbook. */
export async function writeBook(book: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await book.xlsx.writeBuffer());
}
