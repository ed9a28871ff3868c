import { ceilDivide, decimalsOf, floorDivide, fromScaled, ONE, round, toScaled } from "../amount";
import type { Amount } from "../amount";
import { isSum } from "../check/check";
import type { Check } from "../check/check";
import { residualOf, toleranceOf } from "../check/judge";
import type { Fact, FactOrMissing } from "../facts/fact";
import { isFact, isKnown } from "../facts/fact";
import type { FormulaEvidence } from "../formulas";
import type { Table } from "../tables/table";
import { cellKey } from "./cell-key";
import type { ResolvedTerm } from "./computed-figures";
import { ComputedFigures } from "./computed-figures";
import { stepOf } from "./printed-place";
import type { Rounding } from "./rounding";
import { roundingIn } from "./rounding";

export { cellKey } from "./cell-key";

/** A cell among the sums that are judged. */
export interface Cell {
  readonly key: string;
  readonly fact: Fact;
  readonly value: bigint;
  /** The sums that it is part of; where it is in a sum more than once, its coefficients are added up. */
  readonly rows: readonly { readonly row: Row; readonly weight: bigint }[];
  /** Sums that nobody can judge before it, and any other empty cell of theirs, is filled in. */
  readonly waiting: Cell["rows"];
  /** How exactly a figure in its place would be printed, where nothing stands; 0 where its rounding is in its sums already. */
  readonly rounding: bigint;
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
  readonly cells: readonly { readonly cell: Cell; readonly weight: bigint }[];
  /** How many empty cells it waits for, so that it is not judged; 0 for a sum that is. */
  readonly lacks: number;
  /** True for a cell that it waits for; other empty cells of it count as nil. */
  awaits(cell: Cell): boolean;
}

/** Whole numbers from low to high; null where there is no end. */
export interface Span {
  readonly low: bigint | null;
  readonly high: bigint | null;
}

/**
 * Every check that is a plain sum, with its cells, in exact integers of one scale. Most sums hold and are never asked
 * for, so a sum's and a cell's numbers are worked out when somebody asks for them.
 */
export class System {
  readonly rows: readonly Row[];
  /** By sheet and address: nothing need be put into words to find a cell, and few are ever asked for their name. */
  private readonly cells = new Map<string, Map<string, CellInSums>>();
  private readonly byFact = new Map<Fact, CellInSums>();
  private readonly decimals: number;
  private roundings: ReadonlyMap<Table, bigint> | null = null;
  private readonly computed: ComputedFigures;
  private shown: Rounding | null = null;

  /** @param evidence computed and typed-over cells by their key: a computed figure moves with the figures of its formula. */
  constructor(
    checks: readonly Check[],
    readonly evidence: ReadonlyMap<string, FormulaEvidence> = new Map(),
  ) {
    this.computed = new ComputedFigures(evidence);
    const sums = checks.filter((c) => c.residual !== null && c.pointsOnly !== true && (isSum(c) || isScore(c)));
    const terms = sums.map(({ terms, blanks, relation }) => {
      // The expected score is no linear function of its operands, so only the printed score takes part.
      if (relation === "other") return this.computed.resolved(terms.slice(0, 1));
      return this.computed.resolved(blanks ? [...terms, ...blanks] : terms);
    });
    const unjudged = checks.filter(isWaiting);
    const awaited = unjudged.map(({ terms: own, blanks }) =>
      this.computed.resolved(blanks ? [...own, ...blanks] : own),
    );
    const roundings = awaited.flat().map(({ fact }) => decimalsOf(fact.halfWidth));
    this.decimals = Math.max(decimalsIn(sums, [...terms, ...awaited]), ...roundings);
    this.rows = sums.map((check, i) => this.rowOf(check, terms[i]!));
    unjudged.forEach((check, i) => this.rowOf(check, awaited[i]!));
  }

