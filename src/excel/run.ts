import { problemOf } from "./problems";

/** Runs a batch; failures come as ExcelProblem. */
export async function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  details: Readonly<Record<string, string>> = {},
): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw problemOf(error, details);
  }
}

/** The same for changes: whatever the batch changes is one step of Undo, where Excel can do that. */
export async function changeExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  details: Readonly<Record<string, string>> = {},
): Promise<T> {
  try {
    return await Excel.run({ mergeUndoGroup: true }, batch);
  } catch (error) {
    throw problemOf(error, details);
  }
}
