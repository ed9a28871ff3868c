import type { Analysis } from "../analyse";
import type { Finding, FindingGroup } from "../findings/finding";
import { headlineOf } from "../findings/headline";
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

/** What is marked besides figures that are wrong or disagree. */
export interface MarkChoice {
  /** True to mark the cells of 绩效与合规提示 as well, whose figures are right. */
  readonly conduct: boolean;
}

/**
 * The marks on the user's cells. Red is only for the cells of a single likeliest correction, yellow for the cells of
 * figures that disagree, blue for what was not read, and for conduct where that is asked for. A cell has one mark with
 * the worst colour, and a paragraph for each finding.
 */
export function marksOf(analysis: Analysis, language: Language, choice?: MarkChoice): Mark[] {
  return allAtOnce(marking(analysis, language, choice));
}

/** The number of findings that are marked in one step. */
const AT_ONCE = 50;

/** The same marks, made in steps. */
export function* marking(
  analysis: Analysis,
  language: Language,
  choice: MarkChoice = { conduct: false },
): Steps<Mark[]> {
  const sheets = new Set(analysis.workbook.sheets.filter((s) => s.ours === undefined).map((s) => s.name));
  const marks = new Map<string, Mark>();
  for (const [i, finding] of analysis.findings.entries()) {
    if (i % AT_ONCE === 0) yield;
    if (finding.severity === "info" || (finding.group === "conduct" && !choice.conduct)) continue;
    const { then } = finding.brief;
    const card = [headlineOf(finding, language), ...(then ? [render(then, language)] : [])].join(
      language === "zh-CN" ? "；" : "; ",
    );
    const paragraph = `【${finding.code}】${card}`;
    for (const cell of tellingCells(finding)) {
      if (!sheets.has(cell.sheet)) continue;
      const key = `${cell.sheet}!${cell.address}`;
      const before = marks.get(key);
      const severity = worse(before?.severity ?? "info", COLOURS[finding.group]);
      marks.set(key, { cell, severity, comment: before ? `${before.comment}\n${paragraph}` : paragraph });
    }
  }
  return [...marks.values()];
}

/** The colour of each group's cells, by the severity whose fill it is: red, yellow, blue. */
const COLOURS: Readonly<Record<FindingGroup, Mark["severity"]>> = {
  correct: "error",
  verify: "warning",
  conduct: "info",
  reading: "info",
};

function worse(one: Mark["severity"], other: Mark["severity"]): Mark["severity"] {
  const order: readonly Mark["severity"][] = ["error", "warning", "info"];
  return order.find((severity) => severity === one || severity === other)!;
}

function tellingCells({ suspects, cells }: Finding): readonly CellAddress[] {
  const likeliest = suspects
    .filter((s) => s.rank === 1)
    .flatMap(changesOf)
    .map((change) => change.fact.cell);
  const distinct = new Map((likeliest.length > 0 ? likeliest : cells).map((c) => [`${c.sheet}!${c.address}`, c]));
  return [...distinct.values()].slice(0, MOST_CELLS);
}
