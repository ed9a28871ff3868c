import type { CellAddress } from "../core/grid/snapshot";
import { ExcelProblem } from "./door";
import { changeExcel } from "./run";

/** Excel keeps no more digits than this. */
const DIGITS = 15;

/** Puts a figure into one of the user's cells, provided that it still holds what it held when that was proposed. */
export async function applyValue(
  { sheet, address }: CellAddress,
  value: string,
  expected: string | number | null,
): Promise<void> {
  const details = { sheet, cell: address };
  await changeExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.load("protection/protected");
    const cell = worksheet.getRange(address).load("values,numberFormat");
    await context.sync();
    if (worksheet.protection.protected) throw new ExcelProblem("protected-sheet", details);
    const values = cell.values as unknown[][] | null;
    if (!values) throw new ExcelProblem("values-missing", details);
    const now = values[0]![0];
    if (!isSame(now, expected)) throw new ExcelProblem("cell-changed", { ...details, now: String(now) });
    // A cell formatted as text keeps its figure as text, as it was; elsewhere it becomes a number.
    cell.values = [[cell.numberFormat[0]![0] === "@" ? value : Number(value)]];
    await context.sync();
  }, details);
}

function isSame(now: unknown, expected: string | number | null): boolean {
  if (expected === null) return now === "";
  if (typeof now === "number" && typeof expected === "number") {
    return now.toPrecision(DIGITS) === expected.toPrecision(DIGITS);
  }
  return now === expected;
}
