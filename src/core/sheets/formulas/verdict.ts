import type { Amount, Unit } from "../../amount";
import { inUnit, isPositive, round, toText } from "../../amount";
import type { Check, Verdict } from "../../check/check";
import { verdictOf } from "../../check/judge";
import type { Localised } from "../../text/text";
import { literal } from "./literal";

export const VERDICTS: Readonly<Record<Verdict, Localised>> = {
  exact: { zh: "成立", en: "holds" },
  "within-rounding": { zh: "尾差", en: "rounding" },
  inconsistent: { zh: "不成立", en: "fails" },
  "not-judgeable": { zh: "无法执行", en: "not judgeable" },
};

/** Decimals of a rate's tolerance. The tolerance comes from a division; further digits make no difference. */
const DIGITS_OF_RATES = 8;

/** A check's tolerance in the unit of the sheet; null when the check was not judged. */
export function toleranceIn(check: Check, unit: Unit): Amount | null {
  if (check.tolerance === null) return null;
  return check.measure === "money" ? inUnit(check.tolerance, unit) : round(check.tolerance, DIGITS_OF_RATES);
}

/**
 * The verdict as a formula over the cell of the difference, so that it changes when a figure is corrected. The
 * tolerance is the engine's number: it depends on how the tables are printed, not on their figures.
 * @returns null where the formula's result would differ from the engine's verdict.
 */
export function verdictFormula(
  check: Check,
  difference: { readonly address: string; readonly value: Amount },
  { unit, sayLocalised }: { readonly unit: Unit; readonly sayLocalised: (words: Localised) => string },
): string | null {
  const tolerance = toleranceIn(check, unit);
  if (tolerance === null) return null;
  const { address, value } = difference;
  const atMost = check.relation === "at-most-zero";
  const now = atMost && !isPositive(value) ? "exact" : verdictOf(value, tolerance);
  if (now !== check.verdict) return null;
  const word = (verdict: Verdict) => literal(sayLocalised(VERDICTS[verdict]));
  const otherwise = `IF(ABS(${address})<=${toText(tolerance)},${word("within-rounding")},${word("inconsistent")})`;
  const nil = `${address}${atMost ? "<=" : "="}0`;
  return `IF(ISNUMBER(${address}),IF(${nil},${word("exact")},${otherwise}),"")`;
}

/**
 * The worst verdict of several sums, each with the cell of its difference; null where the formula's result would differ
 * from the engine's.
 */
export function worstVerdictFormula(
  sums: readonly { readonly check: Check; readonly address: string; readonly value: Amount }[],
  context: { readonly unit: Unit; readonly sayLocalised: (words: Localised) => string },
): string | null {
  const bounds = sums.map(({ check, address, value }) => {
    const tolerance = toleranceIn(check, context.unit);
    return tolerance && verdictOf(value, tolerance) === check.verdict
      ? { nil: `${address}=0`, near: `ABS(${address})<=${toText(tolerance)}` }
      : null;
  });
  if (bounds.length === 0 || bounds.includes(null)) return null;
  const all = (of: "nil" | "near") => `AND(${bounds.map((bound) => bound![of]).join(",")})`;
  const word = (verdict: Verdict) => literal(context.sayLocalised(VERDICTS[verdict]));
  return `IF(${all("nil")},${word("exact")},IF(${all("near")},${word("within-rounding")},${word("inconsistent")}))`;
}
