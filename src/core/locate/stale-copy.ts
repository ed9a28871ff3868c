import { isZero } from "../amount";
import type { Check } from "../check/check";
import { factsOf } from "../check/check";
import type { Fact } from "../facts/fact";
import type { Neighbours } from "./neighbours";
import type { StaleCopy } from "./structure";

/** Fewer figures that stayed the same are nothing to wonder at. */
const FEWEST = 3;

/** Lines of figures that are last year's; each line is looked through once, however many sums have a figure in it. */
export class StaleCopies {
  private readonly known = new Map<readonly Fact[], readonly Fact[] | null>();

  constructor(private readonly neighbours: Neighbours) {}

  /**
   * The table, column or row of a sum's figures that is last year's throughout, the largest first; null where there is
   * none. Figures of nil say nothing.
   */
  in(checks: readonly Check[]): StaleCopy | null {
    for (const line of ["table", "column", "row"] as const) {
      for (const fact of new Set(checks.flatMap(factsOf))) {
        const figures = this.staleIn(this.lineOf(fact, line));
        if (figures) return { kind: "stale-copy", line, figures };
      }
    }
    return null;
  }

  private lineOf({ table, row, column }: Fact, line: StaleCopy["line"]): readonly Fact[] {
    if (line === "table") return this.neighbours.all(table);
    return line === "column" ? this.neighbours.column(table, column) : this.neighbours.row(table, row);
  }

  /** The figures of the line; null where they are too few, or one of them is new. */
  private staleIn(line: readonly Fact[]): readonly Fact[] | null {
    let stale = this.known.get(line);
    if (stale === undefined) {
      const figures = line.filter(counts);
      const same = figures.length >= FEWEST && figures.every((each) => this.neighbours.isLastYears(each));
      this.known.set(line, (stale = same ? figures : null));
    }
    return stale;
  }
}

function counts(fact: Fact): boolean {
  return fact.state === "stated" && !fact.inWords && !isZero(fact.value);
}
