import type { Term } from "../check/check";
import { isFact } from "../facts/fact";
import type { Fact } from "../facts/fact";
import type { FormulaEvidence, Part } from "../formulas";
import { cellKey } from "./cell-key";

/** A term of a sum after computed figures gave way to what they are computed from. */
export interface ResolvedTerm {
  readonly coefficient: number;
  readonly fact: Fact;
}

/** Formulas refer to formulas only so deep; deeper ones, and circles, are left as they are. */
const DEEPEST = 20;

/** Figures that formulas compute from others, so that a change of one moves every figure above it. */
export class Derived {
  constructor(private readonly evidence: ReadonlyMap<string, FormulaEvidence>) {}

  /** The figures that a computed one adds up; null for one that is typed, or made of more than figures. */
  partsOf(fact: Fact): readonly Part[] | null {
    if (this.evidence.size === 0) return null;
    const known = this.evidence.get(cellKey(fact));
    return known?.kind === "derived" ? known.parts : null;
  }

  /** The terms in figures that are typed; figures that no cell is there for are left out. */
  resolved(terms: readonly Term[]): readonly ResolvedTerm[] {
    if (this.evidence.size === 0 && terms.every(isOfCell)) return terms;
    return terms.flatMap(({ coefficient, fact }) => ("missing" in fact ? [] : this.typed(coefficient, fact, 0)));
  }

  private typed(coefficient: number, fact: Fact, depth: number): ResolvedTerm[] {
    const parts = depth < DEEPEST ? this.partsOf(fact) : null;
    if (parts === null) return [{ coefficient, fact }];
    return parts.flatMap((part) => this.typed(coefficient * part.weight, part.fact, depth + 1));
  }
}

function isOfCell(term: Term): term is ResolvedTerm {
  return isFact(term.fact);
}
