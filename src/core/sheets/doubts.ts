import type { Analysis } from "../analyse";
import { factsOf } from "../check/check";
import { isFact } from "../facts/fact";
import type { Fact } from "../facts/fact";
import { changesOf } from "../locate/suspect";

/**
 * The figures that disagreements put in doubt, with the codes of the findings: the suspect cells and the wholes that
 * the checks compare their parts with. Where no cell is suspected, the figures of the finding's first check.
 */
export function doubtsOf({ checks, findings }: Analysis): ReadonlyMap<Fact, ReadonlySet<string>> {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const doubts = new Map<Fact, Set<string>>();
  for (const { code, checks: ids, suspects } of findings) {
    const own = ids.flatMap((id) => byId.get(id) ?? []);
    const wholes = own.flatMap((check) => check.terms.at(-1)?.fact ?? []).filter(isFact);
    const facts =
      suspects.length > 0
        ? [...suspects.flatMap(changesOf).map((change) => change.fact), ...wholes]
        : own.slice(0, 1).flatMap(factsOf);
    for (const fact of facts) doubts.set(fact, (doubts.get(fact) ?? new Set()).add(code));
  }
  return doubts;
}
