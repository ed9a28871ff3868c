import { contains, ZERO, isPositive, isZero } from "../../amount";
import { estimateOf, less } from "../estimate";
import { withSign } from "../figures";
import { NOTES } from "../notes";
import type { Habits } from "../precision";
import type { Statement } from "../statement";
import type { Weighed } from "./weighed";

/** 大于, 小于 and 持平 against the two figures that are compared; where one of them is itself wrong, nothing is said. */
export function judgeOrder(
  s: Statement,
  { actual, budget }: NonNullable<Statement["order"]>,
  weighed: ReadonlyMap<Statement, Weighed>,
  habits: Habits,
): void {
  if ([actual, budget].some((each) => weighed.get(each)!.verdict === "disagrees")) return;
  const own = weighed.get(s)!;
  const [spent, budgeted] = [estimateOf(actual, habits), estimateOf(budget, habits)];
  const difference = less(spent, budgeted);
  const sign = contains(difference.interval, ZERO) ? 0 : isPositive(difference.value) ? 1 : -1;
  const isClose = s.sign === 0 ? sign === 0 : sign === 0 && !isZero(difference.value);
  const [left, right] = [withSign(actual.figure!), withSign(budget.figure!)];
  own.derived = `${left} ${sign === 0 ? "=" : sign > 0 ? ">" : "<"} ${right}`;
  own.verdict = sign === s.sign || isClose ? "agrees" : "conflict";
  if (own.verdict === "conflict") own.notes.push(NOTES.otherOrder(left, right, ORDERS[`${sign}`]));
}

const ORDERS = {
  "1": { zh: "大于", en: "more than" },
  "0": { zh: "等于", en: "the same as" },
  "-1": { zh: "小于", en: "less than" },
} as const;
