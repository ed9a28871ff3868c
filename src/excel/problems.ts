import { ExcelProblem, type ExcelProblemCode } from "./door";

/** Codes of OfficeExtension.Error that tell what the user can do. */
const PROBLEMS: Readonly<Record<string, ExcelProblemCode>> = {
  InvalidOperationInCellEditMode: "edit-mode",
  CellEditModeTimeout: "edit-mode",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
  ItemNotFound: "sheet-gone",
  InvalidObjectPath: "sheet-gone",
  InvalidReference: "sheet-gone",
  ApiNotFound: "not-supported",
  ConnectionFailure: "connection-lost",
  ConnectionFailureWithStatus: "connection-lost",
  ConnectionFailureWithDetails: "connection-lost",
};

/** Codes of a batch that was made for a workbook which somebody else has changed in the meantime. */
const OUTDATED: readonly string[] = ["ItemAlreadyExists", "ItemNotFound", "InvalidObjectPath", "InvalidReference"];

/** Whether a failure goes away by looking at the workbook anew. */
export function isOutdated(error: unknown): boolean {
  return OUTDATED.includes(codeOf(error));
}

/** The workbook's structure, not a sheet's content, is what these members change. */
const STRUCTURE = /^(WorksheetCollection\.Add|Worksheet\.(Delete|Name|Visibility))/i;

/** What the host's failure means to the user; `details` say which sheet or cell it was about. */
export function problemOf(error: unknown, details: Readonly<Record<string, string>> = {}): ExcelProblem {
  if (error instanceof ExcelProblem) {
    return new ExcelProblem(error.code, { ...details, ...error.details });
  }
  const host = codeOf(error);
  const location = locationOf(error);
  const more = { ...details, ...(host ? { host } : {}), ...(location ? { location } : {}) };
  if (host === "AccessDenied") {
    return new ExcelProblem(STRUCTURE.test(location) ? "protected-workbook" : "protected-sheet", more);
  }
  const code = PROBLEMS[host];
  if (code) return new ExcelProblem(code, more);
  return new ExcelProblem("failed", { ...more, message: error instanceof Error ? error.message : String(error) });
}

/** The code of an OfficeExtension.Error; empty for anything else. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : "";
}

/** The member that failed, such as `CommentCollection.Add`. */
export function locationOf(error: unknown): string {
  const { debugInfo } = (error ?? {}) as { debugInfo?: { errorLocation?: unknown } };
  return typeof debugInfo?.errorLocation === "string" ? debugInfo.errorLocation : "";
}

/** The id of something added; undefined when Excel did not get so far or its answer did not arrive. */
export function idOf(added: { readonly id: string }): string | undefined {
  try {
    return added.id;
  } catch {
    return undefined;
  }
}

/** Whether Excel has answered this: how far it got in a batch that failed. */
export function wasReached(result: OfficeExtension.ClientResult<number> | undefined): boolean {
  try {
    return result !== undefined && result.value >= 0;
  } catch {
    return false;
  }
}
