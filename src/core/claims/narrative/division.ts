import type { Description } from "../../figures/description";
import type { Statement } from "../statement";

/** A whole with its parts: after 其中, in brackets, or numbered below a colon. */
export interface Division {
  readonly whole: Statement | null;
  readonly change: Statement | null;
  readonly around: Description;
  readonly kind: "part" | "bracket" | "list" | "uses";
  readonly id: number;
  /** The depth of the line that it begins in: its own lines are deeper. */
  readonly within: number;
  /** The depth of the numbered lines that list the parts; null until the first of them. */
  depth: number | null;
}
