import type { Severity } from "../../core/check/check";
import type { Finding } from "../../core/findings/finding";

/** A group of findings: one for each severity, and one for explained findings of any severity. */
export type FindingGroup = Severity | "explained";

export const FINDING_GROUPS: readonly FindingGroup[] = ["error", "warning", "info", "explained"];

/** The choice of findings to show. */
export interface FindingFilter {
  /** The groups that are hidden. */
  readonly hidden: readonly FindingGroup[];
  /** Only findings with a cell on this sheet; null for every sheet. */
  readonly sheet: string | null;
  readonly search: string;
}

export const EVERYTHING: FindingFilter = { hidden: [], sheet: null, search: "" };

export function groupOf(finding: Finding): FindingGroup {
  return finding.explanation === undefined ? finding.severity : "explained";
}

/**
 * True when a finding passes the filter.
 * @param words the text to search: the message as shown, the code and the cells.
 */
export function passes(finding: Finding, words: string, { hidden, sheet, search }: FindingFilter): boolean {
  if (hidden.includes(groupOf(finding))) return false;
  if (sheet !== null && !finding.cells.some((cell) => cell.sheet === sheet)) return false;
  const wanted = search.trim().toLowerCase().split(/\s+/);
  const lower = words.toLowerCase();
  return wanted.every((word) => lower.includes(word));
}
