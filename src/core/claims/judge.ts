import { amount, divide, multiply, toFixed, toText, yuanPer } from "../amount";
import type { Analysis } from "../analyse";
import { printed } from "../facts/printed";
import type { Fact } from "../facts/fact";
import type { Text } from "../text/text";
import { text } from "../text/text";
import type { Candidate } from "./candidate";
import type { ClaimFact, ClaimVerdict } from "./claim";
import { agreement } from "./compare";
import type { Equation } from "./equation";
import { shown } from "./equation";
import type { FactsOf } from "./facts-of";
import { NOTES } from "./notes";
import type { Habits } from "./precision";
import type { Mention } from "./reading";
import type { Tie } from "./tie";
import { tie } from "./tie";

/** How a mention stands, and why. */
export interface Judgement {
  verdict: ClaimVerdict;
  fact?: ClaimFact;
  derived?: string;
  notes: Text[];
}

/**
 * Judges mentions by the workbook first, then by other figures of the draft.
 * @param quoted the calculation that a figure quotes by name, asked where its words lead to no cell.
 */
export function judge(
  mentions: readonly Mention[],
  equations: readonly Equation[],
  facts: FactsOf | null,
  habits: Habits,
  analysis: Analysis | null,
  quoted: (mention: Mention) => Candidate | null,
): Map<Mention, Judgement> {
  const ties = new Map(mentions.map((m) => [m, facts ? tieJudgement(m, meantBy(m, facts, quoted), habits) : null]));
  const judgements = new Map(
    mentions.map((m): [Mention, Judgement] => [m, ties.get(m)?.judgement ?? { verdict: "notComparable", notes: [] }]),
  );
  const tiedFact = (m: Mention) => ties.get(m)?.fact ?? null;
  confirm(equations, judgements);
  contradict(equations, judgements, tiedFact, analysis);
  for (const m of mentions) followDirection(m, judgements);
  return judgements;
}

interface TieJudgement {
  readonly judgement: Judgement;
  /** The cell that the claim agrees with; null where it is worked out or does not agree. */
  readonly fact: Fact | null;
}

function meantBy(mention: Mention, facts: FactsOf, quoted: (mention: Mention) => Candidate | null): Tie {
  const tied = tie(mention, facts);
  const named = tied.candidates.length === 0 ? quoted(mention) : null;
  return named ? { candidates: [named], severalSubjects: false, complete: true } : tied;
}

function tieJudgement(mention: Mention, meant: Tie, habits: Habits): TieJudgement | null {
  const { candidates, severalSubjects, complete } = meant;
  if (candidates.length === 0) return null;
  const all = candidates.map((candidate) => ({ candidate, is: agreement(mention, candidate, habits) }));
  // A stated figure goes before figures worked out from rounded cells.
  const isStated = all.some((j) => j.candidate.stated);
  const judged = all.filter((j) => !isStated || j.candidate.stated || j.is !== "withinRounding");
  const best = (["agrees", "withinRounding", "disagrees"] as const).flatMap((is) =>
    judged.filter((j) => j.is === is),
  )[0]!;
  if (severalSubjects && new Set(judged.map((j) => j.is === "disagrees")).size > 1) {
    return { judgement: { verdict: "ambiguous", notes: [NOTES.severalSubjects(cells(candidates))] }, fact: null };
  }
  const { candidate, is } = best;
  if (is === "disagrees" && !complete) return null;
  const notes = is === "disagrees" ? [disagreementNote(mention, candidate, candidates)] : [];
  return {
    judgement: { verdict: is, fact: factOf(candidate), ...derivedOf(candidate), notes },
    fact: is !== "disagrees" && candidate.stated ? candidate.fact : null,
  };
}

function cells(candidates: readonly Candidate[]): Text {
  const list = candidates.map((c) => ({ sheet: c.fact.cell.sheet, address: c.fact.cell.address }));
  return text("{cells}", "{cells}", { cells: { list } });
}

function factOf({ fact }: Candidate): ClaimFact {
  const { sheet, address } = fact.cell;
  return {
    sheet,
    address,
    value: printed(fact, fact.value),
    ...(fact.measure === "money" ? { unit: fact.unit } : {}),
  };
}

function derivedOf(candidate: Candidate): { derived?: string } {
  return candidate.stated ? {} : { derived: `${candidate.formula} = ${valueOf(candidate)}` };
}

