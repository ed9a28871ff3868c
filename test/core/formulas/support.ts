import type { Analysis } from "../../../src/core/analyse";
import { toText } from "../../../src/core/amount";
import { studyFormulas } from "../../../src/core/formulas";
import type { FormulaEvidence } from "../../../src/core/formulas";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { render } from "../../../src/messages/render";
import { table } from "../support";

/**
 * A small table in which `=SUM(B3:B6) → 6.00` is a formula with its stored result; a formula without a result is one that
 * no program has calculated.
 */
export function tableWithFormulas(title: string, body: string, name?: string): SheetSnapshot {
  const sheet = table(title, body, name);
  const cells = sheet.cells.map((cell) => {
    if (typeof cell.value !== "string" || !cell.value.startsWith("=")) return cell;
    const [formula, result = ""] = cell.value.slice(1).split("→");
    const [stored] = table("", result).cells;
    return {
      row: cell.row,
      column: cell.column,
      value: result.trim() === '""' ? "" : (stored?.value ?? null),
      formula: formula!.trim(),
      ...(stored?.format === undefined ? {} : { format: stored.format }),
    };
  });
  return { ...sheet, cells };
}

/** The rows of a small table with some cells written differently, by address; the title is row 1. */
export function changed(body: string, instead: Readonly<Record<string, string>>): string {
  const rows = body
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|"));
  for (const [address, written] of Object.entries(instead)) {
    const [, column, row] = /^([A-Z])(\d+)$/.exec(address)!;
    rows[Number(row) - 2]![column!.charCodeAt(0) - 65] = written;
  }
  return rows.map((row) => row.join("|")).join("\n");
}

/** What was said about formulas: code and severity, the first cell, and the ids of the checks that it explains. */
export function said(analysis: Analysis): string[] {
  return analysis.findings
    .filter(({ code }) => code.startsWith("F-"))
    .map(({ code, severity, cells, checks }) => {
      const { sheet, address } = cells[0]!;
      return [`${code} ${severity} ${sheet}!${address}`, ...checks].join(" ");
    })
    .sort();
}

/** The sentences about formulas, in Chinese. */
export function sentences(analysis: Analysis): string[] {
  return analysis.findings.filter(({ code }) => code.startsWith("F-")).map((finding) => render(finding.text, "zh-CN"));
}

/** The evidence by cell: `derived`, `typed-over 8`, `left-out 8`; amounts in 元. */
export function evidence({ workbook, tables, facts, checks }: Analysis): Record<string, string> {
  const found = studyFormulas({ sheets: workbook.sheets, tables, facts, checks }).evidence;
  return Object.fromEntries([...found].map(([key, each]) => [key.slice(key.lastIndexOf("!") + 1), written(each)]));
}

function written(each: FormulaEvidence): string {
  if (each.kind === "derived") return each.kind;
  const kind = each.kind === "faulty" ? each.fault : each.kind;
  return each.proposed === null ? kind : `${kind} ${toText(each.proposed)}`;
}
