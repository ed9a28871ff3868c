import type { Frame, Statement } from "../statement";

/** Figures farther back than this belong to another matter. */
export const REACH = 24;

/** True where both are said of the same subject. */
export function sameSubject(a: Statement, b: Statement): boolean {
  return a.frame.subject.key === b.frame.subject.key;
}

/** True where both are counted from the same base: last year's, or the budget. */
export function sameBase(a: Statement, b: Statement): boolean {
  const [one, other] = [a.base, b.base];
  if (!one || !other) return one === other;
  return (
    one.year === other.year &&
    (one.said.stage === other.said.stage || one.said.stage === null || other.said.stage === null)
  );
}

/** True for a figure of the year and stage that something is compared with. */
export function isBase({ frame }: Statement, base: Frame): boolean {
  return frame.year === base.year && (base.said.stage === null || frame.said.stage === base.said.stage);
}

/** True for the figure that the words name: 占基本支出预算的…. */
export function isOf({ frame }: Statement, named: Frame): boolean {
  if (frame.subject.key === named.subject.key) return true;
  const [a, b] = [frame.said, named.said];
  return (
    [a.names, a.unknown].join() === [b.names, b.unknown].join() &&
    (b.names.length > 0 || ((a.flow === b.flow || a.flow === "both") && a.flow !== null)) &&
    (b.money === null || a.money === b.money) &&
    frame.subject.codes === null
  );
}
