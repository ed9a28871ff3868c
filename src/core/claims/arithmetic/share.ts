import type { Estimate } from "../estimate";
import { fit, ratio } from "../estimate";
import type { Frame, Statement } from "../statement";
import type { DraftFigures } from "./draft-figures";
import { isOf } from "./matter";

/** 占…的: a part over its whole, named or the figure before. */
export function relateShare(draft: DraftFigures, result: Statement, before: readonly Statement[]): void {
  const part =
    result.part?.line === result.line
      ? result.part
      : before.findLast(
          ({ role, figure, line, isWhole }) =>
            role === "level" && figure?.kind !== "percentage" && line === result.line && !isWhole,
        );
  if (!part) return;
  const { over, base } = result;
  if (over) {
    const expected = ratio(draft.estimate(part), draft.estimate(over));
    draft.add("rate", result, [part, over], expected, part.sentence === result.sentence);
  } else if (base) relateNamed(draft, result, part, base, before);
  else {
    const whole = draft.wholeOf(part);
    if (whole) draft.add("rate", result, [part, whole], ratio(draft.estimate(part), draft.estimate(whole)), true);
    else relateFitting(draft, result, part, before);
  }
}

/** 占本年支出合计的: of the figure of the whole that the words name. */
function relateNamed(
  draft: DraftFigures,
  result: Statement,
  part: Statement,
  base: Frame,
  before: readonly Statement[],
): void {
  const own = draft.estimate(part);
  const is = (s: Statement) =>
    s !== part && s.role === "level" && s.figure?.kind === part.figure?.kind && isOf(s, base);
  const whole =
    part.whole && is(part.whole) ? part.whole : before.findLast((s) => is(s) && s.frame.own.money === base.own.money);
  const stated = whole ? draft.estimate(whole) : draft.fromWorkbook(base);
  const other = stated ? null : (before.findLast(is) ?? draft.figures.find((s) => s.start > result.start && is(s)));
  if (stated) draft.add("rate", result, whole ? [part, whole] : [part], ratio(own, stated), base.understood);
  else if (other && isFitting(draft, result, ratio(own, draft.estimate(other))))
    draft.add("rate", result, [part, other], ratio(own, draft.estimate(other)), false);
  else relateFitting(draft, result, part, before);
}

/** No word says what it is a share of, or none that is known: of a figure before that it fits. */
function relateFitting(draft: DraftFigures, result: Statement, part: Statement, before: readonly Statement[]): void {
  const own = draft.estimate(part);
  for (const whole of [...before].reverse()) {
    if (whole === part || whole.role !== "level" || whole.figure?.kind !== part.figure?.kind) continue;
    const expected = ratio(own, draft.estimate(whole));
    if (isFitting(draft, result, expected)) {
      draft.add("rate", result, [part, whole], expected, false);
      return;
    }
  }
}

function isFitting(draft: DraftFigures, result: Statement, expected: Estimate | null): boolean {
  const { figure } = result;
  return (
    expected !== null && figure !== null && fit(figure, draft.estimate(result), expected, figure.decimals) === "agrees"
  );
}
