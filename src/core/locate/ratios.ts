import { equals } from "../amount";
import type { Check } from "../check/check";
import { factsOf } from "../check/check";
import type { Judgement } from "../check/judge";
import { judgeProduct, judgeRate } from "../check/judge";
import type { Fact } from "../facts/fact";
import { cellKey } from "./cell-key";
import type { Change } from "./suspect";

/** Judges a rate or product anew, with what some of its figures would be. */
type Recomputing = (facts: readonly Fact[]) => Judgement;

/** Printed rates and products: no sums, so that they propose nothing, but a correction may mend or break them. */
export class Ratios {
  private byCell: Map<string, { readonly check: Check; readonly judge: Recomputing }[]> | null = null;

  constructor(private readonly checks: readonly Check[]) {}

  /** The rates and products that hold and would not, and those that do not and would, with these changes. */
  after(changes: readonly Change[]): { readonly breaks: readonly Check[]; readonly mends: readonly Check[] } {
    const known = (this.byCell ??= this.read());
    const proposed = new Map(changes.map((change) => [cellKey(change.fact), change.proposed]));
    const touched = new Set([...proposed.keys()].flatMap((key) => known.get(key) ?? []));
    const [breaks, mends]: [Check[], Check[]] = [[], []];
    for (const { check, judge } of touched) {
      const { verdict } = judge(
        factsOf(check).map((fact) => {
          const value = proposed.get(cellKey(fact));
          return value === undefined ? fact : { ...fact, value, state: "stated", empty: false };
        }),
      );
      if (verdict === "not-judgeable" || (verdict === "inconsistent") === (check.verdict === "inconsistent")) continue;
      (verdict === "inconsistent" ? breaks : mends).push(check);
    }
    return { breaks, mends };
  }

  private read() {
    const byCell = new Map<string, { readonly check: Check; readonly judge: Recomputing }[]>();
    for (const check of this.checks) {
      const judge = recomputing(check);
      if (!judge) continue;
      for (const fact of factsOf(check)) {
        const key = cellKey(fact);
        const own = byCell.get(key);
        if (own) own.push({ check, judge });
        else byCell.set(key, [{ check, judge }]);
      }
    }
    return byCell;
  }
}

/**
 * How a check is recomputed: its first figure from the others, as a product or as sums of them divided, where the sums
 * are told by what gives the very verdict; null for anything else.
 */
function recomputing(check: Check): Recomputing | null {
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
