import { isWithinOwnZeros } from "../check/one-grain";
import { largest } from "../grid/extent";
import { separateMistakes, isBelievable } from "./separate-mistakes";
import { componentsOf } from "./components";
import { entangled } from "./elimination";
import type { Explaining, Explanation } from "./explanation";
import { reachOf } from "./explanation";
import { missingRows } from "./missing-row";
import { isOnlyFigure } from "./only-figure";
import { operationsOn, tellsUnit } from "./operations";
import type { Afterwards } from "./afterwards";
import type { FactStore } from "../facts/store";
import type { Fault } from "./faults/fault";
import type { Grid } from "./faults/figures";
import { FaultSearch } from "./faults/fault-search";
import { formulaOperations } from "./formula-operations";
import type { Budget } from "./search";
import { changesOf, setsOf } from "./search";
import type { Structure } from "./structure";
import type { Row } from "./system";
import { holds } from "./system";

/** The largest set of cells that is proposed: with enough cells to change, any difference can be explained. */
const LARGEST_SET = 3;

/** Explanations of the same sums, the likeliest first. */
export type Rivals = readonly Explanation[];

/** Sums with one cause, and its candidates: changes of cells, or a fault in the shape of a table such as a row left out. */
export interface Found {
  readonly closes: readonly Row[];
  readonly rivals: Rivals;
  readonly structure?: Structure;
  readonly fault?: Fault;
  /** Of a fault: that no other explains as much. Of changes of cells: that no other figures would do as well. */
  readonly certain?: boolean;
}

/** Most faults of rows, columns and blocks that a workbook is searched for. */
const MOST_FAULTS = 4;

/** So many parts that are more than their wholes are no slips of single figures. */
const FEWEST_EXCEEDED = 5;

/** Explains sums that do not hold, fewest mistakes first. */
export class CauseSearch {
  private readonly open: Set<Row>;
  private readonly found: Found[] = [];

  constructor(
    private explaining: Explaining,
    private readonly budget: Budget,
    private readonly facts: FactStore,
    private readonly grid: Grid,
    private readonly afterwards: Afterwards,
  ) {
    const { rows } = explaining.system;
    this.open = new Set(rows.filter((row) => row.violated && !row.bound && !row.analytic));
  }

  /** Every cause that was found; sums that no cause closes remain unexplained. */
  run(): readonly Found[] {
    this.takeFaults();
    const components = this.components().map((rows) => ({ rows, singles: this.sets(rows, 1) }));
    // A mistake of several cells is looked for where several separate sums fail, or one fails without a plausible slip.
    const plain = components.length === 1 && isSlip(components[0]!.singles);
    const operations = [...this.formulas(), ...(plain ? [] : this.operations())];
    this.takeWide(components, operations);
    this.takeStructures(components);
    for (const { rows, singles } of components) {
      if (!this.isOpen(rows)) continue;
      const single =
        singles.length === 0 ? [] : operations.filter(({ closes }) => rows.every((r) => closes.includes(r)));
      this.take([...singles, ...single]);
    }
    this.takeSeveral();
    for (let rivals = this.partial(); rivals.length > 0; rivals = this.partial()) {
      this.take(rivals);
      this.explaining = this.explaining.granting(rivals[0]!.shifts);
      this.takeSeveral();
    }
    this.takeExceeded();
    return this.found;
  }

  /** Faults of rows, columns and blocks that explain sums for less than single cells do; what else fails of their cells is theirs. */
  private takeFaults(): void {
    const search = new FaultSearch(this.facts, this.grid, this.afterwards);
    const isOneSlip = (rows: readonly Row[]) => {
      const sums = rows.filter(({ bound }) => !bound);
      return sums.length > 0 && isSlip(this.sets(sums, 1));
    };
    const { rows } = this.explaining.system;
    const exceeded = new Set(rows.filter((row) => row.violated && row.bound && !row.analytic));
    // One part that is more than its whole drives no search; many show that lines or columns are displaced.
    if (exceeded.size < FEWEST_EXCEEDED) exceeded.clear();
    for (let i = 0; i < MOST_FAULTS && this.open.size + exceeded.size > 0; i++) {
      // A faulty formula says itself what is wrong.
      const ofFormulas = new Set(this.formulas().flatMap(({ closes }) => closes));
      const open = new Set(
        [...this.open, ...exceeded].filter((row) => !ofFormulas.has(row) && !isWithinOwnZeros(row.check)),
      );
      const found = search.next(this.explaining, open, isOneSlip);
      if (!found) return;
      const closes = [...found.closes, ...found.leaves.filter((row) => this.open.has(row))];
      this.found.push({ closes, rivals: [], fault: found.fault, certain: found.certain });
      for (const row of closes) {
        this.open.delete(row);
        exceeded.delete(row);
      }
      this.explaining = this.explaining.granting(found.shifts);
    }
  }

