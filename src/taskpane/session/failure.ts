import { ExcelProblem } from "../../excel/door";

/** A failure as it may be shown to support: without contents of the workbook and names of sheets. */
export interface Failure {
  /** Our code: an ExcelProblemCode, or `failed` for an unforeseen error. */
  readonly code: string;
  /** Excel's own code, such as `AccessDenied`, or the class of our own error; empty where there is none. */
  readonly host: string;
  /** The member of Excel's API that failed, such as `Range.values`; empty where unknown. */
  readonly location: string;
  readonly time: Date;
}

/** A name from a program, such as `Range.values`. Other texts of an error may quote a cell, so they are dropped. */
const NAME = /^[A-Za-z]\w*(?:\.\w+)*$/;

export function failureOf(error: unknown, time = new Date()): Failure {
  if (!(error instanceof ExcelProblem))
    return { code: "failed", host: nameIn(error instanceof Error ? error.name : undefined), location: "", time };
  const { host, location } = error.details;
  return { code: error.code, host: nameIn(host), location: nameIn(location), time };
}

function nameIn(text: string | undefined): string {
  return text !== undefined && NAME.test(text) ? text : "";
}
