import type { Check } from "../check/check";
import { factsOf } from "../check/check";
import type { Recomputing } from "../check/recomputing";
import { recomputing } from "../check/recomputing";
import { cellKey } from "./cell-key";
import type { Change } from "./suspect";

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
