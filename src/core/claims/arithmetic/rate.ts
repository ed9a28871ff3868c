import { isBudgeted } from "../../figures/description";
import { isZero } from "../../amount";
import { less, opposite, ratio } from "../estimate";
import type { Statement } from "../statement";
import type { DraftFigures } from "./draft-figures";
import { sameSubject } from "./matter";

/** 完成年初预算的…: what was spent, over the budget of the same subject. */
export function relateRate(draft: DraftFigures, result: Statement, before: readonly Statement[]): void {
  const own = before.filter((s) => s.role === "level" && s.figure?.kind === "amount" && sameSubject(s, result));
  const stage = result.base?.said.stage ?? "budget";
  const budget = own.findLast(
    (s) => s.frame.said.stage === stage || (stage === "budget" && s.frame.said.stage === "adjusted"),
  );
  const spent = own.findLast(
    (s) => s !== budget && !isBudgeted(s.frame.said) && (!budget || s.frame.year === budget.frame.year),
  );
  if (!spent) return;
  const over = draft.estimate(spent);
  // 完成预算100%，决算数大于预算数55.93万元: the budget is the difference.
  const beyond = draft.figures.find(
    (s) =>
      s.role === "change" &&
      s.sentence === result.sentence &&
      s.base?.said.stage === stage &&
      sameSubject(s, result) &&
      s.start > spent.start,
  );
  const difference = beyond
    ? less(over, beyond.sign < 0 ? opposite(draft.estimate(beyond)) : draft.estimate(beyond))
    : null;
  const under = budget
    ? draft.estimate(budget)
    : (difference ?? (result.base ? draft.fromWorkbook(result.base) : null));
  const operands = [spent, ...(budget ? [budget] : difference ? [beyond!] : [])];
  if (isZero(over.value) && isZero(result.figure!.value))
    draft.add("rate", result, operands, { ...over, written: `${over.written} ÷ ${under?.written ?? "0"}` }, false);
  else if (under)
    draft.add("rate", result, operands, ratio(over, under), result.frame.understood, (other) =>
      ratio(other(spent) ?? over, (budget && other(budget)) ?? under),
    );
}
