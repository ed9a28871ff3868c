import { isZero } from "../amount";
import type { Check } from "../check/check";
import { isKnown } from "../facts/fact";

/** What the sums of a workbook say of how its figures were rounded. */
export interface Rounding {
  /** True where a good part of the sums come out only within rounding. */
  readonly isUsual: boolean;
  /** Minus the natural logarithm of the share of sums that do, with one more of each kind, as nothing is impossible. */
  readonly price: number;
}

/** Rounding is usual where it breaks one of so many sums that it can break; of figures rounded alone it breaks a third. */
const ONE_OF = 20;

/** What the verdicts on sums say of rounding. */
export function roundingIn(sums: readonly Check[]): Rounding {
  const verdicts = sums.filter(canBreak).map(({ verdict }) => verdict);
  const broken = verdicts.filter((verdict) => verdict === "within-rounding").length;
  const all = broken + verdicts.filter((verdict) => verdict === "exact").length;
  return { isUsual: broken > 0 && broken * ONE_OF >= all, price: Math.log((all + 2) / (broken + 1)) };
}

/** True for a sum of three rounded figures or more: two that are rounded alike stay equal. */
function canBreak({ terms, measure }: Check): boolean {
  const rounded = terms.filter(({ fact }) => isKnown(fact) && !isZero(fact.value) && !isZero(fact.halfWidth));
  return measure === "money" && rounded.length > 2;
}
