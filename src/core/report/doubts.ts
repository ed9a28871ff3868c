import type { Analysis } from "../analyse";
import { factsOf } from "../check/check";
import { isFact } from "../facts/fact";
import type { Fact } from "../facts/fact";
import type { Finding } from "../findings/finding";
import { changesOf } from "../locate/suspect";

/** The figures in doubt, each with the findings that say so. */
export type Doubts = ReadonlyMap<Fact, readonly Finding[]>;

/**
 * The figures that disagreements put in doubt: the suspect cells and the wholes that the checks compare their parts
 * with. Where no cell is suspected, the figures of the finding's first check. A finding that was explained casts no
 * doubt.
 */
export function doubtsOf({ checks, findings }: Analysis): Doubts {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const doubts = new Map<Fact, Finding[]>();
  for (const finding of findings) {
    const { checks: ids, suspects, explanation } = finding;
    if (explanation !== undefined) continue;
    const own = ids.flatMap((id) => byId.get(id) ?? []);
    const wholes = own.flatMap((check) => check.terms.at(-1)?.fact ?? []).filter(isFact);
    const facts =
      suspects.length > 0
        ? [...suspects.flatMap(changesOf).map((change) => change.fact), ...wholes]
        : own.slice(0, 1).flatMap(factsOf);
    for (const fact of new Set(facts)) doubts.set(fact, [...(doubts.get(fact) ?? []), finding]);
  }
  return doubts;
}
