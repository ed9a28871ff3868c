import { absolute, compare } from "../../amount";
import type { Term } from "../../check/check";
import { judgeSum } from "../../check/judge";

type Reading = readonly Term[];

/**
 * Chooses between several readings of one identity, for forms that do not say which of two columns a figure repeats. A
 * reading that agrees exactly comes first, then one within rounding, then the first that can be judged.
 */
export function readingThatAgrees(readings: readonly Reading[]): Reading {
  const judged = readings.map((terms) => ({ terms, verdict: judgeSum(terms).verdict }));
  const found = (["exact", "within-rounding", "inconsistent"] as const)
    .map((verdict) => judged.find((reading) => reading.verdict === verdict))
    .find((reading) => reading !== undefined);
  return (found ?? judged[0]!).terms;
}

/** The same for readings against wholes far apart: where none agrees, the one that is out by least. */
export function nearestReading(readings: readonly Reading[]): Reading {
  const agreeing = readingThatAgrees(readings);
  if (judgeSum(agreeing).verdict !== "inconsistent") return agreeing;
  const outBy = (terms: Reading) => absolute(judgeSum(terms).residual!);
  return readings
    .filter((terms) => judgeSum(terms).verdict === "inconsistent")
    .reduce((best, terms) => (compare(outBy(terms), outBy(best)) < 0 ? terms : best));
}
