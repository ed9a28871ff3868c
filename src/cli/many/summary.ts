import type { Localised, Phrasing } from "../../core/text/text";
import { rangeAddress } from "../../core/grid/address";
import type { CellSpec, SheetContent, StyleName } from "../../core/sheets/spec";
import { SUMMARY } from "../../messages/many";
import type { Language } from "../../messages/render";
import { phrasing, wording } from "../../messages/render";
import { SEVERITIES } from "../../messages/verdicts";
import type { CheckedLine, Line } from "./line";
import { totalsOf } from "./said";

type Row = readonly (CellSpec | undefined)[];
type Say = Phrasing<string>;

/**
 * The most findings on a sheet, well below Excel's limit of 1,048,576 rows; more findings continue on another sheet.
 */
const MOST_ROWS = 500_000;
/** The most cells named in a row; the result of the file has all of them. */
const MOST_CELLS = 6;

const FILE_WIDTHS = [6, 44, 26, 8, 9, 9, 9, 9, 10, 8, 8, 8, 11, 50];
const FINDING_WIDTHS = [6, 40, 24, 8, 10, 64, 30, 26, 14, 14, 30];
const LINE_HEIGHT = 15;

/**
 * The summary of many files as sheets: one row for each file with its totals, then all findings. Texts from files and
 * cells are written as text, so that none of them becomes a formula.
 * @param mostRows findings a sheet; more continue on another sheet.
 */
export function summarySheets(
  lines: readonly Line[],
  version: string,
  language: Language,
  mostRows = MOST_ROWS,
): SheetContent[] {
  const say = phrasing(language);
  return [filesSheet(lines, version, say), ...findingsSheets(lines, say, language, mostRows)];
}

const text = (written: string, style: StyleName = "text"): CellSpec =>
  written === "" ? { style } : { text: written, style };
const count = (value: number, style: StyleName = "count"): CellSpec => ({ decimal: String(value), style });

function filesSheet(lines: readonly Line[], version: string, say: Say): SheetContent {
  const { files, number, file, department, year, tables, checks, found, state, remark } = SUMMARY;
  const { exact, within, inconsistent, open, errors, warnings, notes } = SUMMARY;
  const { right, wrong, failed } = totalsOf(lines);
  const header = (template: Localised | null): CellSpec =>
    template ? text(say(template), "header") : { style: "header" };
  const last = FILE_WIDTHS.length;
  const groups = [number, file, department, year, tables, checks, null, null, null, found, null, null, state, remark];
  const parts = [null, null, null, null, null, exact, within, inconsistent, open, errors, warnings, notes, null, null];
  const rows: Row[] = [
    [text(say(SUMMARY.filesTitle), "title")],
    [text(say(SUMMARY.counted, { count: lines.length, right, wrong, failed, version }), "subtitle")],
    groups.map(header),
    parts.map(header),
    ...lines.map((line, index) => fileRow(line, index + 1, say)),
    totalRow(lines, say),
  ];
  const alone = groups.flatMap((group, index) => (group !== null && parts[index] === null ? [index + 1] : []));
  return {
    name: say(files),
    widths: FILE_WIDTHS,
    rows,
    merges: [
      rangeAddress({ top: 1, bottom: 1, left: 1, right: last }),
      rangeAddress({ top: 2, bottom: 2, left: 1, right: last }),
      rangeAddress({ top: 3, bottom: 3, left: 6, right: 9 }),
      rangeAddress({ top: 3, bottom: 3, left: 10, right: 12 }),
      ...alone.map((column) => rangeAddress({ top: 3, bottom: 4, left: column, right: column })),
    ],
    headerRows: 4,
    heights: heightsOf(rows, FILE_WIDTHS),
  };
}

function fileRow(line: Line, number: number, say: Say): Row {
  const start = [count(number), text(line.file, "wrapped")];
  if (line.status === "failed") {
    const blank = Array.from({ length: FILE_WIDTHS.length - 4 }, (): CellSpec => ({ style: "text" }));
    return [...start, ...blank, text(say(SUMMARY.stateFailed), "notJudgeable"), text(line.problem.message, "wrapped")];
  }
  const { verdicts, findings } = line.summary;
  const counts = [
    ...[line.tables, verdicts.exact, verdicts.withinRounding, verdicts.inconsistent, verdicts.notJudgeable],
    ...[findings.error, findings.warning, findings.info],
  ];
  return [
    ...start,
    text(line.department ?? "", "wrapped"),
    text(line.year === null ? "" : String(line.year)),
    ...counts.map((value) => count(value)),
    stateOf(line, say),
    text("", "wrapped"),
  ];
}

function stateOf({ tables, summary }: CheckedLine, say: Say): CellSpec {
  if (summary.findings.error > 0) return text(say(SUMMARY.stateWrong), "error");
  return tables === 0 ? text(say(SUMMARY.stateNothing), "notJudgeable") : text(say(SUMMARY.stateRight), "exact");
}

