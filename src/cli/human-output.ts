import type { Analysis } from "../core/analyse";
import { applicable, countVerdicts } from "../core/analyse";
import type { Finding } from "../core/findings/finding";
import { nameWithCode } from "../core/forms/by-id";
import { rangeAddress } from "../core/grid/address";
import { ledgerOf } from "../core/ledger/ledger";
import { notApplicableText } from "../core/ledger/not-applicable";
import { phrase } from "../core/text/text";
import { readingPacks } from "../core/packs/forms";
import type { Pack } from "../core/packs/pack";
import { CLI } from "../messages/cli";
import type { Language } from "../messages/render";
import { phrasing, render, wording } from "../messages/render";
import { SEVERITIES } from "../messages/verdicts";
import type { CellName } from "./cell-name";
import { inSheet } from "./cell-name";
import { ledgerLines, openLines } from "./ledger-lines";

/** The most cells named in a line. More are counted; --json and the written workbook have all of them. */
const MOST_CELLS = 6;

/**
 * An analysis as text: the recognised tables, the number of checks by verdict in all and by table, the findings by
 * severity, and the checks that were not judged.
 * @param cellName how a cell is called.
 */
export function humanOutput(analysis: Analysis, language: Language, cellName: CellName = inSheet): string {
  const say = phrasing(language);
  if (analysis.tables.length === 0 && analysis.checks.length === 0) return say(CLI.nothingRecognised);
  const told = applicable(analysis.checks);
  const others = notApplicableText(analysis.checks);
  const verdicts = countVerdicts(told);
  const bySeverity = (severity: string) => analysis.findings.filter((f) => f.severity === severity);
  const lines = [
    say(CLI.recognised, { count: analysis.tables.length }),
    ...tableLines(analysis, language),
    ...packLines(analysis, language),
    ...analysis.ownCheckSheets.map((sheet) => `  ${say(CLI.ownChecks, { sheet })}`),
    "",
    say(CLI.checks, {
      count: told.length,
      exact: verdicts.exact,
      within: verdicts["within-rounding"],
      inconsistent: verdicts.inconsistent,
      notJudgeable: verdicts["not-judgeable"],
    }),
    ...(others === null ? [] : [render(others, language)]),
    say(CLI.findings, {
      error: bySeverity("error").length,
      warning: bySeverity("warning").length,
      info: bySeverity("info").length,
    }),
  ];
  if (verdicts.inconsistent === 0) {
    lines.push(
      say(CLI.allHold, { held: verdicts.exact + verdicts["within-rounding"], within: verdicts["within-rounding"] }),
    );
  }
  const ledger = ledgerOf({ tables: analysis.tables, checks: told });
  lines.push("", `── ${say(CLI.ledger)}`, ...ledgerLines(ledger, language));
  for (const severity of ["error", "warning", "info"] as const) {
    const findings = bySeverity(severity);
    if (findings.length === 0) continue;
    lines.push("", `── ${wording(SEVERITIES[severity], language)} (${findings.length})`);
    for (const finding of findings) lines.push(...findingLines(finding, language, cellName));
  }
  const open = verdicts["not-judgeable"];
  if (open > 0) lines.push("", `── ${say(CLI.notJudged)} (${open})`, ...openLines(ledger, language));
  const computed = analysis.indicators.filter((i) => i.value !== null).length;
  lines.push("", say(CLI.indicators, { computed, missing: analysis.indicators.length - computed }));
  return lines.join("\n");
}

/** Which packs are in force; in a workbook of several departments each has its own. */
export function packLines({ settings, inForce, departments }: Analysis, language: Language): string[] {
  if (departments.length > 1) return [];
  const names = (packs: readonly Pack[]) => ({ list: packs.map(({ name }) => name) });
  const used = settings.packs.filter((pack) => inForce.packs.includes(pack));
  const readers = readingPacks(settings);
  const others = settings.packs.filter((pack) => !inForce.packs.includes(pack));
  const reading = others.filter((pack) => readers.includes(pack));
  const unused = others.filter((pack) => !readers.includes(pack));
  return [
    ...(used.length === 0 ? [] : [render(phrase(CLI.packInForce, { packs: names(used) }), language)]),
    ...(reading.length === 0 ? [] : [render(phrase(CLI.packReads, { packs: names(reading) }), language)]),
    ...(unused.length === 0 ? [] : [render(phrase(CLI.packUnused, { packs: names(unused) }), language)]),
  ];
}

function tableLines(analysis: Analysis, language: Language): string[] {
  return analysis.tables.map(({ table, unit, year, use }) => {
    const remarks = [
      use === "other-year" ? wording(CLI.otherYear, language) : "",
      use === "duplicate" ? wording(CLI.duplicate, language) : "",
      table.unit === null ? wording(CLI.unitless, language) : "",
    ].filter((remark) => remark !== "");
    const parts = [
      `${table.sheet}!${rangeAddress(table.range)}`,
      wording(nameWithCode(table.form), language),
      unit,
      year ?? wording(CLI.yearUnknown, language),
      table.department ?? "",
      ...remarks,
    ];
    return `  ${parts.filter((part) => part !== "").join("  ")}`;
  });
}

function findingLines(finding: Finding, language: Language, cellName: CellName): string[] {
  const cells = finding.cells.map(cellName);
  const shown = cells.length > MOST_CELLS ? [...cells.slice(0, MOST_CELLS), `… (${cells.length})`] : cells;
  const lines = [`  [${finding.code}] ${render(finding.text, language)}`];
  if (cells.length > 0) lines.push(`      ${render(phrase(CLI.cell, { cells: { list: shown } }), language)}`);
  if (finding.source) {
    lines.push(`      ${render(phrase(CLI.source, { source: finding.source }), language)}`);
  }
  if (finding.explanation !== undefined) {
    lines.push(`      ${render(phrase(CLI.explanation, { text: finding.explanation }), language)}`);
  }
  return lines;
}
