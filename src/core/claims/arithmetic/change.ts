import { less } from "../estimate";
import type { Statement } from "../statement";
import { figureNow, figureThen } from "./compared";
import type { DraftFigures } from "./draft-figures";

/** 增加…万元: what there is now less what there was before. */
export function relateChange(draft: DraftFigures, result: Statement, before: readonly Statement[]): void {
  const now = figureNow(result, before);
  const base = figureThen(result, before, now);
  if (!now || !base) return;
  const [a, b] = [draft.estimate(now), draft.estimate(base)];
  draft.add("change", result, [now, base], result.sign < 0 ? less(b, a) : less(a, b), true);
}
