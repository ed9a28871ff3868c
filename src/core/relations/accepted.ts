import type { Candidate, Suggested } from "./candidate";
import type { Witness } from "./evidence";

/** A candidate with what every line, or column, says of it. */
export interface Tried {
  readonly candidate: Candidate;
  readonly witnesses: readonly Witness[];
}

/** What speaks for a relation before any figure does, in bits. */
const PRIOR: Readonly<Record<Suggested, number>> = { names: 12, "of-which": 0, total: 4, arithmetic: -10 };
/** Bits from which a relation is taken to be meant. */
const ENOUGH = 20;
/** What an exception costs that no common slip explains. */
const COST_OF_EXCEPTION = 12;
/** Of so many that hold one may fail. */
const HOLDING_FOR_ONE = 3;
/** The same where no name says so: 收到 = 支出 + 结转 holds wherever nothing was brought forward. */
const HOLDING_FOR_ONE_UNSAID = 10;
/** Relations of the same kind in the block that hold speak for it, and those that do not against it. */
const FOR_HOLDING = 4;
const AGAINST_FAILING = 4;
const MOST_FOR_HOLDING = 12;

/**
 * The relations that are meant, at most one for each whole: those for which names, numbering and figures speak with enough
 * bits. What does not hold is an exception only beside what holds, or where a slip explains it.
 */
export function accepted(tried: readonly Tried[]): Tried[] {
  const support = supportOfKind(tried);
  const best = new Map<number, { readonly tried: Tried; readonly score: number }>();
  for (const each of tried) {
    const score = scoreOf(each, support);
    if (score === null || score < ENOUGH) continue;
    const known = best.get(each.candidate.whole);
    if (!known || score > known.score) best.set(each.candidate.whole, { tried: each, score });
  }
  return [...best.values()].map(({ tried: each }) => withoutOtherwiseExplained(each, tried));
}

/** Bits for all relations that names suggest, from how many of their witnesses hold. */
function supportOfKind(tried: readonly Tried[]): number {
  let [holding, failing] = [0, 0];
  const wholes = new Set<number>();
  for (const { candidate, witnesses } of tried) {
    if (candidate.by !== "names") continue;
    const holds = witnesses.filter(({ verdict, bits }) => verdict !== "inconsistent" && bits > 0).length;
    if (holds > 0 && !wholes.has(candidate.whole)) {
      wholes.add(candidate.whole);
      holding += holds;
      failing += witnesses.length - holds;
    }
  }
  return Math.min(MOST_FOR_HOLDING, FOR_HOLDING * holding) - AGAINST_FAILING * failing;
}

function scoreOf({ candidate: { by }, witnesses: all }: Tried, support: number): number | null {
  const said = by === "names";
  // Only where names say so is one figure under two names a sum of one part.
  const witnesses = said ? all : all.filter(({ onePart }) => !onePart);
  const holding = witnesses.filter(({ verdict }) => verdict !== "inconsistent");
  const failing = witnesses.filter(({ verdict }) => verdict === "inconsistent");
  const named = said || (by === "of-which" && holding.length >= 2);
  if (!named && holding.length < 3) return null;
  const needed = failing.length * (by === "arithmetic" ? HOLDING_FOR_ONE_UNSAID : HOLDING_FOR_ONE);
  // One that fails beside one or two that hold, or alone, is one slip or no relation at all.
  if (needed > holding.length && !(named && failing.length === 1 && failing[0]!.slip)) return null;
  const bits = witnesses.reduce((sum, witness) => sum + witness.bits, 0);
  const cost = failing.filter(({ slip }) => !slip).length * COST_OF_EXCEPTION;
  return PRIOR[by] + (said ? support : 0) + bits - cost;
}

/** The relation without exceptions in which another relation of the same whole holds: nobody can say that they are wrong. */
function withoutOtherwiseExplained(relation: Tried, tried: readonly Tried[]): Tried {
  const others = tried.filter((each) => each !== relation && each.candidate.whole === relation.candidate.whole);
  const holdsElsewhere = ({ terms: [whole] }: Witness) =>
    others.some(({ witnesses }) =>
      witnesses.some(
        (other) => other.verdict !== "inconsistent" && other.bits > 0 && other.terms[0]!.fact === whole!.fact,
      ),
    );
  return {
    ...relation,
    witnesses: relation.witnesses.filter((w) => w.verdict !== "inconsistent" || !holdsElsewhere(w)),
  };
}
