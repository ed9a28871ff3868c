import type { Check } from "../../check/check";
import type { Finding } from "../finding";
import { mendedByFormula } from "./mended-by-formula";
import { receivedOrPaidDirectly } from "./received-or-paid-directly";
import { sameFigures } from "./same-figures";

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

/** The kinds in the order in which they are tried. */
export const PAIRS: readonly Pair[] = [
  { causes: ofCode("F-1", "F-2", "F-3", "F-5"), consequences: isDisagreement, joined: mendedByFormula },
  { causes: isDisagreement, consequences: ofCode("K-2"), joined: receivedOrPaidDirectly },
  { causes: isDisagreement, consequences: ofCode("C-8"), joined: sameFigures("P-8") },
];

function ofCode(...codes: readonly string[]): (finding: Finding) => boolean {
  return ({ code }) => codes.includes(code);
}

/** True for checks that fail, as far as no formula has been found to be their cause. */
function isDisagreement({ checks, code }: Finding): boolean {
  return checks.length > 0 && !code.startsWith("F-") && !code.startsWith("R-");
}
