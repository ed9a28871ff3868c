import type { Check } from "../check/check";
import { factsOf } from "../check/check";
import type { Fact } from "../facts/fact";
import { isFact } from "../facts/fact";

/** Whether the lines of a column are added up, or the columns of a line. */
export type Direction = "down" | "across";

/**
 * The sums that rules state. Where a rule says what a figure of a column, or of a row, adds up, nobody need find out; a
 * form knows its own table better than arithmetic does. What a rule could not judge is left to arithmetic.
 */
export class KnownSums {
  private readonly wholes: Readonly<Record<Direction, Set<string>>> = { down: new Set(), across: new Set() };
  private readonly sums: readonly Check[];
  private same: ReadonlySet<string> | null = null;

  constructor(checks: readonly Check[]) {
    this.sums = checks.filter(({ relation, verdict }) => relation === "zero" && verdict !== "not-judgeable");
    for (const check of this.sums) {
      const directions = directionsOf(factsOf(check));
      if (directions.length === 0) continue;
      for (const key of wholesOf(check).map(keyOf)) for (const each of directions) this.wholes[each].add(key);
    }
  }

  /** True for a figure that a rule adds up in a direction. */
  addsUp(whole: Fact, direction: Direction): boolean {
    return this.wholes[direction].has(keyOf(whole));
  }

  /** True for a sum of the very same cells, and for one whose whole a rule adds up in the same direction. */
  states(check: Check, direction: Direction): boolean {
    this.same ??= new Set(this.sums.map(cellsIn));
    return this.addsUp(check.terms[0]!.fact as Fact, direction) || this.same.has(cellsIn(check));
  }
}

/** The directions in which the figures of a sum stand in one line; none where they do not. */
function directionsOf(facts: readonly Fact[]): Direction[] {
  const [first] = facts;
  if (!first || facts.length < 2) return [];
  const isDown = facts.every(({ column }) => column === first.column);
  const isAcross = facts.every(({ row }) => row === first.row);
  return [...(isDown ? (["down"] as const) : []), ...(isAcross ? (["across"] as const) : [])];
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
