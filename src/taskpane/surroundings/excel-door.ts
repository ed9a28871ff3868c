import type { WorkbookSnapshot } from "../../core/grid/snapshot";
import type { ExcelDoor } from "../../excel/door";

/**
 * Loads the adapter for Excel. This is the only file of the pane that imports it; the others know the contract.
 * @param ready resolves when Office is ready; the adapter is loaded meanwhile, and its door is opened then.
 */
export async function loadDoor(ready: Promise<unknown>): Promise<ExcelDoor> {
  const [{ pageDoor }] = await Promise.all([import(/* webpackChunkName: "excel" */ "../../excel"), ready]);
  return pageDoor(readFile);
}

/** Reads a copy of the open workbook's file. The reader is loaded with the first check. */
async function readFile(file: Uint8Array): Promise<WorkbookSnapshot> {
  const { readWorkbook } = await import(/* webpackChunkName: "files" */ "../../files");
  return readWorkbook(file);
}
