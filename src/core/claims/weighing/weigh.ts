import { isZero } from "../../amount";
import type { Referents } from "../../figures/referents";
import type { Candidate } from "../candidate";
import { relationsOf } from "../arithmetic/relations";
import { NOTES } from "../notes";
import type { Habits } from "../precision";
import type { Statement } from "../statement";
import { Cells } from "./cells";
import { confirm } from "./confirm";
import { contradict } from "./contradict";
import { judgeDirection } from "./direction";
import { tieLevel } from "./level";
import { judgeOrder } from "./order";
import { tieQuoted } from "./quoted";
import { explain } from "./unanswered";
import { tieFlat } from "./unchanged";
import type { Weighed } from "./weighed";
import { tieWorked } from "./worked";

/** Weighs every statement of a draft against the workbook and against the others. */
export function weigh(
  statements: readonly Statement[],
  referents: Referents | null,
  habits: Habits,
  quoted: (s: Statement) => Candidate | null,
): Map<Statement, Weighed> {
  const weighed = new Map<Statement, Weighed>(statements.map((s) => [s, { verdict: "notComparable", notes: [] }]));
  const cells = new Cells(referents);
  for (const s of statements) {
    const own = weighed.get(s)!;
    const result = quoted(s);
    if (result && s.figure) tieQuoted(s, s.figure, result, own, habits);
    else if (s.role === "level" && s.figure?.kind !== "percentage") {
      const meant = cells.of(s.frame, s.figure?.kind === "count" ? "count" : "money");
      if (meant.length > 0) tieLevel(s, meant, own, habits, cells.tied);
      else if ((!s.figure || isZero(s.figure.value)) && cells.leavesEmpty(s.frame))
        Object.assign(own, { verdict: "agrees", notes: [NOTES.leftEmpty()] });
    } else if (s.kind === "figure" && s.role !== "none") tieWorked(s, statements, cells, own, habits);
    else if (s.kind === "comparison" && !s.of && !s.impossible && !s.order) tieFlat(s, statements, cells, own);
  }
  const relations = relationsOf(statements, habits, (frame) => cells.estimate(frame));
  confirm(relations, cells, weighed);
  contradict(relations, cells, weighed, habits);
  for (const s of statements) if (s.kind === "comparison") judgeDirection(s, weighed, relations);
  for (const s of statements) if (s.order) judgeOrder(s, s.order, weighed, habits);
  for (const s of statements) explain(s, cells, weighed.get(s)!);
  return weighed;
}
