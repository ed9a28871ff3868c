import type { Text } from "../../core/text/text";
import { ExcelProblem } from "../../excel/door";
import { excelProblemText } from "../../messages/excel-problems";

/** A failure in words; anything unforeseen is told with its own message. */
export function problemText(error: unknown): Text {
  if (error instanceof ExcelProblem) return excelProblemText(error.code, error.details);
  return excelProblemText("failed", { message: error instanceof Error ? error.message : String(error) });
}

export function isCancelled(error: unknown): boolean {
  return error instanceof ExcelProblem && error.code === "cancelled";
}

/** Trying again helps against a passing state of Excel, not where the workbook or the version is another. */
export function isRetryable(error: unknown): boolean {
  if (!(error instanceof ExcelProblem)) return true;
  return !["not-supported", "sheet-gone", "sheet-hidden", "cell-changed"].includes(error.code);
}

/** True when the cells are no longer those that were judged. */
export function isOutdated(error: unknown): boolean {
  return error instanceof ExcelProblem && ["sheet-gone", "cell-changed"].includes(error.code);
}
