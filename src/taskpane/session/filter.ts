import type { Finding, FindingGroup } from "../../core/findings/finding";

/** The choice of findings to show. */
export interface FindingFilter {
  /** Only this group; null for all. */
  readonly group: FindingGroup | null;
  /** Only findings with a cell on this sheet; null for every sheet. */
  readonly sheet: string | null;
  readonly search: string;
  readonly grouping: Grouping;
}

/** How findings are grouped: by what they ask of the user, by their table, or by the project that they are about. */
export type Grouping = "kind" | "table" | "project";

export const GROUPINGS: readonly Grouping[] = ["kind", "table", "project"];

export const EVERYTHING: FindingFilter = { group: null, sheet: null, search: "", grouping: "kind" };

/**
 * True when a finding passes the filter.
 * @param words the text to search: the message as shown, the code and the cells.
 */
export function passes(
  finding: Finding,
  words: string,
  { group, sheet, search }: Omit<FindingFilter, "grouping">,
): boolean {
  if (group !== null && finding.group !== group) return false;
  if (sheet !== null && !finding.cells.some((cell) => cell.sheet === sheet)) return false;
  const wanted = search.trim().toLowerCase().split(/\s+/);
  const lower = words.toLowerCase();
  return wanted.every((word) => lower.includes(word));
}
