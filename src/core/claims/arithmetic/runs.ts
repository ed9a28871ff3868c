import { toText, isZero } from "../../amount";
import type { Estimate } from "../estimate";
import { plus } from "../estimate";
import type { Statement } from "../statement";
import type { DraftFigures } from "./draft-figures";
import { REACH } from "./matter";

/** Figures that follow each other and add up exactly to one before or behind them. */
export function relateRuns(draft: DraftFigures): void {
  const levels = draft.figures.filter(({ role, figure }) => role === "level" && figure?.kind === "amount");
  const known = new Set(
    draft.relations.filter(({ kind, fit: f }) => kind === "sum" && f !== "off").map(({ result }) => result),
  );
  const places = new Map<string, number[]>();
  levels.forEach(({ figure }, i) => {
    const value = toText(figure!.value);
    places.set(value, [...(places.get(value) ?? []), i]);
  });
  levels.forEach((first, i) => {
    const parts: Statement[] = [];
    let sum: Estimate | null = null;
    let nonzero = 0;
    for (let k = i; k < levels.length && parts.length < LONGEST; k++) {
      const part = levels[k]!;
      if (part.frame.year !== first.frame.year) break;
      if (isWithin(part, parts) || isRepeated(part, parts)) continue;
      parts.push(part);
      sum = sum ? plus(sum, draft.estimate(part)) : draft.estimate(part);
      if (!isZero(part.figure!.value)) nonzero++;
      if (nonzero < 2 || !isTelling(sum)) continue;
      const whole = (places.get(toText(sum.value)) ?? [])
        .map((at) => levels[at]!)
        .find(
          (w) =>
            !parts.includes(w) &&
            !known.has(w) &&
            w.frame.year === first.frame.year &&
            Math.abs(levels.indexOf(w) - k) < REACH,
        );
      if (whole) draft.add("sum", whole, [...parts], sum, false);
    }
  });
}

/** More parts than this no sentence lists. */
const LONGEST = 14;

/** True for a part of a part that is counted already. */
function isWithin({ whole }: Statement, parts: readonly Statement[]): boolean {
  return whole !== null && parts.includes(whole);
}

/** So many digits do not agree by chance. */
const TELLING = 3;

/** A sum of a few digits agrees with anything by chance. */
function isTelling({ value }: Estimate): boolean {
  let digits = toText(value).replace(".", "");
  while (digits.endsWith("0")) digits = digits.slice(0, -1);
  return digits.length >= TELLING;
}

function isRepeated(part: Statement, parts: readonly Statement[]): boolean {
  return parts.some((other) => other.frame.subject.key !== "" && other.frame.subject.key === part.frame.subject.key);
}
