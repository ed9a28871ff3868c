import { ExcelProblem } from "../../excel/door";

/** A failure as support may see it: never what the workbook holds or what its sheets are called. */
export interface Failure {
  /** Our code: an ExcelProblemCode; `failed` for anything unforeseen. */
  readonly code: string;
  /** Excel's own code, such as `AccessDenied`, or the kind of an error of ours; empty where there is none. */
  readonly host: string;
  /** The member of Excel's API that failed, such as `Range.values`; empty where unknown. */
  readonly location: string;
  readonly time: Date;
}

/** Names of programs only: whatever else an error says may quote a cell. */
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
