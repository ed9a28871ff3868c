import { inExcel } from "./run";

/** What the sheets are called now, by their ids. @throws ExcelProblem */
export function sheetNames(): Promise<ReadonlyMap<string, string>> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    return new Map(worksheets.items.map(({ id, name }) => [id, name]));
  });
}
