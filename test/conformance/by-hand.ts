import type { Analysis } from "../../src/core/analyse";
import type { Verdict } from "../../src/core/check/check";
import { checksOf } from "../core/support";

/** How often a rule was judged which way: `{ exact: 7, inconsistent: 1 }`. */
export function judgements(analysis: Analysis, rule: string): Partial<Record<Verdict, number>> {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const { verdict } of checksOf(analysis, rule)) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}

/** The rules with an inconsistent check, each as often as it has one. */
export function disagreeing(analysis: Analysis): string[] {
  return analysis.checks
    .filter((check) => check.verdict === "inconsistent")
    .map((check) => check.rule)
    .sort();
}
