import type { Analysis } from "../../core/analyse";
import type { Language } from "../../messages/render";
import { jsonOutput } from "../json-output";

type CheckResult = ReturnType<typeof jsonOutput>;

/** A file that was checked: one line of the JSON Lines (docs/many-files.schema.json). */
export interface CheckedLine {
  readonly tool: "gouji";
  readonly version: string;
  readonly language: Language;
  /** The file's name in the results: relative to the base folder, with `/` between folders. */
  readonly file: string;
  readonly status: "checked";
  readonly year: number | null;
  readonly department: string | null;
  /** The number of tables that were recognised. */
  readonly tables: number;
  readonly summary: CheckResult["summary"];
  readonly findings: CheckResult["findings"];
}

/** A file that could not be checked, with the reason. */
export interface FailedLine {
  readonly tool: "gouji";
  readonly version: string;
  readonly language: Language;
  readonly file: string;
  readonly status: "failed";
  readonly problem: { readonly code: string; readonly message: string };
}

export type Line = CheckedLine | FailedLine;

/** The line of a checked file, with its full result as `gouji check --json` prints it. */
export function checkedLine(
  analysis: Analysis,
  file: string,
  version: string,
  language: Language,
): { readonly line: CheckedLine; readonly result: CheckResult } {
  const result = jsonOutput(analysis, file.slice(file.lastIndexOf("/") + 1), version, language);
  const { year, department } = result.workbook;
  const { summary, findings } = result;
  const tables = analysis.tables.length;
  const line: CheckedLine = {
    tool: "gouji",
    version,
    language,
    file,
    status: "checked",
    year,
    department,
    tables,
    summary,
    findings,
  };
  return { line, result };
}