/** A candidate's value as a reader would print it. */
function valueOf(candidate: Candidate): string {
  const { fact, value, stated } = candidate;
  if (stated) return fact.measure === "money" ? `${printed(fact, value)}${fact.unit}` : printed(fact, value);
  if (candidate.formula.includes("÷")) return `${toFixed(multiply(value, amount(100)), 2)}%`;
  if (fact.measure !== "money") return toText(value);
  return `${toFixed(divide(value, yuanPer(fact.unit))!, Math.max(fact.decimals, 2))}${fact.unit}`;
}

function disagreementNote(mention: Mention, best: Candidate, candidates: readonly Candidate[]): Text {
  const cell = { sheet: best.fact.cell.sheet, address: best.fact.cell.address };
  const says = valueOf(best);
  const others = candidates.length - 1;
  if (mention.kind === "nil") return NOTES.notNothing(cell, says);
  if (mention.kind === "comparison") return NOTES.otherDirection(cell, says);
  if (best.stated) return NOTES.disagrees(cell, says, others);
  return NOTES.disagreesWorked(best.formula, says, others);
}

/** Figures without a cell agree where an equation of the draft holds. */
function confirm(equations: readonly Equation[], judgements: Map<Mention, Judgement>): void {
  for (const equation of equations.filter((e) => e.holds)) {
    for (const m of [equation.result, ...equation.terms]) {
      const judgement = judgements.get(m)!;
      if (judgement.verdict !== "notComparable") continue;
      judgement.verdict = "agrees";
      judgement.derived = `${shown(equation.result)} = ${equation.formula}`;
    }
  }
}

/**
 * Broken equations are conflicts unless the workbook already calls one of their figures wrong. Where it confirms all of
 * them, the tables themselves do not add up; that is a conflict only if a check of the workbook fails on these cells,
 * because the words may mix two kinds of money.
 */
function contradict(
  equations: readonly Equation[],
  judgements: Map<Mention, Judgement>,
  tiedFact: (m: Mention) => Fact | null,
  analysis: Analysis | null,
): void {
  const isWrong = (m: Mention) => judgements.get(m)!.verdict === "disagrees";
  // An equation broken by one wrong figure does not speak against its other figures.
  const sound = equations.filter((e) => e.holds || [e.result, ...e.terms].some(isWrong));
  const confirmed = new Set(sound.flatMap((e) => [e.result, ...e.terms]));
  for (const equation of equations.filter((e) => !e.holds)) {
    const members = [equation.result, ...equation.terms];
    if (members.some(isWrong)) continue;
    const facts = members.map(tiedFact);
    const borneOut = facts.every((f) => f !== null);
    if (borneOut ? !brokenInTables(facts, analysis) : !equation.certain) continue;
    const worked =
      equation.kind === "sum" ? members.filter((m) => m === equation.result || !confirmed.has(m)) : [equation.result];
    for (const m of worked) {
      const judgement = judgements.get(m)!;
      judgement.verdict = "conflict";
      judgement.derived ??= `${equation.formula} ≠ ${shown(equation.result)}`;
    }
    for (const m of members) judgements.get(m)!.notes.push(NOTES.conflict(shown(equation.result), equation.formula));
  }
}

/** True where a check of the workbook on these very cells does not hold. */
function brokenInTables(facts: readonly (Fact | null)[], analysis: Analysis | null): boolean {
  const cellsOf = new Set(facts.map((f) => `${f!.cell.sheet}!${f!.cell.address}`));
  return (analysis?.checks ?? []).some(
    (check) =>
      check.verdict === "inconsistent" &&
      check.terms.filter(({ fact }) => "cell" in fact && cellsOf.has(`${fact.cell.sheet}!${fact.cell.address}`))
        .length >= Math.min(2, cellsOf.size),
  );
}

/** A word of direction is judged by the workbook; without a judgement it has the verdict of its figure. */
function followDirection(mention: Mention, judgements: Map<Mention, Judgement>): void {
  const of = mention.links.direction;
  if (!of) return;
  const own = judgements.get(mention)!;
  if (own.verdict === "notComparable") {
    const { verdict } = judgements.get(of)!;
    if (verdict === "agrees" || verdict === "withinRounding") own.verdict = verdict;
  }
}
