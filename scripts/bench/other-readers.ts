import { createRequire } from "node:module";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import { readXlsx } from "hucre/xlsx";

interface Exceljs {
  readonly Workbook: new () => { readonly xlsx: { load(bytes: Uint8Array): Promise<unknown> } };
}

/** exceljs is a package of the workbench's own. */
const { Workbook } = createRequire(join(__dirname, "../../src/workbench/package.json"))("@protobi/exceljs") as Exceljs;

/** Reading an .xlsx file with each library to which Gouji's own reader is compared. */
export const OTHER_READERS = {
  hucre: { name: "hucre", read: (bytes: Uint8Array): Promise<unknown> => readXlsx(bytes) },
  exceljs: {
    name: "exceljs (the workbench's)",
    read: (bytes: Uint8Array): Promise<unknown> => new Workbook().xlsx.load(bytes),
  },
  sheetjs: {
    name: "@e965/xlsx (SheetJS)",
    read: (bytes: Uint8Array): unknown => read(bytes, { type: "array", cellNF: true }),
  },
} as const;
