import type { Check } from "../check/check";
import { factsOf } from "../check/check";
import type { Fact } from "../facts/fact";
import { isFact } from "../facts/fact";

/**
 * The sums that rules state. Where a rule says what a figure of a column, or of a row, adds up, nobody need find out; a
 * form knows its own table better than arithmetic does. What a rule could not judge is left to arithmetic.
 */
export class KnownSums {
  private readonly same = new Set<string>();
  private readonly downwards = new Set<string>();
  private readonly across = new Set<string>();

  constructor(checks: readonly Check[]) {
    for (const check of checks) {
      if (check.relation !== "zero" || check.verdict === "not-judgeable") continue;
      this.same.add(cellsIn(check));
      const facts = factsOf(check);
      if (facts.length < 2) continue;
      const wholes = wholesOf(check).map(keyOf);
      if (facts.every(({ column }) => column === facts[0]!.column)) for (const key of wholes) this.downwards.add(key);
      if (facts.every(({ row }) => row === facts[0]!.row)) for (const key of wholes) this.across.add(key);
    }
  }

  /** True for a sum of the very same cells, and for one whose whole a rule adds up in the same direction. */
  states(check: Check): boolean {
    const facts = factsOf(check);
    const [whole, part] = facts as [Fact, Fact];
    const wholes = part.column === whole.column ? this.downwards : this.across;
    return wholes.has(keyOf(whole)) || this.same.has(cellsIn(check));
  }
}

/** The figures of a sum that stand alone on their side of it. */
function wholesOf({ terms }: Check): Fact[] {
  const sides = [
    terms.filter(({ coefficient }) => coefficient > 0),
    terms.filter(({ coefficient }) => coefficient < 0),
  ];
  return sides.filter((side) => side.length === 1).flatMap(([term]) => (isFact(term!.fact) ? [term!.fact] : []));
}

function keyOf({ cell }: Fact): string {
  return `${cell.sheet}!${cell.address}`;
}

/** The cells of a sum in a text that is the same for the same cells. */
function cellsIn(check: Check): string {
  return factsOf(check).map(keyOf).sort().join(" ");
}
