import { Package } from "../../files/package/package";
import { findWorkbook } from "../../files/package/workbook";
import type { WorkbookModel } from "../../host/model";
import { SIZE_SCALE } from "./looks";
import { readSource } from "./source";
import { readStyles } from "./source-styles";

/**
 * Opens an .xlsx or .xlsm file. Values, formulas, number formats, merges, hidden rows and columns, memory and the
 * identity of our sheets are read as by the command line; other formats and sizes come from the library, the rest from
 * the file's XML.
 * @throws UnreadableFile for anything that is not a complete, readable workbook.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<WorkbookModel> {
  return (await readSource(bytes)).model;
}

/**
 * The font of cells whose format names none.
 * @returns its name, and its size in points
 * @throws UnreadableFile
 */
export function defaultFontOf(bytes: Uint8Array): { readonly name: string; readonly size: number } {
  const source = new Package(bytes);
  const { name = "", size = 0 } = readStyles(source, findWorkbook(source)).base.font;
  return { name, size: size / SIZE_SCALE };
}
