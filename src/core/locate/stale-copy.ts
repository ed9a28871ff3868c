import { isZero } from "../amount";
import type { Check } from "../check/check";
import { factsOf } from "../check/check";
import type { Fact } from "../facts/fact";
import type { Neighbours } from "./neighbours";
import type { StaleCopy } from "./structure";

/** Fewer figures that stayed the same are nothing to wonder at. */
const FEWEST = 3;

/**
 * The table, column or row of a sum's figures that is last year's throughout, the largest first; null where there is none.
 * Figures of nil say nothing.
 */
export function staleCopyIn(checks: readonly Check[], neighbours: Neighbours): StaleCopy | null {
  for (const line of ["table", "column", "row"] as const) {
    for (const fact of new Set(checks.flatMap(factsOf))) {
      const { table, row, column } = fact;
      const all =
        line === "table"
          ? neighbours.all(table)
          : line === "column"
            ? neighbours.column(table, column)
            : neighbours.row(table, row);
      const figures = all.filter(counts);
      if (figures.length >= FEWEST && figures.every((each) => neighbours.isLastYears(each))) {
        return { kind: "stale-copy", line, figures };
      }
    }
  }
  return null;
}

function counts(fact: Fact): boolean {
  return fact.state === "stated" && !fact.inWords && !isZero(fact.value);
}
