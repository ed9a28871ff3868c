import type { Check, Term } from "../check/check";
import { factsOf } from "../check/check";
import type { Fact } from "../facts/fact";
import { isFact } from "../facts/fact";
import { placeOf } from "./block";

/** Whether the lines of a column are added up, or the columns of a line. */
export type Direction = "down" | "across";

/**
 * The sums that rules state. Where a rule says what a figure of a column, or of a row, adds up, nobody need find out; a
 * form knows its own table better than arithmetic does. What a rule could not judge is left to arithmetic.
 */
export class KnownSums {
  private readonly wholes = { down: new Cells(), across: new Cells() };
  private readonly sums: readonly Check[];
  private same: ReadonlySet<string> | null = null;

  constructor(checks: readonly Check[]) {
    this.sums = checks.filter(({ relation, verdict }) => relation === "zero" && verdict !== "not-judgeable");
    for (const { terms } of this.sums) {
      const inColumn = standInLine(terms, "column");
      const inRow = standInLine(terms, "row");
      if (!inColumn && !inRow) continue;
      for (const whole of wholesOf(terms)) {
        if (inColumn) this.wholes.down.add(whole);
        if (inRow) this.wholes.across.add(whole);
      }
    }
  }

  /** True for a figure that a rule adds up in a direction. */
  addsUp(whole: Fact, direction: Direction): boolean {
    return this.wholes[direction].has(whole);
  }

  /** True for a sum of the very same cells, and for one whose whole a rule adds up in the same direction. */
  states(check: Check, direction: Direction): boolean {
    this.same ??= new Set(this.sums.map(cellsIn));
    return this.addsUp(check.terms[0]!.fact as Fact, direction) || this.same.has(cellsIn(check));
  }
}

/** A set of cells. */
class Cells {
  private readonly bySheet = new Map<string, Set<number>>();

  add({ cell: { sheet }, row, column }: Fact): void {
    let places = this.bySheet.get(sheet);
    if (!places) this.bySheet.set(sheet, (places = new Set()));
    places.add(placeOf(row, column));
  }

  has({ cell: { sheet }, row, column }: Fact): boolean {
    return this.bySheet.get(sheet)?.has(placeOf(row, column)) ?? false;
  }
}

/** True where the figures of a sum, of which there are two at least, stand in one row, or one column. */
function standInLine(terms: readonly Term[], line: "row" | "column"): boolean {
  let first: Fact | null = null;
  let several = false;
  for (const { fact } of terms) {
    if (!isFact(fact)) continue;
    if (first === null) first = fact;
    else if (fact[line] !== first[line]) return false;
    else several = true;
  }
  return several;
}

/** The figures of a sum that stand alone on their side of it. */
function wholesOf(terms: readonly Term[]): Fact[] {
  const sides = [
    terms.filter(({ coefficient }) => coefficient > 0),
    terms.filter(({ coefficient }) => coefficient < 0),
  ];
  return sides.filter((side) => side.length === 1).flatMap(([term]) => (isFact(term!.fact) ? [term!.fact] : []));
}

/** The cells of a sum in a text that is the same for the same cells. */
function cellsIn(check: Check): string {
  return factsOf(check)
    .map(({ cell }) => `${cell.sheet}!${cell.address}`)
    .sort()
    .join(" ");
}
