import { absolute, equals, isNegative, isPositive } from "../../amount";
import type { Relation } from "../arithmetic/relation";
import { NOTES } from "../notes";
import type { Statement } from "../statement";
import type { Weighed } from "./weighed";

/** A word of direction has the verdict of its figure; the sign of what the figures come to may contradict it. */
export function judgeDirection(
  s: Statement,
  weighed: ReadonlyMap<Statement, Weighed>,
  relations: readonly Relation[],
): void {
  const own = weighed.get(s)!;
  if (s.impossible) {
    own.verdict = "conflict";
    own.notes.push(NOTES.sameYear());
  }
  if (!s.of) return;
  const { verdict } = weighed.get(s.of)!;
  if (verdict === "agrees" || verdict === "withinRounding") own.verdict = verdict;
  const relation = relations.find((r) => r.result === s.of && r.kind !== "sum" && r.operands.length === 2);
  if (
    relation?.fit === "off" &&
    (isNegative(relation.expected.value) || !isPositive(relation.expected.value)) &&
    equals(absolute(relation.expected.value), s.of.figure!.value)
  ) {
    own.verdict = "conflict";
    own.notes.push(NOTES.directionOfFigures(relation.expected.written));
  }
}