/** Live sums, so that the totals stay right when people delete rows. */
function totalRow(lines: readonly Line[], say: Say): Row {
  const checked = lines.flatMap((line) => (line.status === "checked" ? [line] : []));
  const total = (column: number, value: (line: CheckedLine) => number): CellSpec => {
    const decimal = String(checked.reduce((sum, line) => sum + value(line), 0));
    const range = rangeAddress({ top: 5, bottom: 4 + lines.length, left: column, right: column });
    return { formula: `SUM(${range})`, decimal, style: "countTotal" };
  };
  const label = (written: string): CellSpec => text(written, "labelTotal");
  return [
    label(""),
    label(say(SUMMARY.total)),
    label(""),
    label(""),
    total(5, ({ tables }) => tables),
    total(6, ({ summary }) => summary.verdicts.exact),
    total(7, ({ summary }) => summary.verdicts.withinRounding),
    total(8, ({ summary }) => summary.verdicts.inconsistent),
    total(9, ({ summary }) => summary.verdicts.notJudgeable),
    total(10, ({ summary }) => summary.findings.error),
    total(11, ({ summary }) => summary.findings.warning),
    total(12, ({ summary }) => summary.findings.info),
    label(""),
    label(""),
  ];
}

function findingsSheets(lines: readonly Line[], say: Say, language: Language, mostRows: number): SheetContent[] {
  const rows = lines
    .flatMap((line) => (line.status === "checked" ? line.findings.map((finding) => ({ line, finding })) : []))
    .map(({ line, finding }, index) => findingRow(line, finding, index + 1, language));
  const { number, file, department, level, code, message, cells, suspect, value, proposed, explanation } = SUMMARY;
  const columns = [number, file, department, level, code, message, cells, suspect, value, proposed, explanation];
  const top: Row[] = [
    [text(say(SUMMARY.findingsTitle), "title")],
    [text(say(SUMMARY.findingsCounted, { count: rows.length }), "subtitle")],
    columns.map((template) => text(say(template), "header")),
  ];
  const sheets = Math.max(1, Math.ceil(rows.length / mostRows));
  return Array.from({ length: sheets }, (_, index) => {
    const all = [...top, ...rows.slice(index * mostRows, (index + 1) * mostRows)];
    return {
      name: `${say(SUMMARY.findings)}${index === 0 ? "" : `(${index + 1})`}`,
      widths: FINDING_WIDTHS,
      rows: all,
      merges: [1, 2].map((row) => rangeAddress({ top: row, bottom: row, left: 1, right: columns.length })),
      headerRows: top.length,
      heights: heightsOf(all, FINDING_WIDTHS),
    };
  });
}

function findingRow(
  line: CheckedLine,
  finding: CheckedLine["findings"][number],
  number: number,
  language: Language,
): Row {
  const place = ({ sheet, address }: { readonly sheet: string; readonly address: string }) => `${sheet}!${address}`;
  const named = finding.cells.slice(0, MOST_CELLS).map(place);
  const cells = [...named, ...(finding.cells.length > MOST_CELLS ? [`… (${finding.cells.length})`] : [])].join("\n");
  const [first] = finding.suspects;
  const second = finding.suspects[1];
  // Candidates of the same rank are equally likely; naming only one of them would be a guess.
  const suspect = first && !(second && second.rank === first.rank) ? first : undefined;
  const figure = (written: string | null | undefined): CellSpec =>
    written === null || written === undefined ? { style: "difference" } : { decimal: written, style: "difference" };
  return [
    count(number),
    text(line.file, "wrapped"),
    text(line.department ?? "", "wrapped"),
    text(wording(SEVERITIES[finding.severity], language), finding.severity),
    text(finding.code, "code"),
    text(finding.message, "wrapped"),
    text(cells, "wrapped"),
    text(suspect ? place(suspect) : "", "wrapped"),
    figure(suspect?.value),
    figure(suspect?.proposed),
    text(finding.explanation ?? "", "wrapped"),
  ];
}

/** The height that wrapped texts need: office programs do not calculate it when they open a file. */
function heightsOf(rows: readonly Row[], widths: readonly number[]): Record<number, number> {
  const heights: Record<number, number> = { 1: 30 };
  rows.forEach((row, index) => {
    if (index < 2) return;
    const lines = row.map((cell, column) =>
      cell?.text !== undefined && cell.style === "wrapped" ? linesOf(cell.text, widths[column]!) : 1,
    );
    const most = Math.max(1, ...lines);
    if (most > 1) heights[index + 1] = Math.min(400, most * LINE_HEIGHT + 3);
  });
  return heights;
}

function linesOf(written: string, width: number): number {
  return written.split("\n").reduce((sum, line) => {
    const columns = [...line].reduce((all, character) => all + (character.codePointAt(0)! < 0x2000 ? 1 : 2), 0);
    return sum + Math.max(1, Math.ceil(columns / (width - 2)));
  }, 0);
}
