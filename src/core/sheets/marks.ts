import type { Analysis } from "../analyse";
import type { Finding } from "../findings/finding";
import type { CellAddress } from "../grid/snapshot";
import type { Language } from "../text/render";
import { render } from "../text/render";
import { allAtOnce } from "../analysis/steps";
import type { Steps } from "../analysis/steps";
import { changesOf } from "../locate/suspect";
import type { Mark } from "./spec";

/**
 * The most cells that are marked for one finding, so that a finding about a whole section does not colour all of it.
 */
const MOST_CELLS = 4;

/**
 * The marks on the user's cells. For each error and warning the likeliest suspect cells are marked, or without suspects
 * the cells that explain the finding best. A cell has one mark with the worst severity, and a paragraph for each
 * finding.
 */
export function marksOf(analysis: Analysis, language: Language): Mark[] {
  return allAtOnce(marking(analysis, language));
}

/** The number of findings that are marked in one step. */
const AT_ONCE = 50;

/** The same marks, made in steps. */
export function* marking(analysis: Analysis, language: Language): Steps<Mark[]> {
  const sheets = new Set(analysis.workbook.sheets.filter((s) => s.ours === undefined).map((s) => s.name));
  const marks = new Map<string, Mark>();
  for (const [i, finding] of analysis.findings.entries()) {
    if (i % AT_ONCE === 0) yield;
    if (finding.severity === "info") continue;
    const paragraph = `【${finding.code}】${render(finding.text, language)}`;
    for (const cell of tellingCells(finding)) {
      if (!sheets.has(cell.sheet)) continue;
      const key = `${cell.sheet}!${cell.address}`;
      const before = marks.get(key);
      const severity = before?.severity === "error" ? "error" : finding.severity;
      marks.set(key, { cell, severity, comment: before ? `${before.comment}\n${paragraph}` : paragraph });
    }
  }
  return [...marks.values()];
}

function tellingCells({ suspects, cells }: Finding): readonly CellAddress[] {
  const likeliest = suspects
    .filter((s) => s.rank === 1)
    .flatMap(changesOf)
    .map((change) => change.fact.cell);
  const distinct = new Map((likeliest.length > 0 ? likeliest : cells).map((c) => [`${c.sheet}!${c.address}`, c]));
  return [...distinct.values()].slice(0, MOST_CELLS);
}
