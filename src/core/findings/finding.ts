import type { Amount, Unit } from "../amount";
import type { Fact } from "../facts/fact";
import type { FaultKind } from "../locate/faults/fault";
import type { Severity } from "../check/check";
import type { CellAddress } from "../grid/snapshot";
import type { Suspect } from "../locate/suspect";
import type { Brief } from "../text/brief";
import type { Localised, Text } from "../text/text";

/**
 * What a finding asks of the user: `correct` a cell that is wrong by a single correction; `verify` figures that disagree
 * where no cell is certain; think about `conduct`, where the figures are right; or know what was assumed and not read,
 * `reading`.
 */
export type FindingGroup = "correct" | "verify" | "conduct" | "reading";

export const FINDING_GROUPS: readonly FindingGroup[] = ["correct", "verify", "conduct", "reading"];

/** What went wrong, as data: one mistake with the cells that it made wrong. */
export interface FoundCause {
  readonly kind: FaultKind;
  readonly sheet: string;
  /** The cells that it is about, `B14:F31`. */
  readonly range: string;
  readonly shift?: number;
  readonly unit?: Unit;
  /** True where the correction is the only one of its likelihood and two checks that do not say the same speak for it. */
  readonly certain: boolean;
  /** Wrong cells, each with what it should hold; null where nothing tells. */
  readonly cells: readonly { readonly fact: Fact; readonly proposed: Amount | null }[];
}

/** One finding for the user: one cause with everything that it explains. */
export interface Finding {
  /** The rule or check: `P-1`, `C-16`, `R-2`. Stable, for pages of rules and filters. */
  readonly code: string;
  readonly severity: Severity;
  readonly group: FindingGroup;
  /** The finding in two seconds. */
  readonly brief: Brief;
  /** The finding in full. */
  readonly text: Text;
  /**
   * What of the full text a face says that shows sum, figures and checks by themselves; null for nothing. The whole text
   * where it is absent.
   */
  readonly remark?: Text | null;
  /** Where the rule comes from. */
  readonly source: Localised | null;
  /** The cells to look at, the most important first. */
  readonly cells: readonly CellAddress[];
  /** Ids of the checks that it explains. */
  readonly checks: readonly string[];
  readonly suspects: readonly Suspect[];
  /** What went wrong; absent where nothing explains it, or several cells are as likely. */
  readonly cause?: FoundCause;
  /** What follows from the same cause, or says the same of the same cells: told here, and not counted again. */
  readonly folded?: readonly Finding[];
  /** The user's reason why the finding stands (说明); absent where nobody gave one. */
  readonly explanation?: string;
  /** Who gave the reason, and on which day (`2026-03-05`), where that was kept. */
  readonly explainedBy?: string;
  readonly explainedOn?: string;
}
