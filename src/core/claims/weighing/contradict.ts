import type { Fact } from "../../facts/fact";
import type { Relation } from "../arithmetic/relation";
import { members } from "../arithmetic/relation";
import { estimateOf, fit } from "../estimate";
import { withSign } from "../figures";
import { NOTES } from "../notes";
import type { Habits } from "../precision";
import type { Statement } from "../statement";
import type { Cells } from "./cells";
import { stated } from "./cells";
import { asWritten } from "./printed-values";
import type { Weighed } from "./weighed";

/** A relation that does not hold is a conflict, unless a cell already says which of its figures is wrong. */
export function contradict(
  relations: readonly Relation[],
  cells: Cells,
  weighed: ReadonlyMap<Statement, Weighed>,
  habits: Habits,
  failsInTables: (facts: readonly Fact[]) => boolean,
): void {
  const holding = relations.filter((r) => r.fit !== "off");
  const confirmed = new Set(holding.flatMap(members));
  // What is broken by a figure that is itself wrong does not speak against its other figures.
  const isWrong = (s: Statement) => weighed.get(s)!.verdict === "disagrees";
  const ruled = new Set(
    relations.filter((r) => r.ruled && (r.fit !== "off" || members(r).some(isWrong))).flatMap(members),
  );
  for (const relation of relations) {
    if (relation.fit !== "off") continue;
    const facts = relation.ruled ? members(relation).map((s) => cells.tied.get(s)?.referent.fact) : [];
    // Where cells bear all figures out, the words may mean two kinds of money, unless the tables do not add up either.
    const isTold =
      relation.ruled && facts.every((fact) => fact !== undefined) ? failsInTables(facts) : relation.certain;
    if (!isTold) continue;
    const { result, operands, expected } = relation;
    const wrong = members(relation).filter(isWrong);
    if (wrong.length > 0) {
      const [one] = wrong;
      const figure = wrong.length === 1 && one !== result ? one!.figure : null;
      const cell = figure ? cells.one(one!.frame) : null;
      // The cell's figure is told in the unit of the one that it stands for.
      const right = cell ? asWritten(one!, cell.referent.fact.value) : "";
      const mended =
        figure &&
        cell &&
        relation.again?.((s) =>
          s === one
            ? {
                ...stated(cell),
                written: right.slice(0, right.length - figure.unit.length),
                unit: figure.kind === "amount" ? figure.unit : "",
              }
            : null,
        );
      const own = weighed.get(result)!;
      if (
        mended &&
        own.verdict === "notComparable" &&
        fit(result.figure!, estimateOf(result, habits), mended, result.figure!.decimals) !== "off"
      ) {
        // What the figure should read bears the rate out.
        own.verdict = "agrees";
        own.derived = `${mended.written} = ${withSign(result.figure!)}`;
        weighed.get(one!)!.notes.push(NOTES.borneOut(own.derived, withSign(one!.figure!), right));
      } else
        for (const s of wrong) weighed.get(s)!.notes.push(NOTES.conflict(withSign(result.figure!), expected.written));
      continue;
    }
    if (relation.kind === "same" && weighed.get(result)!.fact) continue;
    const open = (s: Statement) => !weighed.get(s)!.fact;
    if (relation.kind === "sum" && operands.every((s) => isShareOf(s, result, relations))) continue;
    const isCell = !open(result) && weighed.get(result)!.verdict !== "notComparable";
    const doubtful = operands.filter((s) => open(s) && !confirmed.has(s));
    // The result is the table's: the one operand that neither a cell nor another relation bears out is wrong.
    if (!relation.ruled && isCell && doubtful.length !== 1) continue;
    const blamed = relation.ruled
      ? members(relation).filter((s) => s === result || !ruled.has(s))
      : isCell
        ? doubtful
        : relation.kind === "sum"
          ? members(relation).filter((s) => open(s) && (s === result || !confirmed.has(s)))
          : [result];
    for (const s of blamed) {
      const own = weighed.get(s)!;
      if (own.verdict === "conflict") continue;
      own.verdict = "conflict";
      own.derived = `${expected.written} ≠ ${withSign(result.figure!)}`;
    }
    for (const s of members(relation))
      weighed.get(s)!.notes.push(NOTES.conflict(withSign(result.figure!), expected.written));
  }
}

/** True for a part whose share of the whole holds: where all are, the list leaves parts out, and no figure is wrong. */
function isShareOf(part: Statement, whole: Statement, relations: readonly Relation[]): boolean {
  return relations.some(
    ({ kind, fit: found, operands: [a, b], result }) =>
      kind === "rate" && found !== "off" && result.role === "share" && a === part && b === whole,
  );
}
