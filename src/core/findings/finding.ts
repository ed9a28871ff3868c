import type { Severity } from "../check/check";
import type { CellAddress } from "../grid/snapshot";
import type { Suspect } from "../locate/suspect";
import type { Localised, Text } from "../text/text";

/** What the user is told: one cause, one finding. */
export interface Finding {
  /** The rule or check that speaks: `P-1`, `C-16`, `R-2`. Stable, so that it can be looked up and filtered. */
  readonly code: string;
  readonly severity: Severity;
  readonly text: Text;
  /** Where the rule comes from. */
  readonly source: Localised | null;
  /** The cells to look at, the most telling first. */
  readonly cells: readonly CellAddress[];
  /** Ids of the checks that it explains. */
  readonly checks: readonly string[];
  readonly suspects: readonly Suspect[];
  /** Why it stands, in the words of a person (说明); absent when nobody gave a reason. */
  readonly explanation?: string;
}
