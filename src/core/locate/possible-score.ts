import { compare } from "../amount";
import type { Fact } from "../facts/fact";
import { isKnown } from "../facts/fact";
import type { Neighbours } from "./neighbours";
import type { Change } from "./suspect";

/** Keys of scores, `indicator.H3.score` or `H2.totalScore`; the full marks are `indicator.H3.points`, `H2.totalPoints`. */
const SCORE = /(s|S)core$/;

/** True where a proposed score exceeds the full marks (H2-3, H3-2): 12 of 10 points is no correction. */
export function exceedsPossibleScore(changes: readonly Change[], neighbours: Neighbours): boolean {
  return changes.some(({ fact, proposed }) => {
    const most = possibleScoreFor(fact, neighbours);
    if (most === null) return false;
    const other = changes.find((change) => change.fact === most);
    return compare(proposed, other?.proposed ?? most.value) > 0;
  });
}

function possibleScoreFor(fact: Fact, neighbours: Neighbours): Fact | null {
  if (fact.measure !== "count" || !SCORE.test(fact.key)) return null;
  const key = fact.key.replace(SCORE, (_, s: string) => (s === "s" ? "points" : "Points"));
  const row = neighbours.row(fact.table, fact.row);
  return row.find((other) => other.key === key && other.entity === fact.entity && isKnown(other)) ?? null;
}