  /** The cell of a figure; null where it is in no sum. */
  cell(fact: Fact): Cell | null {
    return this.byFact.get(fact) ?? this.cells.get(fact.cell.sheet)?.get(fact.cell.address) ?? null;
  }

  /** Half a unit of the last place that the table prints, in whole units of the system. */
  roundingIn(table: Table): bigint {
    this.roundings ??= this.roundingsOfTables();
    return this.roundings.get(table) ?? 0n;
  }

  private roundingsOfTables(): ReadonlyMap<Table, bigint> {
    const known = new Map<Table, bigint>();
    for (const onSheet of this.cells.values()) {
      for (const { fact } of onSheet.values()) {
        if (fact.state !== "stated" || fact.measure !== "money" || !this.holdsExactly(fact.halfWidth)) continue;
        const half = this.scaled(fact.halfWidth);
        if (half > (known.get(fact.table) ?? -1n)) known.set(fact.table, half);
      }
    }
    return known;
  }

  /** True for a figure that nobody types: its formula adds up other figures, and changes with them. */
  isComputed(fact: Fact): boolean {
    return this.computed.partsOf(fact) !== null;
  }

  /** What the sums that hold say of rounding. */
  get rounding(): Rounding {
    this.shown ??= roundingIn(this.rows.flatMap(({ check, analytic, bound }) => (analytic || bound ? [] : [check])));
    return this.shown;
  }

  /** One 元 in whole units of the system. */
  get yuan(): bigint {
    return toScaled(ONE, this.decimals);
  }

  /** True for an amount with no more decimals than the system has. */
  holdsExactly(amount: Amount): boolean {
    return decimalsOf(amount) <= this.decimals;
  }

  /** @throws RangeError for an amount with more decimals than the system has. */
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
    const row = new Sum(this, check, terms, (fact) => this.cellOf(fact));
    for (const { fact } of terms) this.cellOf(fact).standsIn(row);
    return row;
  }

  private cellOf(fact: Fact): CellInSums {
    const known = this.byFact.get(fact);
    if (known) return known;
    const { sheet, address } = fact.cell;
    let onSheet = this.cells.get(sheet);
    if (!onSheet) this.cells.set(sheet, (onSheet = new Map<string, CellInSums>()));
    let cell = onSheet.get(address);
    if (!cell) onSheet.set(address, (cell = new CellInSums(this, fact)));
    this.byFact.set(fact, cell);
    return cell;
  }
}

/**
 * A printed number of points held against what it follows from, in its first term: other figures than the printed one may be
 * wrong as well, so that it confirms a correction found by a sum, or contradicts one, and proposes none.
 */
function isScore({ measure, terms: [first] }: Check): boolean {
  return measure === "count" && first?.coefficient === 1 && isFact(first.fact) && /score$/i.test(first.fact.key);
}

/** True for a sum that only empty cells keep from being judged. */
function isWaiting({ verdict, relation, kind, pointsOnly, terms }: Check): boolean {
  if (verdict !== "not-judgeable" || relation !== "zero" || kind === "analytic" || pointsOnly) return false;
  const blanks = terms.filter(({ fact }) => !isKnown(fact));
  return blanks.length > 0 && blanks.length < terms.length && blanks.every(({ fact }) => isBlank(fact));
}

function isBlank(fact: FactOrMissing): boolean {
  return isFact(fact) && fact.state === "blank";
}

class Sum implements Row {
  readonly bound: boolean;
  readonly analytic: boolean;
  readonly violated: boolean;
  private readonly awaited: ReadonlySet<Cell>;
  private asIntegers: Pick<Row, "residual" | "tolerance"> | null = null;
  private weights: ReadonlyMap<Cell, bigint> | null = null;
  private counted: Row["cells"] | null = null;

