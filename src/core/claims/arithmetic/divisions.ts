import { compare, ZERO, absolute, equals, amount, multiply, overlaps } from "../../amount";
import type { Estimate } from "../estimate";
import { fit, less, opposite, plus } from "../estimate";
import type { Statement } from "../statement";
import type { DraftFigures } from "./draft-figures";
import { sameBase } from "./matter";

/** 其中, and brackets: the parts of a whole, which need not be all. */
export function relateDivisions(draft: DraftFigures): void {
  const lists = new Map<number, Statement[]>();
  for (const s of draft.figures)
    if (s.listed > 0 && s.whole && s !== s.whole && s.whole.start < s.start)
      lists.set(s.listed, [...(lists.get(s.listed) ?? []), s]);
  for (const own of lists.values()) {
    const whole = own[0]!.whole!;
    // …，共计X: the parts once more, not one of them.
    const total = own.find(
      ({ role, frame }) => role === "level" && frame.own.sum && frame.own.names.length === 0 && frame.own.flow === null,
    );
    const parts = own.filter(
      (s) =>
        s !== total &&
        s.role === "level" &&
        s.figure?.kind === whole.figure?.kind &&
        s.frame.year === whole.frame.year &&
        s.frame.said.stage === whole.frame.said.stage,
    );
    if (total?.figure)
      relateSum(
        draft,
        total,
        parts.filter((s) => s.start < total.start),
        true,
      );
    const other = parts.findIndex(
      ({ frame }) =>
        frame.said.flow !== null &&
        whole.frame.said.flow !== null &&
        whole.frame.said.flow !== "both" &&
        frame.said.flow !== whole.frame.said.flow,
    );
    // 规定用于甲10.00万元、乙20.00万元: what a document fixes is all of it.
    const uses = own.filter(({ use }) => use);
    if (uses.length > 1)
      draft.add("sum", whole, uses, uses.map((s) => draft.estimate(s)).reduce(plus), true, undefined, true);
    else relateSum(draft, whole, other < 0 ? parts : parts.slice(0, other), true);
  }
  const changes = new Map<string, Statement[]>();
  for (const s of draft.figures)
    if (s.role === "change" && s.wholeChange && sameBase(s, s.wholeChange) && s.figure?.kind === "amount") {
      const key = `${s.listed}`;
      changes.set(key, [...(changes.get(key) ?? []), s]);
    }
  for (const own of changes.values()) relateChanges(draft, own[0]!.wholeChange!, own);
}

/** The changes of the parts make the change of the whole. */
function relateChanges(draft: DraftFigures, total: Statement, parts: readonly Statement[]): void {
  if (parts.length < 1) return;
  const estimate = (s: Statement) => (s.sign * total.sign < 0 ? opposite(draft.estimate(s)) : draft.estimate(s));
  const expected = parts.map(estimate).reduce(plus);
  const found = fit(total.figure!, draft.estimate(total), expected, total.figure!.decimals);
  if (found !== "off" || (parts.length > 1 && isNear(expected, draft.estimate(total), NEAR_CHANGES)))
    draft.add("sum", total, parts, expected, true);
}

function relateSum(draft: DraftFigures, whole: Statement, parts: readonly Statement[], certain: boolean): void {
  if (parts.length < 2 || !whole.figure) return;
  const own = draft.estimate(whole);
  const estimates = parts.map((s) => draft.estimate(s));
  // Parts of a part may follow it: the list ends where the whole is reached.
  for (let k = 2; k <= parts.length; k++) {
    const expected = estimates.slice(0, k).reduce(plus);
    if (
      fit(whole.figure, own, expected, whole.figure.decimals) !== "off" &&
      (k === parts.length || equals(expected.value, own.value))
    ) {
      draft.add("sum", whole, parts.slice(0, k), expected, certain);
      return;
    }
  }
  const expected = estimates.reduce(plus);
  if (isNear(expected, own) && whole.figure.kind === "amount") draft.add("sum", whole, parts, expected, certain);
}

/** A list that misses its whole by less than this share has a wrong figure in it; one that misses it by more may leave parts out. */
const NEAR = amount("0.06");

/** Changes are told item by item, and add up to smaller figures. */
const NEAR_CHANGES = amount("0.12");

function isNear(expected: Estimate, own: Estimate, near = NEAR): boolean {
  if (overlaps(expected.interval, own.interval)) return true;
  const off = absolute(less(expected, own).value);
  return compare(off, multiply(absolute(own.value), near)) <= 0 && compare(off, ZERO) > 0;
}
