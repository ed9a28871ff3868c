import type { Analysis } from "../../core/analyse";
import type { Finding } from "../../core/findings/finding";
import { unfolded } from "../../core/findings/folding/unfolded";
import { countGroups } from "../../core/findings/headline";
import { lastingKey } from "../../core/findings/key";
import { phrase } from "../../core/text/text";
import type { Text } from "../../core/text/text";
import type { CellFigure, Written } from "../../excel/door";
import { PANE } from "../../messages/pane";
import type { Proposal } from "./proposal";
import type { Notice } from "./state";

/** A text as a notice without a change of the workbook. */
export function asNotice(words: Text | Notice | null): Notice | null {
  return words !== null && "template" in words ? { text: words, undo: null, done: true } : words;
}

/** The result of a check, for screen readers. */
export function outcomeOf({ findings }: Analysis): Text {
  return phrase(PANE.validated, countGroups(findings));
}

/** What became better and worse by a correction: findings that are gone with their failed checks, and new ones. */
export function progressText(applied: Text, before: Analysis, after: Analysis): Text {
  const keysOf = (findings: readonly Finding[]) => new Set(findings.map(lastingKey));
  const failingIn = ({ checks }: Analysis) => checks.filter(({ verdict }) => verdict === "inconsistent").length;
  const [earlier, now] = [keysOf(before.findings), keysOf(after.findings)];
  // What was told under another finding, and stands for itself now, is not new.
  const [everEarlier, everNow] = [keysOf(unfolded(before.findings)), keysOf(unfolded(after.findings))];
  return phrase(PANE.progress, {
    applied,
    solved: [...earlier].filter((key) => !everNow.has(key)).length,
    checks: Math.max(0, failingIn(before) - failingIn(after)),
    added: [...now].filter((key) => !everEarlier.has(key)).length,
  });
}

/** A text of the figures that were written into cells. */
export function appliedText(proposal: Proposal): Text {
  const [{ cell, value }, ...others] = proposal as [CellFigure, ...CellFigure[]];
  return others.length === 0
    ? phrase(PANE.applied, { cell, value })
    : phrase(PANE.appliedAll, { cell, count: proposal.length });
}

/** A text of what was added to the workbook, and what could not be added. */
export function writtenText(change: Written): Text {
  const { sheets, marks, withComments, protectedSheets } = change;
  const written = phrase(PANE.written, { sheets: sheets.length, marks });
  const remarks = [
    ...(withComments || marks === 0 ? [] : [phrase(PANE.writtenWithoutComments)]),
    ...(protectedSheets.length === 0 ? [] : [phrase(PANE.writtenProtected, { sheets: { list: protectedSheets } })]),
  ];
  return remarks.length === 0 ? written : phrase(PANE.writtenRemarks, { written, remarks: { list: remarks } });
}
