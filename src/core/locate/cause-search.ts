import { largest } from "../grid/extent";
import { apart } from "./apart";
import { componentsOf } from "./components";
import type { Explaining, Explanation } from "./explanation";
import { operationsOn, tellsUnit } from "./operations";
import type { Budget } from "./search";
import { changesOf, setsOf } from "./search";
import type { Row } from "./system";
import { holds } from "./system";

/** Larger sets of cells than this say nothing: figures enough explain everything. */
const LARGEST_SET = 3;

/** Explanations of the same sums, the likeliest first. */
export type Rivals = readonly Explanation[];

/** Explains sums that do not hold, fewest mistakes first. */
export class CauseSearch {
  private readonly open: Set<Row>;
  private readonly found: Rivals[] = [];

  constructor(
    private explaining: Explaining,
    private readonly budget: Budget,
  ) {
    const { rows } = explaining.system;
    this.open = new Set(rows.filter((row) => row.violated && !row.bound && !row.analytic));
  }

  /** Every cause that was found; sums that none of them closes are not explained. */
  run(): readonly Rivals[] {
    const components = this.components().map((rows) => ({ rows, singles: this.sets(rows, 1) }));
    const operations = components.every(({ singles }) => isSlip(singles)) ? [] : this.operations();
    this.takeWide(components, operations);
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
    return this.found;
  }

  private components(): Row[][] {
    return componentsOf([...this.open]);
  }

  private isOpen(component: readonly Row[]): boolean {
    return component.every((row) => this.open.has(row));
  }

  private take(rivals: Rivals): void {
    const sorted = [...rivals].sort(likelierFirst);
    if (sorted.length === 0) return;
    this.found.push(sorted);
    for (const row of sorted[0]!.closes) this.open.delete(row);
  }

  /** Explanations of all sums of a component by so many cells. */
  private sets(component: readonly Row[], size: number): Explanation[] {
    const must = this.mustHold(component);
    const free = (row: Row) => !must(row);
    return setsOf(component, size, this.budget, free, this.explaining.base).flatMap(
      (candidate) => this.explaining.ofCandidate(candidate, must) ?? [],
    );
  }

  /** Besides the component itself, the sums that hold now; expectations and other faults are left alone. */
  private mustHold(component: readonly Row[]): (row: Row) => boolean {
    const own = new Set(component);
    const { base } = this.explaining;
    return (row) => own.has(row) || (!row.analytic && base.holds(row));
  }

  /** Mistakes of several cells that explain some of the sums and break none. */
  private operations(): Explanation[] {
    const { system, neighbours } = this.explaining;
    return operationsOn([...this.open], system, neighbours).flatMap((operation) => {
      const explanation = this.explaining.of(operation.slip, operation.changes);
      if (!explanation?.slip.startsWith("unit")) return explanation ?? [];
      const closes = explanation.closes.filter(tellsUnit(operation));
      return closes.some((row) => !row.analytic) ? { ...explanation, closes } : [];
    });
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

  private takeSeveral(): void {
    for (const component of this.components()) {
      for (let size = 1; size <= LARGEST_SET && this.isOpen(component); size++) {
        for (const rivals of apart(this.sets(component, size), this.explaining)) this.take(rivals);
        if (this.budget.isSpent) return;
      }
    }
  }

  /** The single cells that make most of the open sums hold, where no few cells make all of a component hold. */
  private partial(): Rivals {
    let best: Explanation[] = [];
    for (const explanation of this.singleChanges()) {
      const gain = explanation.closes.length - (best[0]?.closes.length ?? 0);
      if (gain > 0) best = [explanation];
      else if (gain === 0 && explanation.closes.every((row) => best[0]!.closes.includes(row))) best.push(explanation);
    }
    return best;
  }

  /** Every change of one cell that makes some of the open sums hold and breaks none. */
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
        if (explanation) yield explanation;
      }
    }
  }
}

/** True where some figure can be a slip of the pen; then no mistake of several cells need be looked for. */
function isSlip(singles: Rivals): boolean {
  return singles.some(({ slip }) => slip !== "other");
}

function likelierFirst(a: Explanation, b: Explanation): number {
  return b.closes.length - a.closes.length || a.unlikeliness - b.unlikeliness;
}
