import { fit, ratio } from "../estimate";
import type { Statement } from "../statement";
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
  const own = draft.estimate(part);
  if (result.base) {
    const is = (s: Statement) =>
      s !== part && s.role === "level" && s.figure?.kind === part.figure?.kind && isOf(s, result.base!);
    const money = result.base.own.money;
    const whole =
      part.whole && is(part.whole) ? part.whole : before.findLast((s) => is(s) && s.frame.own.money === money);
    const stated = whole ? draft.estimate(whole) : draft.fromWorkbook(result.base);
    const other = stated ? null : (before.findLast(is) ?? draft.figures.find((s) => s.start > result.start && is(s)));
    if (stated) draft.add("rate", result, whole ? [part, whole] : [part], ratio(own, stated), result.base.understood);
    else if (other) draft.add("rate", result, [part, other], ratio(own, draft.estimate(other)), false);
    else relateFitting(draft, result, part, before);
    return;
  }
  const whole = draft.wholeOf(part);
  if (whole) draft.add("rate", result, [part, whole], ratio(own, draft.estimate(whole)), true);
  else relateFitting(draft, result, part, before);
}

/** No word says what it is a share of, or none that is known: of a figure before that it fits. */
function relateFitting(draft: DraftFigures, result: Statement, part: Statement, before: readonly Statement[]): void {
  const own = draft.estimate(part);
  for (const whole of [...before].reverse()) {
    if (whole === part || whole.role !== "level" || whole.figure?.kind !== part.figure?.kind) continue;
    const expected = ratio(own, draft.estimate(whole));
    if (
      expected &&
      result.figure &&
      fit(result.figure, draft.estimate(result), expected, result.figure.decimals) === "agrees"
    ) {
      draft.add("rate", result, [part, whole], expected, false);
      return;
    }
  }
}
