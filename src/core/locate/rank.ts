import type { Explanation } from "./explanation";
import { reachOf } from "./explanation";
import { NOTHING_BETWEEN } from "./slip";
import type { Suspect } from "./suspect";

/** More candidates than this help nobody; the cells of the checks are all named in the finding anyway. */
const MOST_SUSPECTS = 10;

/**
 * Explanations of the same sums as suspects: those that make more sums hold come first, then the likelier; equal ones
 * share a rank.
 */
export function ranked(explanations: readonly Explanation[]): Suspect[] {
  const sorted = [...explanations].sort((a, b) => reachOf(b) - reachOf(a) || a.unlikeliness - b.unlikeliness);
  let rank = 0;
  let leader: Explanation | null = null;
  return sorted.slice(0, MOST_SUSPECTS).map((explanation, i) => {
    if (!leader || !isEqual(leader, explanation)) {
      leader = explanation;
      rank = i + 1;
    }
    const [first, ...others] = explanation.changes;
    return {
      ...first!,
      with: others,
      slip: explanation.slip,
      rank,
      closes: [...explanation.closes.map((row) => row.check), ...explanation.mends],
    };
  });
}

function isEqual(a: Explanation, b: Explanation): boolean {
  return reachOf(a) === reachOf(b) && b.unlikeliness - a.unlikeliness < NOTHING_BETWEEN;
}
