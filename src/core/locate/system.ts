import { ceilDivide, decimalsOf, floorDivide, fromScaled, round, toScaled } from "../amount";
import type { Amount } from "../amount";
import type { Check } from "../check/check";
import type { Fact } from "../facts/fact";
import type { FormulaEvidence } from "../formulas";
import { cellKey } from "./cell-key";
import type { ResolvedTerm } from "./derived";
import { Derived } from "./derived";
import { stepOf } from "./printed-place";

export { cellKey } from "./cell-key";

/** A cell among the sums that are judged. */
export interface Cell {
  readonly key: string;
  readonly fact: Fact;
  readonly value: bigint;
  /** The sums that it stands in; a cell may stand in a sum more than once, its coefficients then add up. */
  readonly rows: { readonly row: Row; readonly weight: bigint }[];
  /** False where no search may change it: a figure in a sentence, a cell that holds no figure. */
  readonly free: boolean;
}

/** A judged sum: |residual| ≤ tolerance must hold, or residual ≤ tolerance where it is an upper bound. */
export interface Row {
  readonly check: Check;
  readonly residual: bigint;
  readonly tolerance: bigint;
  readonly bound: boolean;
  /** An expectation that may fail for good reasons: it confirms or contradicts, and never drives the search. */
  readonly analytic: boolean;
  readonly violated: boolean;
  readonly cells: { readonly cell: Cell; readonly weight: bigint }[];
}

/** Whole numbers from low to high; null where there is no end. */
export interface Span {
  readonly low: bigint | null;
  readonly high: bigint | null;
}

/** Every check that is a plain sum, with its cells, in exact integers of one scale. */
export class System {
  readonly rows: readonly Row[];
  private readonly cells = new Map<string, Cell>();
  /** A figure stands in several sums: found by itself it need not be put into words each time. */
  private readonly byFact = new Map<Fact, Cell | null>();
  private readonly decimals: number;
  private readonly derived: Derived;

  /** @param evidence what formulas say of cells, by cell key: a figure that is computed moves with those it is computed from. */
  constructor(
    checks: readonly Check[],
    readonly evidence: ReadonlyMap<string, FormulaEvidence> = new Map(),
  ) {
    this.derived = new Derived(evidence);
    const sums = checks.filter((c) => c.relation !== "other" && c.residual !== null && c.pointsOnly !== true);
    const terms = sums.map(({ terms, blanks }) => this.derived.resolved(blanks ? [...terms, ...blanks] : terms));
    this.decimals = decimalsIn(sums, terms);
    this.rows = sums.map((check, i) => this.rowOf(check, terms[i]!));
  }

  /** The cell of a figure; null where it stands in no sum. */
  cell(fact: Fact): Cell | null {
    let cell = this.byFact.get(fact);
    if (cell === undefined) this.byFact.set(fact, (cell = this.cells.get(cellKey(fact)) ?? null));
    return cell;
  }

  /** True for a figure that nobody types: its formula adds up other figures, and changes with them. */
  isComputed(fact: Fact): boolean {
    return this.derived.partsOf(fact) !== null;
  }

  scaled(amount: Amount): bigint {
    return toScaled(amount, this.decimals);
  }

  /** The amount on the grid of the system: formulas that divide have more places than any figure prints. */
  nearest(amount: Amount): bigint {
    return toScaled(round(amount, this.decimals), this.decimals);
  }

  amount(scaled: bigint): Amount {
    return fromScaled(scaled, this.decimals);
  }

  private rowOf(check: Check, terms: readonly ResolvedTerm[]): Row {
    const row: Row = {
      check,
      residual: this.scaled(check.residual!),
      tolerance: this.scaled(check.tolerance!),
      bound: check.relation === "at-most-zero",
      analytic: check.kind === "analytic",
      violated: check.verdict === "inconsistent",
      cells: [],
    };
    for (const { cell, coefficient } of this.weighed(terms)) {
      if (coefficient === 0) continue;
      const weight = coefficient === 1 ? 1n : coefficient === -1 ? -1n : BigInt(coefficient);
      row.cells.push({ cell, weight });
      cell.rows.push({ row, weight });
    }
    return row;
  }

  /** The cells of a sum in its order, each with its coefficients added up. */
  private weighed(terms: readonly ResolvedTerm[]): readonly Weighed[] {
    const each = terms.map(({ coefficient, fact }): Weighed => ({ cell: this.cellOf(fact), coefficient }));
    // Tens of thousands of sums have a handful of cells, each of them once.
    if (each.length <= FEW && each.every(({ cell }, i) => each.findIndex((other) => other.cell === cell) === i))
      return each;
    const weights = new Map<Cell, number>();
    for (const { cell, coefficient } of each) weights.set(cell, (weights.get(cell) ?? 0) + coefficient);
    return [...weights].map(([cell, coefficient]) => ({ cell, coefficient }));
  }

  private cellOf(fact: Fact): Cell {
    const known = this.byFact.get(fact);
    if (known) return known;
    const key = cellKey(fact);
    let cell = this.cells.get(key);
    if (!cell) {
      const free = !fact.inWords && fact.state !== "unreadable";
      cell = { key, fact, value: this.scaled(fact.value), rows: [], free };
      this.cells.set(key, cell);
    }
    this.byFact.set(fact, cell);
    return cell;
  }
}

interface Weighed {
  readonly cell: Cell;
  readonly coefficient: number;
}

/** Of so many cells each is compared with the others faster than it is hashed. */
const FEW = 4;

/** Decimals that hold every residual, tolerance and figure, and whatever figure might be printed instead. */
function decimalsIn(checks: readonly Check[], terms: readonly (readonly ResolvedTerm[])[]): number {
  const steps = new Set<string>();
  let last: Fact | null = null;
  let most = 0;
  for (const { residual, tolerance } of checks) most = Math.max(most, decimalsOf(residual!), decimalsOf(tolerance!));
  for (const sum of terms) {
    for (const { fact } of sum) {
      most = Math.max(most, decimalsOf(fact.value));
      // Figures of one table follow each other; most are printed alike.
      const alike: boolean =
        last?.decimals === fact.decimals && last.unit === fact.unit && last.measure === fact.measure;
      last = fact;
      if (alike) continue;
      const kind = `${fact.measure} ${fact.unit} ${fact.decimals}`;
      if (steps.has(kind)) continue;
      steps.add(kind);
      most = Math.max(most, decimalsOf(stepOf(fact)));
    }
  }
  return most;
}

/** True where the sum holds with that residual. */
export function holds({ bound, tolerance }: Row, residual: bigint): boolean {
  return residual <= tolerance && (bound || -residual <= tolerance);
}

/** The changes of a cell with that weight after which the sum holds. */
export function closing(row: Row, residual: bigint, weight: bigint): Span {
  const [under, over] = [-row.tolerance - residual, row.tolerance - residual];
  if (weight > 0n) return { low: row.bound ? null : ceilDivide(under, weight), high: floorDivide(over, weight) };
  return { low: ceilDivide(over, weight), high: row.bound ? null : floorDivide(under, weight) };
}

/** What both spans allow; null where that is nothing. */
export function meet(a: Span, b: Span): Span | null {
  const low = a.low === null ? b.low : b.low === null || a.low > b.low ? a.low : b.low;
  const high = a.high === null ? b.high : b.high === null || a.high < b.high ? a.high : b.high;
  return low !== null && high !== null && low > high ? null : { low, high };
}
