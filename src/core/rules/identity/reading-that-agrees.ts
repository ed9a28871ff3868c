import { absolute, compare } from "../../amount";
import type { Term } from "../../check/check";
import { judgeSum } from "../../check/judge";

const BEST_FIRST = ["exact", "within-rounding", "inconsistent", "not-judgeable"];

/**
 * Chooses between several readings of one identity, for forms that do not say which of two columns a figure repeats. A
 * reading that agrees exactly comes first, then one within rounding, then the one that is out by least.
 */
export function readingThatAgrees(readings: readonly (readonly Term[])[]): readonly Term[] {
  const judged = readings.map((terms) => ({ terms, ...judgeSum(terms) }));
  const [best] = judged.sort(
    (a, b) =>
      BEST_FIRST.indexOf(a.verdict) - BEST_FIRST.indexOf(b.verdict) ||
      (a.residual && b.residual ? compare(absolute(a.residual), absolute(b.residual)) : 0),
  );
  return best!.terms;
}
