import type { Text } from "../../core/text/text";
import { ExcelProblem } from "../../excel/door";
import { excelProblemText } from "../../messages/excel-problems";

/** The message for a failure; for an unforeseen error its own message. */
export function problemText(error: unknown): Text {
  if (error instanceof ExcelProblem) return excelProblemText(error.code, error.details);
  return excelProblemText("failed", { message: error instanceof Error ? error.message : String(error) });
}

export function isCancelled(error: unknown): boolean {
  return error instanceof ExcelProblem && error.code === "cancelled";
}

/** True for failures that may pass, such as a busy Excel; false where the workbook or the version is the reason. */
export function isRetryable(error: unknown): boolean {
  if (!(error instanceof ExcelProblem)) return true;
  return !["not-supported", "sheet-gone", "sheet-hidden", "cell-changed"].includes(error.code);
}

/** True when the cells have changed since they were judged. */
export function isOutdated(error: unknown): boolean {
  return error instanceof ExcelProblem && ["sheet-gone", "cell-changed"].includes(error.code);
}
