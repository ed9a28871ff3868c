import type { Verdict } from "../../check/check";
import { judgeSum } from "../../check/judge";
import { minus, plus } from "../../check/terms";
import { isKnown } from "../../facts/fact";
import type { FactOrMissing } from "../../facts/fact";

/**
 * Whether figures add up to a whole, for rules that hold only where they do. Parts that are not known are left out.
 * @returns not judgeable where the whole or all parts are not known.
 */
export function agreementOf(whole: FactOrMissing, parts: readonly FactOrMissing[]): Verdict {
  const known = parts.filter(isKnown);
  return known.length === 0 ? "not-judgeable" : judgeSum([...known.map(plus), minus(whole)]).verdict;
}
