import { isZero, amount, multiply } from "../../amount";
import type { Estimate } from "../estimate";
import { fit, less, opposite, ratio, plus } from "../estimate";
import type { Statement } from "../statement";
import { figureNow, figureThen } from "./compared";
import type { DraftFigures } from "./draft-figures";
import { sameSubject, sameBase } from "./matter";

/** 增长…%: the change over what there was before. */
export function relateGrowth(draft: DraftFigures, result: Statement, before: readonly Statement[]): void {
  const now = figureNow(result, before);
  const base = figureThen(result, before, now);
  const isDelta = (s: Statement | undefined) =>
    s?.role === "change" && s.line === result.line && sameSubject(s, result) && sameBase(s, result);
  // 增长…%，增收…: the change may also follow.
  const next = draft.figures[draft.figures.indexOf(result) + 1];
  const delta = before.findLast(isDelta) ?? (isDelta(next) && next!.sentence === result.sentence ? next : undefined);
  if (now && base) {
    const work = (of: (s: Statement) => Estimate) =>
      ratio(result.sign < 0 ? less(of(base), of(now)) : less(of(now), of(base)), of(base));
    draft.add(
      "rate",
      result,
      [now, base],
      work((s) => draft.estimate(s)),
      true,
      (other) => work((s) => other(s) ?? draft.estimate(s)),
    );
  } else if (now && delta && delta.start > now.start) {
    const change = draft.estimate(delta);
    const tries = [now, ...(now.whole ? [now.whole] : [])].flatMap((level) => {
      const own = draft.estimate(level);
      // 收、支总计各增加: of one side of a figure that is both.
      const side = level.frame.said.flow === "both" ? [own, half(own)] : [own];
      return side.map((e) => ({
        level,
        expected: ratio(change, delta.sign < 0 ? plus(e, change) : less(e, change)),
      }));
    });
    const right =
      tries.find(
        ({ expected }) =>
          expected && fit(result.figure!, draft.estimate(result), expected, result.figure!.decimals) !== "off",
      ) ?? tries[0]!;
    const certain = now.line === result.line || now.frame.said.names.length > 0;
    // 减少…，增长…: one of the words is wrong.
    const turned = delta.sign !== 0 && result.sign !== 0 && delta.sign !== result.sign && !isZero(delta.figure!.value);
    draft.add(
      "rate",
      result,
      [delta, right.level],
      turned && right.expected ? opposite(right.expected) : right.expected,
      certain,
    );
  }
}

function half({ value, interval, written, unit }: Estimate): Estimate {
  const two = amount("0.5");
  return {
    value: multiply(value, two),
    interval: { low: multiply(interval.low, two), high: multiply(interval.high, two) },
    written: `${written} ÷ 2`,
    unit,
  };
}
