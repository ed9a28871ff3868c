import type { Amount } from "../../core/amount";
import { amount, equals, multiply, round, toFixed, toText, toTextAtLeast } from "../../core/amount";
import type { Check } from "../../core/check/check";
import { shownTerms } from "../../core/check/check";
import { checkDifference } from "../../core/sheets/formulas/check-difference";
import { checkExpression } from "../../core/sheets/formulas/check-expression";
import { exactSum, knownTerms } from "../../core/sheets/formulas/sum-facts";
import { toleranceIn } from "../../core/sheets/formulas/verdict";
import type { Language } from "../../core/text/render";

/** A check with its numbers, as text. */
export interface CheckFigures {
  /** The calculation, such as `0.00 + 1.00 − 1.00 − 15.00 = −15.00`; null where the check is no plain sum. */
  readonly formula: string | null;
  readonly difference: string | null;
  readonly tolerance: string | null;
}

/** The check's formula with the user's numbers in its own unit, the difference and the tolerance. */
export function checkFigures(check: Check, language: Language): CheckFigures {
  const decimals = check.unit === "元" ? 2 : 6;
  const say = (zh: string, en: string) => (language === "zh-CN" ? zh : en);
  const expression = checkExpression(check, check.unit, decimals, say)?.text ?? null;
  const difference = checkDifference(check, check.unit, decimals)?.value ?? null;
  const tolerance = toleranceIn(check, check.unit);
  const result = difference === null ? "" : number(difference, check);
  const isSum = expression !== null && difference !== null && comesTo(check, difference, decimals);
  const unit = check.measure === "money" ? ` ${check.unit}` : "";
  return {
    formula: isSum ? `${expression.replace(/ ≤ 0$/, "")} = ${result}` : expression,
    difference: difference === null ? null : result + unit,
    tolerance: tolerance === null ? null : number(tolerance, check) + unit,
  };
}

/**
 * True where the terms add up to the difference. Some checks compare cells with a number that no cell holds, such as a
 * number of rows.
 */
function comesTo(check: Check, difference: Amount, decimals: number): boolean {
  if (check.measure === "ratio" || check.relation === "product") return true;
  const known = knownTerms(shownTerms(check));
  const unit = check.measure === "money" ? check.unit : "元";
  return known !== null && equals(round(exactSum(known, unit), decimals), round(difference, decimals));
}

function number(value: Amount, { measure }: Check): string {
  const text =
    measure === "money"
      ? toTextAtLeast(value, 2)
      : measure === "count"
        ? toText(value)
        : `${toFixed(multiply(value, amount(100)), 2)}%`;
  return text.replace("-", "−");
}
