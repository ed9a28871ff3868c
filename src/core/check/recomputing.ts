import { equals } from "../amount";
import type { Fact } from "../facts/fact";
import type { Check } from "./check";
import { factsOf } from "./check";
import type { Judgement } from "./judge";
import { judgeProduct, judgeRate } from "./judge";

/** Judges a rate or product anew, with what some of its figures would be. */
export type Recomputing = (facts: readonly Fact[]) => Judgement;

/**
 * How a check is recomputed: its first figure from the others, as a product or as sums of them divided, where the sums
 * are told by what gives the very verdict; null for anything else.
 */
export function recomputing(check: Check): Recomputing | null {
  const { terms, relation, measure, verdict, residual } = check;
  const facts = factsOf(check);
  if (residual === null || verdict === "not-judgeable" || facts.length !== terms.length || facts.length < 3)
    return null;
  const same = (judged: Judgement) =>
    judged.verdict === verdict && judged.residual !== null && equals(judged.residual, residual);
  if (relation === "product") {
    return facts.length === 3 ? ([printed, ...factors]) => judgeProduct(printed!, factors) : null;
  }
  if (relation !== "quotient" && !(relation === "other" && measure === "ratio")) return null;
  const split = (at: number): Recomputing => {
    const of = (changed: readonly Fact[]) => terms.map((term, i) => ({ ...term, fact: changed[i]! }));
    return (changed) => judgeRate(changed[0]!, of(changed).slice(1, at), of(changed).slice(at));
  };
  for (let at = 2; at < terms.length; at++) if (same(split(at)(facts))) return split(at);
  return null;
}
