import { addIntervals, around, sum } from "../amount";
import { printed } from "../facts/printed";
import type { Fact } from "../facts/fact";
import type { Bounded } from "./bounded";
import { differenceOf, quotientOf } from "./bounded";

/** A figure of the workbook that a claim may mean: stated by a cell, or calculated from cells. */
export interface Candidate extends Bounded {
  /** The cell that states it, or the first that it is worked out from. */
  readonly fact: Fact;
  /** True where the cell states the figure itself. */
  readonly stated: boolean;
  /** How it is worked out, in printed figures; empty for a cell's own figure. */
  readonly formula: string;
}

/** A cell's own figure. */
export function stated(fact: Fact): Candidate {
  return { value: fact.value, interval: around(fact.value, fact.halfWidth), fact, stated: true, formula: "" };
}

/** a − b. */
export function minus(a: Candidate, b: Candidate): Candidate {
  return {
    ...differenceOf(a, b),
    fact: a.fact,
    stated: false,
    formula: `${shownBeside(a, b)} − ${shownBeside(b, a)}`,
  };
}

/** Σ; null for an empty list. */
export function together(parts: readonly Candidate[]): Candidate | null {
  const [first, ...rest] = parts;
  if (!first) return null;
  if (rest.length === 0) return first;
  return {
    value: sum(parts.map((p) => p.value)),
    interval: rest.reduce((whole, part) => addIntervals(whole, part.interval), first.interval),
    fact: first.fact,
    stated: false,
    formula: parts.map(shown).join(" + "),
  };
}

/** a ÷ b; null where b is 0. The interval of a rate follows from how its operands are printed. */
export function over(a: Candidate, b: Candidate): Candidate | null {
  const quotient = quotientOf(a, b);
  if (quotient === null) return null;
  return {
    ...quotient,
    fact: a.fact,
    stated: false,
    formula: `${bracketed(a, b)} ÷ ${bracketed(b, a)}`,
  };
}

function bracketed(candidate: Candidate, other: Candidate): string {
  if (candidate.stated || !/[−+]/.test(candidate.formula)) return shownBeside(candidate, other);
  return `(${candidate.formula})`;
}

/** Two units in one calculation are printed with it: 3989.30万元 − 40922277.02元. */
function shownBeside(candidate: Candidate, { fact }: Candidate): string {
  const isOther = candidate.fact.measure === "money" && fact.measure === "money" && candidate.fact.unit !== fact.unit;
  return candidate.stated && isOther ? `${shown(candidate)}${candidate.fact.unit}` : shown(candidate);
}

function shown(candidate: Candidate): string {
  return candidate.stated ? printed(candidate.fact, candidate.value) : candidate.formula;
}
