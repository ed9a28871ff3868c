import type { Localised } from "../../core/text/text";
import { MANY } from "../../messages/many";
import type { Language } from "../../messages/render";
import { phrasing } from "../../messages/render";
import type { Line } from "./line";

/** The most files of a kind that are named; the summary and the JSON Lines have all of them. */
const MOST_FILES = 50;

/** A file's result in one line for people. */
export function said(line: Line, language: Language): string {
  const say = phrasing(language);
  const what =
    line.status === "failed"
      ? say(MANY.failed, { problem: line.problem.message })
      : line.tables === 0 && noFindings(line.summary.findings)
        ? say(MANY.nothingRecognised)
        : say(MANY.counts, line.summary.findings);
  return say(MANY.fileLine, { file: line.file, what });
}

function noFindings({ error, warning }: { readonly error: number; readonly warning: number }): boolean {
  return error + warning === 0;
}

/** The number of files by result. */
export interface Totals {
  readonly count: number;
  readonly right: number;
  readonly wrong: number;
  readonly failed: number;
  readonly unrecognised: number;
}

/** Counts the files without errors, with errors and not checked, and those of them without a recognised table. */
export function totalsOf(lines: readonly Line[]): Totals {
  const checked = lines.flatMap((line) => (line.status === "checked" ? [line] : []));
  const wrong = checked.filter(({ summary }) => summary.findings.error > 0).length;
  return {
    count: lines.length,
    right: checked.length - wrong,
    wrong,
    failed: lines.length - checked.length,
    unrecognised: checked.filter(({ tables }) => tables === 0).length,
  };
}

/**
 * The final text of a check of many files: totals, files not checked, files with errors, and the place of the results.
 */
export function closing(
  lines: readonly Line[],
  places: { readonly outDir: string | null; readonly summary: string | null },
  language: Language,
): string {
  const say = phrasing(language);
  const { unrecognised, ...counts } = totalsOf(lines);
  const list = (title: Localised, files: readonly Line[]): string[] =>
    files.length === 0
      ? []
      : [
          "",
          `── ${say(title)} (${files.length})`,
          ...files.slice(0, MOST_FILES).map((line) => `  ${said(line, language)}`),
          ...(files.length > MOST_FILES ? [`  ${say(MANY.more, { count: files.length - MOST_FILES })}`] : []),
        ];
  const failed = lines.filter(({ status }) => status === "failed");
  const wrong = lines.filter((line) => line.status === "checked" && line.summary.findings.error > 0);
  const { outDir, summary } = places;
  const where = [
    ...(outDir === null ? [] : [say(MANY.results, { folder: outDir })]),
    ...(summary === null ? [] : [say(MANY.summary, { file: summary })]),
  ];
  return [
    say(MANY.total, counts),
    ...(unrecognised > 0 ? [say(MANY.unrecognised, { count: unrecognised })] : []),
    ...list(MANY.failedFiles, failed),
    ...list(MANY.wrongFiles, wrong),
    ...(where.length > 0 ? ["", ...where] : []),
  ].join("\n");
}
