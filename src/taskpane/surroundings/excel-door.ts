import type { ExcelDoor } from "../../excel/door";

/**
 * The only place where the pane meets the adapter: all else knows the contract.
 * @param ready settled when Office is ready; the adapter is loaded meanwhile, and its door opened then.
 */
export async function loadDoor(ready: Promise<unknown>): Promise<ExcelDoor> {
  const [{ excelDoor }] = await Promise.all([import(/* webpackChunkName: "excel" */ "../../excel"), ready]);
  return excelDoor();
}
