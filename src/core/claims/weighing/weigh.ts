import { isZero } from "../../amount";
import type { Analysis } from "../../analyse";
import type { Check } from "../../check/check";
import type { Fact } from "../../facts/fact";
import { isFact } from "../../facts/fact";
import type { Referents } from "../../figures/referents";
import type { Stage } from "../../words/narrative";
import { relationsOf } from "../arithmetic/relations";
import { NamedResults } from "../named-results";
import { NOTES } from "../notes";
import type { Habits } from "../precision";
import type { Statement } from "../statement";
import { Cells } from "./cells";
import { confirm } from "./confirm";
import { contradict } from "./contradict";
import { judgeDirection } from "./direction";
import { tieLevel } from "./level";
import { judgeOrder } from "./order";
import { remarkOnProjects } from "./projects";
import { tieQuoted } from "./quoted";
import { tieAsBudget } from "./stage";
import { explain } from "./unanswered";
import { tieFlat } from "./unchanged";
import type { Weighed } from "./weighed";
import { tieWorked } from "./worked";

/** True where a check of the workbook on these very cells does not hold. */
function failsOn(checks: readonly Check[], facts: readonly Fact[]): boolean {
  const place = ({ cell }: Fact) => `${cell.sheet}!${cell.address}`;
  const cells = new Set(facts.map(place));
  return checks.some(
    ({ verdict, terms }) =>
      verdict === "inconsistent" &&
      terms.filter(({ fact }) => isFact(fact) && cells.has(place(fact))).length >= Math.min(2, cells.size),
  );
}

/** What statements are weighed by; without a workbook by each other alone. */
interface Given {
  readonly referents: Referents | null;
  readonly habits: Habits;
  readonly analysis: Analysis | null;
  /** The folded draft. */
  readonly text: string;
  /** What the document is of. */
  readonly stage: Stage | null;
}

/** Weighs every statement of a draft against the workbook and against the others. */
export function weigh(
  statements: readonly Statement[],
  { referents, habits, analysis, text, stage }: Given,
): Map<Statement, Weighed> {
  const weighed = new Map<Statement, Weighed>(statements.map((s) => [s, { verdict: "notComparable", notes: [] }]));
  const cells = new Cells(referents);
  const results = analysis && new NamedResults(analysis);
  for (const s of statements) {
    const own = weighed.get(s)!;
    const result = results?.of(text, s.start, s.end) ?? null;
    if (result && s.figure) tieQuoted(s, s.figure, result, own, habits);
    else if (s.role === "level" && s.figure?.kind !== "percentage") {
      const meant = cells.of(s.frame, s.figure?.kind === "count" ? "count" : "money");
      if (meant.length > 0) tieLevel(s, meant, own, habits, cells.tied);
      else if ((!s.figure || isZero(s.figure.value)) && cells.leavesEmpty(s.frame))
        Object.assign(own, { verdict: "agrees", notes: [NOTES.leftEmpty()] });
      if (stage === "budget") tieAsBudget(s, own, cells, habits);
    } else if (s.kind === "figure" && s.role !== "none") tieWorked(s, statements, cells, own, habits);
    else if (s.kind === "comparison" && !s.of && !s.impossible && !s.order) tieFlat(s, statements, cells, own);
  }
  const relations = relationsOf(statements, habits, (frame) => cells.estimate(frame));
  confirm(relations, cells, weighed);
  contradict(relations, cells, weighed, habits, (facts) => failsOn(analysis?.checks ?? [], facts));
  remarkOnProjects(statements, text, weighed, habits);
  for (const s of statements) if (s.kind === "comparison") judgeDirection(s, weighed, relations);
  for (const s of statements) if (s.order) judgeOrder(s, s.order, weighed, habits);
  for (const s of statements) explain(s, cells, weighed.get(s)!);
  return weighed;
}
