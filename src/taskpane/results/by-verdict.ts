import type { Check, Verdict } from "../../core/check/check";

const known = new WeakMap<readonly Check[], Readonly<Record<Verdict, readonly Check[]>>>();

/**
 * The checks of an analysis that apply, by verdict. They are grouped once, because a consolidated workbook has a hundred thousand.
 */
export function byVerdict(checks: readonly Check[]): Readonly<Record<Verdict, readonly Check[]>> {
  let found = known.get(checks);
  if (!found) {
    const sorted: Record<Verdict, Check[]> = {
      exact: [],
      "within-rounding": [],
      inconsistent: [],
      "not-judgeable": [],
    };
    for (const check of checks) if (!check.notApplicable) sorted[check.verdict].push(check);
    known.set(checks, (found = sorted));
  }
  return found;
}
