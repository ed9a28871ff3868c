import type { Statement } from "../statement";
import { sameSubject, isBase } from "./matter";

/** The figure that has changed, by its own subject and year. */
export function figureNow(result: Statement, before: readonly Statement[]): Statement | undefined {
  const isBoth = (s: Statement) =>
    result.frame.said.flow === "both" && s.frame.said.flow !== null && s.frame.said.extent === "grand";
  const level = (s: Statement) =>
    s.role === "level" &&
    s.figure?.kind === "amount" &&
    s.isWhole !== true &&
    (sameSubject(s, result) || isBoth(s)) &&
    s.frame.year === result.frame.year &&
    !(result.base && isBase(s, result.base));
  const money = result.frame.own.money;
  return (
    (money && before.findLast((s) => level(s) && s.frame.said.money === money && s.line === result.line)) ??
    before.findLast(
      (s) => level(s) && (result.frame.own.stage === null || s.frame.said.stage === result.frame.said.stage),
    ) ??
    before.findLast(level)
  );
}

/** The figure that a change is counted from: of the year and stage that the words name, else last year's of the same line. */
export function figureThen(
  result: Statement,
  before: readonly Statement[],
  now: Statement | undefined,
): Statement | undefined {
  const own = before.filter((s) => s.role === "level" && s !== now && sameSubject(s, result));
  if (result.base) return own.findLast((s) => isBase(s, result.base!));
  return own.findLast((s) => s.line === result.line && now !== undefined && s.frame.year === now.frame.year - 1);
}
