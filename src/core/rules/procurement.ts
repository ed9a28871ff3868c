import { isFact, isKnown } from "../facts/fact";
import type { FactStore } from "../facts/store";
import type { RecordEntity } from "../forms/table";
import type { Term } from "../check/check";
import { listTotals } from "./list-totals";
import type { Application } from "./rule";
import { atMost, cellsOf, identity, minus, plus, rate } from "./rule";
import type { Rule } from "./rule";

const SOURCE = { zh: "政府采购预算执行表", en: "Government procurement against budget" };

/** The budget of a purchase: as adjusted where the table says so, else the original one with its adjustment. */
export function purchaseBudget(facts: FactStore, purchase: RecordEntity): Term[] {
  const of = cellsOf(facts, "P2", purchase);
  const whole = of("budgetTotal");
  if (isKnown(whole)) return [plus(whole)];
  const adjusted = of("adjusted");
  return [plus(of("budget")), ...(isKnown(adjusted) ? [plus(adjusted)] : [])];
}

const difference = identity({
  id: "G-1",
  title: {
    zh: "超支额 = 实际采购 − 采购预算；执行率 = 实际 ÷ 预算",
    en: "Over budget = actual − budget; execution rate = actual ÷ budget",
  },
  kind: "rounding",
  severity: "warning",
  source: SOURCE,
  applications: (facts) => {
    const stated = facts.entities("P2").filter((p) => isKnown(facts.of(p, "P2.difference")));
    if (stated.length === 0) return [{ scope: null, terms: [plus(facts.missing("P2.difference", null))] }];
    return stated.map((purchase) => {
      const of = cellsOf(facts, "P2", purchase);
      const budget = purchaseBudget(facts, purchase).map(({ fact }) => minus(fact));
      return { scope: `${purchase.id}/差额`, terms: [plus(of("actual")), ...budget, minus(of("difference"))] };
    });
  },
});

const executionRate = rate({
  ...difference,
  applications: (facts) =>
    facts
      .entities("P2")
      .filter((p) => isKnown(facts.of(p, "P2.rate")))
      .map((purchase) => ({
        scope: `${purchase.id}/执行率`,
        printed: facts.of(purchase, "P2.rate"),
        numerator: [plus(facts.of(purchase, "P2.actual"))],
        denominator: purchaseBudget(facts, purchase),
      })),
});

export const procurementAgainstBudget: Rule = {
  ...difference,
  judge: (facts, settings) => [...difference.judge(facts, settings), ...executionRate.judge(facts, settings)],
};

const sums = identity({
  id: "G-2",
  title: {
    zh: "采购合计 = 货物 + 工程 + 服务 = 各项之和；授予小微企业 ≤ 授予中小企业 ≤ 合计",
    en: "Procurement = goods + works + services = sum of items; small and micro ≤ small and medium ≤ total",
  },
  kind: "rounding",
  severity: "error",
  source: SOURCE,
  applications: (facts) => {
    const sums = listTotals(facts, "P2", ["budget", "adjusted", "budgetTotal", "actual", "paid", "difference"]);
    if (sums.length > 0) return sums;
    return [{ scope: null, terms: [plus(facts.missing("P2.budget", null)), plus(facts.missing("P2.actual", null))] }];
  },
});

const shares = atMost({
  ...sums,
  applications: (facts) =>
    facts.entities("P2").flatMap((purchase): Application[] => {
      const of = cellsOf(facts, "P2", purchase);
      const [small, micro, actual] = [of("small"), of("micro"), of("actual")];
      const given = (f: typeof small) => isFact(f) && f.state !== "blank";
      return [
        ...(given(small) ? [{ scope: `${purchase.id}/中小企业`, terms: [plus(small), minus(actual)] }] : []),
        ...(given(micro) ? [{ scope: `${purchase.id}/小微企业`, terms: [plus(micro), minus(small)] }] : []),
      ];
    }),
});

export const procurementAddsUp: Rule = {
  ...sums,
  judge: (facts, settings) => [...sums.judge(facts, settings), ...shares.judge(facts, settings)],
};