  private components(): Row[][] {
    return componentsOf([...this.open]);
  }

  private isOpen(component: readonly Row[]): boolean {
    return component.every((row) => this.open.has(row));
  }

  private take(rivals: Rivals, also: readonly Row[] = []): void {
    const sorted = [...rivals].sort(likelierFirst);
    if (sorted.length === 0) return;
    const closes = [...sorted[0]!.closes, ...also];
    const certain = isOnlyFigure(sorted[0]!, this.explaining.base, this.explaining.system);
    this.found.push({ closes, rivals: sorted, certain });
    for (const row of closes) this.open.delete(row);
  }

  /** Explanations of all sums of a component by so many cells. */
  private sets(component: readonly Row[], size: number): Explanation[] {
    const must = this.mustHold(component);
    const free = (row: Row) => !must(row);
    return setsOf(component, size, this.budget, free, this.explaining.base).flatMap(
      (candidate) => this.explaining.ofCandidate(candidate, must) ?? [],
    );
  }

  /** Explanations by cells that only make sums hold together. */
  private entangledSets(component: readonly Row[], size: 2 | 3): Explanation[] {
    const must = this.mustHold(component);
    const { base } = this.explaining;
    return entangled(component, size, this.budget, must, base).flatMap((shifts) => {
      const others = shifts.slice(0, -1);
      const last = shifts.at(-1)!.cell;
      const span = others.reduce((overlay, shift) => overlay.with(shift), base).span(last, must);
      return (span && this.explaining.ofCandidate({ shifts: others, last, span }, must)) ?? [];
    });
  }

  /**
   * Besides the component itself, the sums that hold now; expectations and other faults are left alone, and so are sums
   * that wait for empty cells, which hold by chance.
   */
  private mustHold(component: readonly Row[]): (row: Row) => boolean {
    const own = new Set(component);
    const { base } = this.explaining;
    return (row) => own.has(row) || (row.lacks === 0 && !row.analytic && base.holds(row));
  }

  /** Formulas of a line with the same fault, where mending them closes some of the open sums and breaks no other. */
  private formulas(): Explanation[] {
    const { system } = this.explaining;
    return formulaOperations([...this.open], system).flatMap(
      ({ slip, changes }) => this.explaining.of(slip, changes) ?? [],
    );
  }

  /** Mistakes of several cells, such as two swapped figures, that close some of the open sums and break no other. */
  private operations(): Explanation[] {
    const { system, neighbours } = this.explaining;
    const exceeded = system.rows.filter((row) => row.violated && row.bound && !row.analytic);
    return operationsOn([...this.open, ...exceeded], system, neighbours).flatMap((operation) => {
      const explanation = this.explaining.of(operation.slip, operation.changes);
      if (!explanation?.slip.startsWith("unit")) return explanation ?? [];
      const closes = explanation.closes.filter(tellsUnit(operation));
      return closes.some((row) => !row.analytic) ? { ...explanation, closes } : [];
    });
  }

  /**
   * A part that is more than its whole, where nothing else says why: a line or table in the other unit, whose own sums
   * hold in any. A single figure below the bound could be any, so that no other mistake is looked for.
   */
  private takeExceeded(): void {
    const closed = new Set(this.found.flatMap(({ closes }) => closes));
    const faulty = new Set(this.found.flatMap(({ fault }) => (fault ? [fault.table] : [])));
    const exceeded = this.explaining.system.rows.filter(
      (row) =>
        row.violated &&
        isFarExceeded(row) &&
        !row.analytic &&
        !closed.has(row) &&
        !row.cells.some(({ cell }) => faulty.has(cell.fact.table)),
    );
    if (exceeded.length === 0) return;
    const within = ({ closes }: Explanation) => closes.filter((row) => exceeded.includes(row)).length;
    const units = oncePerCells(this.operations().filter(({ slip }) => slip.startsWith("unit")));
    const most = Math.max(0, largest(units.map(within)));
    if (most > 0) this.take(units.filter((explanation) => within(explanation) === most));
  }

