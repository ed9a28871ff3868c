import type { Check } from "../../check/check";
import type { Finding } from "../finding";

/** Two kinds of findings that may have one cause. */
export interface Pair {
  readonly causes: (finding: Finding) => boolean;
  readonly consequences: (finding: Finding) => boolean;
  /** The cause with the consequence under it; null where it is not certain that one follows from the other. */
  readonly joined: (
    cause: Finding,
    consequence: Finding,
    checksOf: (finding: Finding) => readonly Check[],
  ) => Finding | null;
}
