import type { WorkbookSnapshot } from "../../core/grid/snapshot";
import type { ExcelDoor } from "../../excel/door";

/**
 * The only place where the pane meets the adapter: all else knows the contract.
 * @param ready settled when Office is ready; the adapter is loaded meanwhile, and its door opened then.
 */
export async function loadDoor(ready: Promise<unknown>): Promise<ExcelDoor> {
  const [{ pageDoor }] = await Promise.all([import(/* webpackChunkName: "excel" */ "../../excel"), ready]);
  return pageDoor(readFile);
}

/** Reads a copy of the open workbook's file; the reader is loaded with the first check. */
async function readFile(file: Uint8Array): Promise<WorkbookSnapshot> {
  const { readWorkbook } = await import(/* webpackChunkName: "files" */ "../../files");
  return readWorkbook(file);
}
