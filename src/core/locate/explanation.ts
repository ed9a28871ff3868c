import type { Check } from "../check/check";
import type { Neighbours } from "./neighbours";
import type { Shift } from "./changed-sums";
import { ChangedSums } from "./changed-sums";
import { exceedsPossibleScore } from "./possible-score";
import { propose } from "./proposal";
import type { Ratios } from "./ratios";
import type { Candidate } from "./search";
import type { Slip } from "./slip";
import { UNLIKELINESS } from "./slip";
import type { Change } from "./suspect";
import type { Cell, Row, System } from "./system";
import { holds } from "./system";

/** Changes of cells, one mistake or several, that make violated sums hold and break no other. */
export interface Explanation {
  readonly slip: Slip;
  readonly changes: readonly Change[];
  /** The same changes in whole units of the system, for the cells that are part of a sum. */
  readonly shifts: readonly Shift[];
  /** The sums that did not hold and would. */
  readonly closes: readonly Row[];
  /** The rates and products that did not hold and would. */
  readonly mends: readonly Check[];
  /** Minus the natural logarithm of a probability; only differences mean anything. */
  readonly unlikeliness: number;
  /** Of several slips each cell's own, in the order of the changes. */
  readonly each?: readonly Likelihood[];
}

/** A slip and how unlikely it makes the figure. */
export interface Likelihood {
  readonly slip: Slip;
  readonly unlikeliness: number;
}

/** How many checks an explanation makes hold. */
export function reachOf({ closes, mends }: Explanation): number {
  return closes.length + mends.length;
}

/** The weight of an analytic check that a change fulfils or violates. */
const EXPECTATION = 2;

/** So many changes are worth looking at single sums first: at those of the first few that have few figures themselves. */
const [MANY, FIRST, SHORT] = [20, 6, 8];

/** Evaluates the effect of changed cells on the sums. */
export class Explaining {
  /** The sums with the changes that are already decided. */
  readonly base: ChangedSums;

  constructor(
    readonly system: System,
    readonly neighbours: Neighbours,
    private readonly ratios: Ratios,
    /** Changes taken for granted, because they explain other sums. */
    private readonly granted: readonly Shift[] = [],
  ) {
    this.base = new ChangedSums(granted);
  }

  /** The same with further changes taken for granted. */
  granting(shifts: readonly Shift[]): Explaining {
    return new Explaining(this.system, this.neighbours, this.ratios, [...this.granted, ...shifts]);
  }

  /** Changes as an explanation; null when they break a sum that holds or make none hold. */
  of(slip: Slip, all: readonly Change[], unlikeliness = UNLIKELINESS[slip]): Explanation | null {
    // Results of formulas follow their cells; only typed figures are candidates.
    const changes = all.filter(({ fact }) => !this.system.isComputed(fact));
    // A figure finer than any in a sum, from a cell beside them, makes no sum hold to the last place.
    if (!changes.every(({ proposed }) => this.system.holdsExactly(proposed)) || this.breakAtOnce(changes)) return null;
    if (exceedsPossibleScore(changes, this.neighbours)) return null;
    const shifts: Shift[] = [];
    for (const { fact, proposed } of changes) {
      const cell = this.system.cell(fact);
      if (cell) shifts.push({ cell, by: this.system.scaled(proposed) - cell.value });
    }
    const closes: Row[] = [];
    let expected = 0;
    const changed = new ChangedSums([...this.granted, ...shifts]);
    for (const [row, by] of new ChangedSums(shifts).moves) {
      if (by === 0n) continue;
      if (row.lacks > 0) {
        if (changed.lacks(row) === 0 && !changed.holds(row)) return null;
        continue;
      }
      const before = this.base.residual(row);
      const [held, after] = [holds(row, before), holds(row, before + by)];
      if (row.analytic) expected += Number(after) - Number(held);
      else if (held && !after) return null;
      if (!held && after) closes.push(row);
    }
    if (!closes.some((row) => !row.analytic)) return null;
    const { breaks, mends } = this.ratios.after(changes);
    if (breaks.some(({ kind }) => kind !== "analytic")) return null;
    expected += mends.length - breaks.length;
    return { slip, changes, shifts, closes, mends, unlikeliness: unlikeliness - EXPECTATION * expected };
  }

