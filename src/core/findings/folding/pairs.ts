import type { Finding } from "../finding";
import { mendedByFormula } from "./mended-by-formula";
import type { Pair } from "./pair";
import { receivedOrPaidDirectly } from "./received-or-paid-directly";
import { sameFigures } from "./same-figures";
import { sameSlip } from "./same-slip";

/** The kinds in the order in which they are tried. */
export const PAIRS: readonly Pair[] = [
  { causes: ofCode("F-1", "F-2", "F-3", "F-5"), consequences: isDisagreement, joined: mendedByFormula },
  { causes: isDisagreement, consequences: ofCode("K-2"), joined: receivedOrPaidDirectly },
  { causes: isDisagreement, consequences: ofCode("C-8"), joined: sameFigures("P-8") },
  { causes: isDisagreement, consequences: isDisagreement, joined: sameSlip },
];

function ofCode(...codes: readonly string[]): (finding: Finding) => boolean {
  return ({ code }) => codes.includes(code);
}

/** True for checks that fail, as far as no formula has been found to be their cause. */
function isDisagreement({ checks, code }: Finding): boolean {
  return checks.length > 0 && !code.startsWith("F-") && !code.startsWith("R-");
}
