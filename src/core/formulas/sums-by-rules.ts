import type { Amount } from "../amount";
import { amount, equals } from "../amount";
import type { Check } from "../check/check";
import type { Book } from "./book";
import type { Weights } from "./difference";
import type { FigureCell } from "./figure-cells";
import { numberAt } from "./unlike-peers";

/** What a check adds up: its coefficients, and those of cells with numbers as the sum that either sign makes of them. */
interface Sum {
  readonly coefficients: ReadonlyMap<string, number>;
  readonly positive: ReadonlyMap<string, Amount>;
  readonly negative: ReadonlyMap<string, Amount>;
}

/** The parts of a cell by the rules. The sum of a list is worked out once for all of its cells. */
export class SumsByRules {
  private readonly sums = new Map<Check, Sum | null>();

  constructor(
    private readonly book: Book,
    private readonly figureCells: ReadonlyMap<string, FigureCell>,
  ) {}

  /** The other figures of the check, where all are in one table and one unit and there are any; else null. */
  of(check: Check, figureCell: FigureCell): Weights | null {
    let sum = this.sums.get(check);
    if (sum === undefined) this.sums.set(check, (sum = this.sumOf(check)));
    const own = sum?.coefficients.get(figureCell.key);
    if (!sum || (own !== 1 && own !== -1)) return null;
    const expected = new Without(own === 1 ? sum.negative : sum.positive, figureCell.key);
    return expected.size > 0 ? expected : null;
  }

  private sumOf(check: Check): Sum | null {
    const coefficients = new Map<string, number>();
    let first: FigureCell | undefined;
    for (const { coefficient, fact } of check.terms) {
      if ("missing" in fact) continue;
      const key = `${fact.cell.sheet}!${fact.cell.address}`;
      const figureCell = this.figureCells.get(key);
      first ??= figureCell;
      if (!figureCell || figureCell.reading !== first!.reading || !equals(figureCell.scale, first!.scale)) return null;
      coefficients.set(key, (coefficients.get(key) ?? 0) + coefficient);
    }
    const held = [...coefficients].filter(([key]) => numberAt(key, this.book) !== null);
    return {
      coefficients,
      positive: new Map(held.map(([key, coefficient]) => [key, amount(coefficient)])),
      negative: new Map(held.map(([key, coefficient]) => [key, amount(-coefficient)])),
    };
  }
}

/** A sum without one of its cells. */
class Without implements Weights {
  constructor(
    private readonly all: ReadonlyMap<string, Amount>,
    private readonly left: string,
  ) {}

  get size(): number {
    return this.all.size - (this.all.has(this.left) ? 1 : 0);
  }

  get(key: string): Amount | undefined {
    return key === this.left ? undefined : this.all.get(key);
  }

  *keys(): Iterable<string> {
    for (const key of this.all.keys()) if (key !== this.left) yield key;
  }
}
