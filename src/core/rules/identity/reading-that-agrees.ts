import type { Term } from "../../check/check";
import { judgeSum } from "../../check/judge";

/**
 * Chooses between several readings of one identity, for forms that do not say which of two columns a figure repeats. A
 * reading that agrees exactly comes first, then one within rounding, then the first that can be judged.
 */
export function readingThatAgrees(readings: readonly (readonly Term[])[]): readonly Term[] {
  const judged = readings.map((terms) => ({ terms, verdict: judgeSum(terms).verdict }));
  const found = (["exact", "within-rounding", "inconsistent"] as const)
    .map((verdict) => judged.find((reading) => reading.verdict === verdict))
    .find((reading) => reading !== undefined);
  return (found ?? judged[0]!).terms;
}
