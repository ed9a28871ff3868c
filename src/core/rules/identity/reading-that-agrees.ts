import type { Term } from "../../check/check";
import { judgeSum } from "../../check/judge";

/**
 * Of several readings of the same identity the one that agrees, exactly rather than within rounding; where none does, the
 * first that can be judged. For figures of which forms do not say which of two columns they repeat.
 */
export function readingThatAgrees(readings: readonly (readonly Term[])[]): readonly Term[] {
  const judged = readings.map((terms) => ({ terms, verdict: judgeSum(terms).verdict }));
  const found = (["exact", "within-rounding", "inconsistent"] as const)
    .map((verdict) => judged.find((reading) => reading.verdict === verdict))
    .find((reading) => reading !== undefined);
  return (found ?? judged[0]!).terms;
}
