import type { Candidate, Suggested } from "./candidate";
import type { Witness } from "./evidence";
import type { Outcome } from "./series";

/** A candidate with its outcome in each line, or column, that says something of it. */
export interface Trial {
  readonly candidate: Candidate;
  readonly outcomes: readonly Outcome[];
}

/** A relation that is taken to be meant, with what every line, or column, says of it. */
export interface Accepted {
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

/** The evidence of one outcome, which is only asked for where the number of those that hold may suffice. */
type EvidenceOf = (candidate: Candidate, outcome: Outcome) => Witness;

/**
 * The relations that are meant, at most one for each whole: those for which names, numbering and figures speak with enough
 * bits. What does not hold is an exception only beside what holds, or where a slip explains it.
 * @param isAsked whether anybody wants to know of the relations of a whole.
 */
export function accepted(
  trials: readonly Trial[],
  evidenceOf: EvidenceOf,
  isAsked: (whole: number) => boolean,
): Accepted[] {
  const support = supportOfKind(trials);
  const best = new Map<number, { readonly trial: Trial; readonly witnesses: readonly Witness[]; score: number }>();
  for (const trial of trials) {
    const { whole } = trial.candidate;
    if (!isAsked(whole) || !holdsOftenEnough(trial)) continue;
    const witnesses = trial.outcomes.map((outcome) => evidenceOf(trial.candidate, outcome));
    const score = scoreOf(trial.candidate, witnesses, support);
    if (score === null || score < ENOUGH) continue;
    const known = best.get(whole);
    if (!known || score > known.score) best.set(whole, { trial, witnesses, score });
  }
  return [...best.values()].map(({ trial, witnesses }) => withoutOtherwiseExplained(trial, witnesses, trials));
}

/** Bits for all relations that names suggest, from how many of their outcomes hold. */
function supportOfKind(trials: readonly Trial[]): number {
  let [holding, failing] = [0, 0];
  const wholes = new Set<number>();
  for (const { candidate, outcomes } of trials) {
    if (candidate.by !== "names" || wholes.has(candidate.whole)) continue;
    const holds = outcomes.filter(isHolding).length;
    if (holds === 0) continue;
    wholes.add(candidate.whole);
    holding += holds;
    failing += outcomes.length - holds;
  }
  return Math.min(MOST_FOR_HOLDING, FOR_HOLDING * holding) - AGAINST_FAILING * failing;
}

function isHolding({ verdict }: Pick<Outcome, "verdict">): boolean {
  return verdict !== "inconsistent";
}

/** Only where names say so is one figure under two names a sum of one part. */
function counting<T extends Pick<Outcome, "onePart">>({ by }: Candidate, all: readonly T[]): readonly T[] {
  return by === "names" ? all : all.filter(({ onePart }) => !onePart);
}

/** True where as many hold as it takes; one that fails alone, or beside one or two that hold, may be a slip. */
function holdsOftenEnough({ candidate, outcomes }: Trial): boolean {
  const counted = counting(candidate, outcomes);
  const holding = counted.filter(isHolding).length;
  const failing = counted.length - holding;
  const named = isNamed(candidate, holding);
  if (!named && holding < 3) return false;
  return neededFor(candidate, failing) <= holding || (named && failing === 1);
}

function isNamed({ by }: Candidate, holding: number): boolean {
  return by === "names" || (by === "of-which" && holding >= 2);
}

/** How many must hold beside so many that fail. */
function neededFor({ by }: Candidate, failing: number): number {
  return failing * (by === "arithmetic" ? HOLDING_FOR_ONE_UNSAID : HOLDING_FOR_ONE);
}

/** The bits that speak for a relation that holds often enough; null for one that fails once and by no slip. */
function scoreOf(candidate: Candidate, all: readonly Witness[], support: number): number | null {
  const witnesses = counting(candidate, all);
  const failing = witnesses.filter((witness) => !isHolding(witness));
  const holding = witnesses.length - failing.length;
  // One that fails beside one or two that hold, or alone, is one slip or no relation at all.
  if (neededFor(candidate, failing.length) > holding && !failing[0]!.slip) return null;
  const bits = witnesses.reduce((sum, witness) => sum + witness.bits, 0);
  const cost = failing.filter(({ slip }) => !slip).length * COST_OF_EXCEPTION;
  return PRIOR[candidate.by] + (candidate.by === "names" ? support : 0) + bits - cost;
}

/** The relation without exceptions in which another relation of the same whole holds: nobody can say that they are wrong. */
function withoutOtherwiseExplained(trial: Trial, witnesses: readonly Witness[], trials: readonly Trial[]): Accepted {
  const { candidate, outcomes } = trial;
  if (outcomes.every(isHolding)) return { candidate, witnesses };
  const others = trials.filter((each) => each !== trial && each.candidate.whole === candidate.whole);
  const elsewhere = new Set(others.flatMap((each) => each.outcomes.filter(isHolding).map(({ at }) => at)));
  return {
    candidate,
    witnesses: witnesses.filter((witness, i) => isHolding(witness) || !elsewhere.has(outcomes[i]!.at)),
  };
}