  /** One mistake where it explains all of a component that no single cell does, or of several components at once. */
  private takeWide(
    components: readonly { readonly rows: readonly Row[]; readonly singles: Rivals }[],
    operations: readonly Explanation[],
  ): void {
    const gain = ({ closes }: Explanation) => {
      const whole = components.filter(({ rows }) => rows.every((row) => this.open.has(row) && closes.includes(row)));
      const worth = whole.length > 1 || whole.some(({ singles }) => singles.length === 0);
      return worth ? closes.filter((row) => this.open.has(row)).length : 0;
    };
    for (;;) {
      const most = Math.max(0, largest(operations.map(gain)));
      if (most === 0) return;
      this.take(operations.filter((operation) => gain(operation) === most));
    }
  }

  /** A row that was left out, where no single cell explains the difference of the sums. */
  private takeStructures(components: readonly { readonly rows: readonly Row[]; readonly singles: Rivals }[]): void {
    const unexplained = new Set(components.filter(({ singles }) => singles.length === 0).flatMap(({ rows }) => rows));
    for (const { closes, structure } of missingRows([...this.open], this.explaining.system, this.facts)) {
      if (!closes.every((row) => unexplained.has(row) && this.open.has(row))) continue;
      this.found.push({ closes, rivals: [], structure });
      for (const row of closes) this.open.delete(row);
    }
  }

  private takeSeveral(): void {
    for (const component of this.components()) {
      for (let size = 1; size <= LARGEST_SET && this.isOpen(component); size++) {
        const sets = this.sets(component, size);
        const all = sets.length > 0 || size === 1 ? sets : this.entangledSets(component, size as 2 | 3);
        for (const { rivals, also } of separateMistakes(all, this.explaining)) this.take(rivals, also);
        if (this.budget.isSpent) return;
      }
    }
  }

  /** The single cells that plausibly make most of the open sums hold, where no few cells make all of a component hold. */
  private partial(): Rivals {
    let best: Explanation[] = [];
    for (const explanation of this.singleChanges()) {
      const gain = explanation.closes.length - (best[0]?.closes.length ?? 0);
      if (gain > 0) best = [explanation];
      else if (gain === 0 && explanation.closes.every((row) => best[0]!.closes.includes(row))) best.push(explanation);
    }
    return best;
  }

  /** Every change of one cell that closes some of the open sums and breaks no other. */
  private *singleChanges(): Generator<Explanation> {
    const { base } = this.explaining;
    const open = [...this.open];
    for (const cell of new Set(open.flatMap((row) => row.cells.map((each) => each.cell)))) {
      if (!cell.free) continue;
      for (const by of changesOf(cell, open, base)) {
        if (!this.budget.spend()) return;
        const closed = cell.rows.filter(
          ({ row, weight }) => this.open.has(row) && holds(row, base.residual(row) + weight * by),
        );
        const must = this.mustHold(closed.map(({ row }) => row));
        const span = base.span(cell, must);
        const explanation = span && this.explaining.ofCandidate({ shifts: [], last: cell, span }, must);
        if (explanation && isBelievable(explanation)) yield explanation;
      }
    }
  }
}

/** A part in 元 beside its whole in 万元 is ten thousand times what it is of the whole; less often is something else. */
const FAR = 10n;

/** True for a part that is so much more than its whole as only another unit makes it. */
function isFarExceeded({ bound, cells }: Row): boolean {
  const [parts, wholes] = [1n, -1n].map((sign) =>
    cells.reduce((sum, { cell, weight }) => (sign * weight > 0n ? sum + sign * weight * cell.value : sum), 0n),
  ) as [bigint, bigint];
  return bound && wholes > 0n && parts >= wholes * FAR;
}

/** Of explanations by the same cells the widest: the only row of a table in the other unit is the table. */
function oncePerCells(explanations: readonly Explanation[]): Explanation[] {
  const cellsOf = ({ shifts }: Explanation) =>
    shifts
      .map(({ cell }) => cell.key)
      .sort()
      .join("|");
  const widest = new Map<string, Explanation>();
  for (const each of explanations) {
    const key = cellsOf(each);
    if (!widest.has(key) || each.slip === "unit-table") widest.set(key, each);
  }
  return [...widest.values()];
}

/** True where some figure can be a slip of the pen. */
function isSlip(singles: Rivals): boolean {
  return singles.some(({ slip }) => slip !== "other");
}

function likelierFirst(a: Explanation, b: Explanation): number {
  return b.closes.length - a.closes.length || reachOf(b) - reachOf(a) || a.unlikeliness - b.unlikeliness;
}
