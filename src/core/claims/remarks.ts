import { equals, overlaps } from "../amount";
import type { Equations } from "./equation";
import { differenceOf, sumOf } from "./bounded";
import { NIL, shown } from "./equation";
import type { Judgement } from "./judge";
import { NOTES } from "./notes";
import type { Mention } from "./reading";
import { whoKey } from "./reading";

/** Reasons why funds did not come as budgeted. */
const REASON = /未到位|未下达|未拨付|调减|核减|压减|收回|指标调整|预算调整|到位率/;

/** Remarks on projects: the figures add up, and a reader will ask all the same. */
export function addRemarks(
  mentions: readonly Mention[],
  folded: string,
  equations: Equations,
  judgements: Map<Mention, Judgement>,
): void {
  const byProject = new Map<string, Mention[]>();
  for (const m of mentions) {
    const reading = m.readings.find((r) => r.role === "level");
    if (reading?.who.kind !== "project") continue;
    byProject.set(whoKey(reading.who), [...(byProject.get(whoKey(reading.who)) ?? []), m]);
  }
  for (const own of byProject.values()) {
    const said = saidIn(own);
    fundsInPlace(said, paragraphsOf(own, folded), equations, judgements);
    restOfDirectPayment(said, equations, judgements);
  }
}

const COLUMNS = ["budget", "added", "direct", "opening", "received", "spent", "closing"] as const;

/** What the draft first says of each column of one project. */
type Said = Readonly<Record<(typeof COLUMNS)[number], Mention | undefined>>;

function saidIn(own: readonly Mention[]): Said {
  const first = (column: string) =>
    own.find((m) => m.readings.some((r) => r.item.project === column && r.role === "level"));
  return Object.fromEntries(COLUMNS.map((column) => [column, first(column)])) as Said;
}

/** P-8: what was received is the budget with what was added, less what the finance bureau paid itself. */
function fundsInPlace(
  { budget, received, added, direct, spent }: Said,
  paragraphs: string,
  equations: Equations,
  judgements: Map<Mention, Judgement>,
): void {
  if (!budget?.figure || !received?.figure || !spent || direct) return;
  const planned =
    added && added !== received
      ? sumOf(equations.estimate(budget), equations.estimate(added))
      : equations.estimate(budget);
  const came = equations.estimate(received);
  if (equals(planned.value, came.value)) return;
  if (REASON.test(paragraphs)) return;
  const expected = added && added !== received ? `${shown(budget)} + ${shown(added)}` : shown(budget);
  judgements.get(received)!.notes.push(NOTES.fundsNotInPlace(expected, shown(received)));
}

/**
 * K-2: of a budget that the finance bureau pays directly, what is not yet paid is no money of the department. A closing
 * balance that is this rest, and is not what the receipts leave after spending, is a conflict.
 */
function restOfDirectPayment(said: Said, equations: Equations, judgements: Map<Mention, Judgement>): void {
  const { budget, direct, closing, opening, received, spent } = said;
  if (!budget?.figure || !direct?.figure || !closing?.figure) return;
  const estimate = (m: Mention | undefined) => (m ? equations.estimate(m) : NIL);
  const rest = differenceOf(estimate(budget), estimate(direct));
  const kept = differenceOf(sumOf(estimate(opening), estimate(received)), estimate(spent));
  const balance = estimate(closing).interval;
  if (!overlaps(rest.interval, balance) || overlaps(kept.interval, balance)) return;
  const judgement = judgements.get(closing)!;
  if (judgement.verdict !== "disagrees") judgement.verdict = "conflict";
  judgement.notes.push(NOTES.paidDirectly());
}

/** The paragraphs that mentions stand in. */
function paragraphsOf(own: readonly Mention[], folded: string): string {
  const starts = new Set(own.map((m) => folded.lastIndexOf("\n", m.start) + 1));
  return [...starts].map((start) => folded.slice(start).split("\n", 1)[0]!).join("\n");
}
