import { absolute, amount, compare, isPositive, toText } from "../../amount";
import type { Unit } from "../../amount";
import type { Check } from "../../check/check";
import { checkDifference } from "./check-difference";
import type { Figure } from "./figure";
import { LONGEST_FORMULA } from "./sum-facts";
import { toleranceIn } from "./verdict";

/**
 * How many of the checks do not hold, live over the user's cells. A check that no formula can follow counts as it was
 * judged, so that nothing is called mended that was not seen to be.
 */
export function stillFailing(checks: readonly Check[], unit: Unit, decimals: number): Figure {
  const terms: string[] = [];
  let failing = 0;
  let fixed = 0;
  let length = 0;
  for (const check of checks) {
    const fails = check.verdict === "inconsistent";
    if (fails) failing++;
    const formula = failsFormula(check, unit, decimals);
    if (formula === null || length + formula.length > LONGEST_FORMULA) {
      if (fails) fixed++;
      continue;
    }
    length += formula.length + 1;
    terms.push(formula);
  }
  const all = fixed > 0 ? [...terms, String(fixed)] : terms;
  return { formula: terms.length === 0 ? "" : all.join("+"), value: amount(failing) };
}

/** 1 while the check fails; null where the formula would not agree with the engine's verdict. */
function failsFormula(check: Check, unit: Unit, decimals: number): string | null {
  const difference = checkDifference(check, unit, decimals);
  const tolerance = toleranceIn(check, unit);
  if (!difference || difference.formula === "" || difference.value === null || !tolerance) return null;
  const atMost = check.relation === "at-most-zero";
  const { formula, value } = difference;
  const beyond = compare(atMost ? value : absolute(value), tolerance) > 0 && (!atMost || isPositive(value));
  if (beyond !== (check.verdict === "inconsistent")) return null;
  const size = atMost ? `(${formula})` : `ABS(${formula})`;
  return `IFERROR(IF(${size}>${toText(tolerance)},1,0),1)`;
}