  /** True where every rate and product that holds would hold with the changes. */
  breaksNoRatio(changes: readonly Change[]): boolean {
    return this.ratios.after(changes).breaks.every(({ kind }) => kind === "analytic");
  }

  /**
   * Whether changes of many cells break a short sum of the first few: most lines of thousands of figures do, and are not
   * worth adding up any further.
   */
  private breakAtOnce(changes: readonly Change[]): boolean {
    if (changes.length < MANY) return false;
    const short = changes
      .slice(0, FIRST)
      .flatMap(({ fact }) => this.system.cell(fact)?.rows ?? [])
      .filter(({ row }) => !row.analytic && row.cells.length <= SHORT);
    if (short.length === 0) return false;
    const moved = new Map<Cell, bigint>(short.flatMap(({ row }) => row.cells.map(({ cell }) => [cell, 0n] as const)));
    for (const { fact, proposed } of changes) {
      const cell = this.system.cell(fact);
      const by = cell && moved.get(cell);
      if (cell && by !== undefined && by !== null) moved.set(cell, by + this.system.scaled(proposed) - cell.value);
    }
    return short.some(({ row }) => {
      const before = this.base.residual(row);
      const after = row.cells.reduce((sum, { cell, weight }) => sum + weight * moved.get(cell)!, before);
      return holds(row, before) && !holds(row, after);
    });
  }

  /**
   * A candidate set of cells with the likeliest figure of each; null where a figure would be implausible.
   * @param must the sums that have to hold afterwards.
   */
  ofCandidate({ shifts, last }: Candidate, must: (row: Row) => boolean): Explanation | null {
    const swapped = shifts.length === 1 ? this.swapped(shifts[0]!.cell, last, must) : null;
    if (swapped) return swapped;
    const cells = [last, ...shifts.map(({ cell }) => cell)];
    const decided = new Map<Cell, Shift>(shifts.map((shift) => [shift.cell, shift]));
    const likelihoods = new Map<Cell, Likelihood>();
    for (const cell of cells) {
      decided.delete(cell);
      const overlay = new ChangedSums([...this.granted, ...decided.values()]);
      const span = overlay.span(cell, must);
      const proposal = span && propose(cell, span, overlay, this.system, this.neighbours);
      if (!proposal) return null;
      decided.set(cell, { cell, by: proposal.by });
      likelihoods.set(cell, proposal);
    }
    const each = cells.map((cell) => withoutCopies(cell, cells, likelihoods.get(cell)!));
    const changes = cells.map((cell) => this.changed(decided.get(cell)!));
    const unlikeliness = each.reduce((sum, likelihood) => sum + likelihood.unlikeliness, 0);
    const explanation = this.of(each.length === 1 ? each[0]!.slip : "several", changes, unlikeliness);
    return explanation && each.length > 1 ? { ...explanation, each } : explanation;
  }

  /** Each cell with the other's figure, where that explains. */
  swapped(a: Cell, b: Cell, must: (row: Row) => boolean): Explanation | null {
    const shifts = [
      { cell: a, by: b.value - a.value },
      { cell: b, by: a.value - b.value },
    ];
    if (a.value === b.value || a.value === 0n || b.value === 0n || a.fact.measure !== b.fact.measure) return null;
    const after = new ChangedSums([...this.granted, ...shifts]);
    if ([a, b].some((cell) => cell.rows.some(({ row }) => must(row) && !after.holds(row)))) return null;
    return this.of(
      "swapped",
      shifts.map((shift) => this.changed(shift)),
    );
  }

  private changed({ cell, by }: Shift): Change {
    return { fact: cell.fact, proposed: this.system.amount(cell.value + by) };
  }
}

/** A figure was not read from the next row where that row's is wrong in the same way. */
function withoutCopies(cell: Cell, cells: readonly Cell[], likelihood: Likelihood): Likelihood {
  if (likelihood.slip !== "row-above") return likelihood;
  const copied = cells.some(
    ({ key, value, fact }) =>
      key !== cell.key && value === cell.value && fact.table === cell.fact.table && fact.column === cell.fact.column,
  );
  return copied ? { slip: "other", unlikeliness: UNLIKELINESS.other } : likelihood;
}
