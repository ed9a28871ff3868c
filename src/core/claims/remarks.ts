import { equals } from "../amount";
import type { Equations } from "./equation";
import { minusEstimate, plusEstimate, shown } from "./equation";
import type { Judgement } from "./judge";
import { NOTES } from "./notes";
import type { Mention } from "./reading";
import { whoKey } from "./reading";

/** Words that tell why funds did not come as budgeted. */
const REASON = /未到位|未下达|未拨付|调减|核减|压减|收回|指标调整|预算调整|到位率/;
const CLAUSE_ENDS = /[，。；]/;
const PAID_DIRECTLY = /由[一-龥]{0,8}财政局?直接(?:拨付|支付)/;
const LEAST_IN_COMMON = 4;

/** Things that figures alone do not show to be wrong but that a reader will ask about. */
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
    fundsInPlace(own, folded, equations, judgements);
    paidDirectly(own, folded, judgements);
  }
}

/** P-8: what was received is the budget with what was added, less what the finance bureau paid itself. */
function fundsInPlace(
  own: readonly Mention[],
  folded: string,
  equations: Equations,
  judgements: Map<Mention, Judgement>,
): void {
  const of = (column: string) =>
    own.find((m) => m.readings.some((r) => r.item.project === column && r.role === "level"));
  const [budget, received, added, direct, spent] = ["budget", "received", "added", "direct", "spent"].map(of);
  if (!budget?.figure || !received?.figure || !spent || direct) return;
  const planned =
    added && added !== received
      ? plusEstimate(equations.estimate(budget), equations.estimate(added))
      : equations.estimate(budget);
  const came = equations.estimate(received);
  if (equals(minusEstimate(planned, came).value, minusEstimate(came, came).value)) return;
  if (REASON.test(paragraphsOf(own, folded))) return;
  const expected = added && added !== received ? `${shown(budget)} + ${shown(added)}` : shown(budget);
  judgements.get(received)!.notes.push(NOTES.fundsNotInPlace(expected, shown(received)));
}

/** F8 of the domain: paid by the finance bureau and yet counted as the department's own balance. */
function paidDirectly(own: readonly Mention[], folded: string, judgements: Map<Mention, Judgement>): void {
  const closing = own.find((m) => m.figure && m.readings.some((r) => r.item.project === "closing"));
  if (!closing) return;
  const purpose = /^为([一-龥]{4,20})/.exec(folded.slice(closing.end, closing.end + 24))?.[1];
  if (purpose === undefined) return;
  const paid = paragraphsOf(own, folded)
    .split(CLAUSE_ENDS)
    .filter((clause) => PAID_DIRECTLY.test(clause));
  const same = paid.some((clause) => inCommon(purpose, clause) >= LEAST_IN_COMMON);
  if (!same) return;
  const judgement = judgements.get(closing)!;
  if (judgement.verdict !== "disagrees") judgement.verdict = "conflict";
  judgement.notes.push(NOTES.paidDirectly());
}

/** The paragraphs that mentions stand in. */
function paragraphsOf(own: readonly Mention[], folded: string): string {
  const starts = new Set(own.map((m) => folded.lastIndexOf("\n", m.start) + 1));
  return [...starts].map((start) => folded.slice(start).split("\n", 1)[0]!).join("\n");
}

/** The length of the longest beginning of the purpose that the sentence has: 四季度测评奖. */
function inCommon(purpose: string, sentence: string): number {
  for (let length = purpose.length; length > 0; length--)
    if (sentence.includes(purpose.slice(0, length))) return length;
  return 0;
}
