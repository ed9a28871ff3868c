import { basename, extname } from "node:path";
import { analyse } from "../core/analyse";
import type { Analysis } from "../core/analyse";
import { compareAnalyses } from "../core/compare/compare";
import type { Comparison } from "../core/compare/compare";
import { comparisonSheet } from "../core/compare/comparison-sheet";
import { differenceOf, toldChange } from "../core/compare/difference";
import type { ChangedFigure, ComparedFigure } from "../core/compare/figures";
import { COMPARE } from "../core/compare/words";
import type { Finding } from "../core/findings/finding";
import { headlineOf } from "../core/findings/headline";
import { findingKey } from "../core/findings/key";
import type { Settings } from "../core/settings/settings";
import type { Localised } from "../core/text/text";
import { phrase } from "../core/text/text";
import { newWorkbook } from "../files";
import { CLI } from "../messages/cli";
import type { Language } from "../messages/render";
import { phrasing, render, wording } from "../messages/render";
import type { Request } from "./arguments";
import { WrongCall } from "./arguments";
import type { Outcome } from "./outcome";
import { readPacks } from "./pack-option";
import { settingsOf } from "./settings-option";
import { assertWritable, readBytes, readTables, writeBytes } from "./workbook-file";

type CompareRequest = Extract<Request, { command: "compare" }>;

/** The most changed figures that are told on a screen. */
const MOST = 30;

/**
 * gouji compare: what changed between two versions of a workbook or document, figures and findings.
 * @returns exit code 1 where anything differs.
 * @throws WrongCall, FileProblem
 */
export async function compare(request: CompareRequest, progress: (step: string) => void): Promise<Outcome> {
  const { older, newer, out, language } = request;
  const step = (message: Localised) => progress(render(phrase(message), language));
  if (out !== null) {
    if (extname(out).toLowerCase() !== ".xlsx")
      throw new WrongCall("对比表的扩展名须为 .xlsx", "the comparison needs the extension .xlsx");
    for (const input of [older, newer]) await assertWritable(input, out, ".xlsx");
  }
  const settings = settingsOf(null, await readPacks(request.packs));
  step(CLI.reading);
  const [before, after] = [await analysisOf(older, settings), await analysisOf(newer, settings)];
  const comparison = compareAnalyses(before, after);
  const names = { older: basename(older), newer: basename(newer) };
  if (out !== null) {
    step(CLI.writing);
    await writeBytes(out, await newWorkbook([comparisonSheet(comparison, names, language)]));
  }
  const { figures, fresh, gone } = comparison;
  const exitCode = figures.length + fresh.length + gone.length > 0 ? 1 : 0;
  const stdout = request.json
    ? JSON.stringify(comparisonJson(comparison, names, language), null, 2)
    : humanComparison(comparison, names, out, language);
  return { stdout, exitCode };
}

async function analysisOf(file: string, settings: Settings): Promise<Analysis> {
  const { workbook } = await readTables(file, await readBytes(file));
  return analyse(workbook, settings);
}

function humanComparison(
  comparison: Comparison,
  names: { older: string; newer: string },
  out: string | null,
  language: Language,
): string {
  const say = phrasing(language);
  const { figures, fresh, gone, remaining } = comparison;
  const counts = { figures: figures.length, gone: gone.length, fresh: fresh.length, remaining: remaining.length };
  const lines = [say(COMPARE.files, names), say(COMPARE.counts, counts)];
  const section = (title: Localised, own: readonly string[]) => {
    if (own.length > 0) lines.push("", `── ${say(title)} (${own.length})`, ...own);
  };
  const told = figures.map((figure) => figureLine(figure, language));
  section(COMPARE.figures, told.slice(0, MOST));
  if (told.length > MOST) lines.push(`  ${say(COMPARE.more, { count: told.length - MOST })}`);
  if (told.length === 0) lines.push("", say(COMPARE.nothingChanged));
  section(
    COMPARE.fresh,
    fresh.map((finding) => findingLine(finding, language)),
  );
  section(
    COMPARE.gone,
    gone.map((finding) => findingLine(finding, language)),
  );
  section(
    COMPARE.remaining,
    remaining.map(({ finding, carried }) => {
      const reason = carried ? `；${say(COMPARE.carried, { text: carried.text })}` : "";
      return findingLine(finding, language) + reason;
    }),
  );
  if (out !== null) lines.push("", say(COMPARE.written, { file: out }));
  return lines.join("\n");
}

function figureLine(figure: ChangedFigure, language: Language): string {
  const { table, label, cell } = (figure.after ?? figure.before)!;
  const { before, after, difference } = toldChange(figure);
  const absent = wording(COMPARE.absent, language);
  const change = difference === null ? "" : `（${difference}）`;
  return `  ${table} · ${label}  ${cell.sheet}!${cell.address}  ${before ?? absent} → ${after ?? absent}${change}`;
}

function findingLine(finding: Finding, language: Language): string {
  const [cell] = finding.cells;
  return `  ${headlineOf(finding, language)}${cell ? `  ${cell.sheet}!${cell.address}` : ""}  [${finding.code}]`;
}

/** The result in the form of docs/comparison.schema.json. */
export function comparisonJson(
  { figures, fresh, gone, remaining }: Comparison,
  names: { readonly older: string; readonly newer: string },
  language: Language,
) {
  const finding = (found: Finding) => ({
    code: found.code,
    key: findingKey(found),
    severity: found.severity,
    group: found.group,
    headline: headlineOf(found, language),
    cells: found.cells.map(({ sheet, address }) => ({ sheet, address })),
  });
  const side = (figure: ComparedFigure | null) =>
    figure && { sheet: figure.cell.sheet, address: figure.cell.address, value: figure.shown, unit: figure.unit };
  return {
    tool: "gouji",
    ...names,
    figures: figures.map((figure) => ({
      table: (figure.after ?? figure.before)!.table,
      label: (figure.after ?? figure.before)!.label,
      before: side(figure.before),
      after: side(figure.after),
      difference: differenceOf(figure),
    })),
    findings: {
      fresh: fresh.map(finding),
      gone: gone.map(finding),
      remaining: remaining.map(({ finding: found, carried }) => ({
        ...finding(found),
        carried: carried?.text ?? null,
      })),
    },
  };
}
