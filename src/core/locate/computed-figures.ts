import type { Term } from "../check/check";
import { isFact } from "../facts/fact";
import type { Fact } from "../facts/fact";
import type { FormulaEvidence, Part } from "../formulas";
import { cellKey } from "./cell-key";

/** A term of a sum in which computed figures are replaced by the figures that their formulas add up. */
export interface ResolvedTerm {
  readonly coefficient: number;
  readonly fact: Fact;
}

/** Levels of formulas that are followed; deeper ones, and circular references, are left as they are. */
const DEEPEST = 20;
/** Replacements in a whole workbook; beyond this number computed figures are left as they are. */
const MOST_PARTS = 1_000_000;
/** The largest weight of a figure in a sum: sums of sums may double it at every level, so that it has to end. */
const HEAVIEST = 1e9;

/** Follows formulas: a change of a typed figure moves every figure that is computed from it. */
export class ComputedFigures {
  private partsLeft = MOST_PARTS;

  constructor(private readonly evidence: ReadonlyMap<string, FormulaEvidence>) {}

  /** The figures that a computed figure adds up; null for a typed figure and for formulas that are no sum of figures. */
  partsOf(fact: Fact): readonly Part[] | null {
    if (this.evidence.size === 0) return null;
    const known = this.evidence.get(cellKey(fact));
    return known?.kind === "derived" ? known.parts : null;
  }

  /**
   * The terms in figures that are typed; figures that no cell is there for are left out. A figure that several computed
   * ones are made of comes once.
   */
  resolved(terms: readonly Term[]): readonly ResolvedTerm[] {
    const ofCells = terms.every(isOfCell) ? terms : terms.filter(isOfCell);
    if (this.evidence.size === 0) return ofCells;
    let weights = new Map<Fact, number>();
    for (const { coefficient, fact } of ofCells) count(weights, fact, coefficient);
    for (let depth = 0; depth < DEEPEST; depth++) {
      const further = this.expanded(weights);
      if (further === null) break;
      weights = further;
    }
    return [...weights].map(([fact, coefficient]) => ({ coefficient, fact }));
  }

  /** The weights with one level of formulas replaced by their parts; null where no figure is computed, or beyond the bounds. */
  private expanded(weights: ReadonlyMap<Fact, number>): Map<Fact, number> | null {
    const expanded = new Map<Fact, number>();
    let isOther = false;
    for (const [fact, weight] of weights) {
      const parts = this.partsOf(fact);
      isOther ||= parts !== null;
      this.partsLeft -= parts?.length ?? 0;
      if (this.partsLeft < 0) return null;
      if (parts === null) count(expanded, fact, weight);
      else for (const part of parts) count(expanded, part.fact, weight * part.weight);
    }
    return isOther && [...expanded.values()].every((weight) => Math.abs(weight) <= HEAVIEST) ? expanded : null;
  }
}

function count(weights: Map<Fact, number>, fact: Fact, weight: number): void {
  weights.set(fact, (weights.get(fact) ?? 0) + weight);
}

function isOfCell(term: Term): term is ResolvedTerm {
  return isFact(term.fact);
}
