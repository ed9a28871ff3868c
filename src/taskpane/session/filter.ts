import type { Finding, FindingGroup } from "../../core/findings/finding";

/** The choice of findings to show. */
export interface FindingFilter {
  /** Only this group; null for all. */
  readonly group: FindingGroup | null;
  /** Only findings with a cell on this sheet; null for every sheet. */
  readonly sheet: string | null;
  readonly search: string;
}

export const EVERYTHING: FindingFilter = { group: null, sheet: null, search: "" };

/**
 * True when a finding passes the filter.
 * @param words the text to search: the message as shown, the code and the cells.
 */
export function passes(finding: Finding, words: string, { group, sheet, search }: FindingFilter): boolean {
  if (group !== null && finding.group !== group) return false;
  if (sheet !== null && !finding.cells.some((cell) => cell.sheet === sheet)) return false;
  const wanted = search.trim().toLowerCase().split(/\s+/);
  const lower = words.toLowerCase();
  return wanted.every((word) => lower.includes(word));
}