  constructor(
    private readonly system: System,
    readonly check: Check,
    private readonly terms: readonly ResolvedTerm[],
    private readonly cellOf: (fact: Fact) => CellInSums,
  ) {
    this.bound = check.relation === "at-most-zero";
    this.analytic = check.kind === "analytic" || check.relation === "other";
    this.violated = check.verdict === "inconsistent";
    const isJudged = check.residual !== null;
    const blanks = isJudged ? [] : check.terms.filter(({ fact }) => isBlank(fact));
    this.awaited = new Set(blanks.map(({ fact }) => cellOf(fact as Fact)));
  }

  get lacks(): number {
    return this.awaited.size;
  }

  awaits(cell: Cell): boolean {
    return this.awaited.has(cell);
  }

  get residual(): bigint {
    return this.integers().residual;
  }

  get tolerance(): bigint {
    return this.integers().tolerance;
  }

  get cells(): Row["cells"] {
    this.counted ??= [...this.weightsByCell()].map(([cell, weight]) => ({ cell, weight }));
    return this.counted;
  }

  /** The weight of the cell in the sum; undefined where its coefficients cancel out. */
  weightOf(cell: Cell): bigint | undefined {
    return this.weightsByCell().get(cell);
  }

  private integers(): Pick<Row, "residual" | "tolerance"> {
    this.asIntegers ??= {
      residual: this.system.scaled(this.check.residual ?? residualOf(this.terms)),
      tolerance: this.system.scaled(this.check.tolerance ?? toleranceOf(this.terms)),
    };
    return this.asIntegers;
  }

  private weightsByCell(): ReadonlyMap<Cell, bigint> {
    if (!this.weights) {
      const added = new Map<Cell, number>();
      for (const { coefficient, fact } of this.terms) {
        const cell = this.cellOf(fact);
        added.set(cell, (added.get(cell) ?? 0) + coefficient);
      }
      const weights = new Map<Cell, bigint>();
      for (const [cell, weight] of added) if (weight !== 0) weights.set(cell, wholeOf(weight));
      this.weights = weights;
    }
    return this.weights;
  }
}

/** Nearly every figure counts once: no number is made for those. */
function wholeOf(weight: number): bigint {
  return weight === 1 ? 1n : weight === -1 ? -1n : BigInt(weight);
}

class CellInSums implements Cell {
  readonly free: boolean;
  private readonly sums: Sum[] = [];
  private scaled: bigint | null = null;
  private weighed: Cell["rows"] | null = null;
  private awaiting: Cell["rows"] | null = null;
  private name: string | null = null;

  constructor(
    private readonly system: System,
    readonly fact: Fact,
  ) {
    this.free = !fact.inWords && fact.state !== "unreadable";
  }

  get key(): string {
    this.name ??= cellKey(this.fact);
    return this.name;
  }

  get value(): bigint {
    this.scaled ??= this.system.scaled(this.fact.value);
    return this.scaled;
  }

  get rounding(): bigint {
    return this.fact.state === "stated" ? 0n : this.system.roundingIn(this.fact.table);
  }

  get rows(): Cell["rows"] {
    this.weighed ??= this.weighedSums((row) => row.lacks === 0);
    return this.weighed;
  }

  get waiting(): Cell["rows"] {
    this.awaiting ??= this.weighedSums((row) => row.lacks > 0);
    return this.awaiting;
  }

  private weighedSums(isOfKind: (row: Row) => boolean): Cell["rows"] {
    return this.sums.flatMap((row) => {
      const weight = isOfKind(row) ? row.weightOf(this) : undefined;
      return weight === undefined ? [] : [{ row, weight }];
    });
  }

  standsIn(sum: Sum): void {
    if (this.sums.at(-1) !== sum) this.sums.push(sum);
  }
}

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

/** The intersection of two spans; null where it is empty. */
export function meet(a: Span, b: Span): Span | null {
  const low = a.low === null ? b.low : b.low === null || a.low > b.low ? a.low : b.low;
  const high = a.high === null ? b.high : b.high === null || a.high < b.high ? a.high : b.high;
  return low !== null && high !== null && low > high ? null : { low, high };
}
