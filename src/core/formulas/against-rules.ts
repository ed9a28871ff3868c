import type { Amount } from "../amount";
import { add, amount, equals, isZero, multiply, sum, ZERO } from "../amount";
import type { Check } from "../check/check";
import { factsOf } from "../check/check";
import type { Book, FormulaCell } from "./book";
import type { SumDifference } from "./difference";
import { isSameSum, plainWeights, sumDifference } from "./difference";
import type { Fault } from "./fault";
import { fault } from "./fault";
import type { Spot } from "./spots";
import { addressIn, numberAt } from "./unlike-peers";

type Weights = ReadonlyMap<string, Amount>;

/** Formulas that refer to formulas that refer to formulas: no table nests its sums deeper. */
const DEEPEST = 12;

/** Sums compared with what rules say they should be sums of. */
export class AgainstRules {
  private readonly cells: ReadonlyMap<string, FormulaCell>;
  private readonly checksOf = new Map<string, Check[]>();

  constructor(
    private readonly book: Book,
    private readonly spots: ReadonlyMap<string, Spot>,
    checks: readonly Check[],
  ) {
    this.cells = new Map(book.formulas.map((cell) => [cell.key, cell]));
    for (const check of checks.filter(isPlainSum)) {
      for (const { cell } of factsOf(check)) {
        const key = `${cell.sheet}!${cell.address}`;
        const known = this.checksOf.get(key);
        if (known) known.push(check);
        else this.checksOf.set(key, [check]);
      }
    }
  }

  /** True where a rule says that the sum is of the very cells that the formula adds. */
  isConfirmed(spot: Spot): boolean {
    const actual = this.weightsOf(spot.key);
    return (
      actual !== null &&
      this.expectationsOf(spot).some(
        ({ expected }) => isSameSum(actual, expected) || isSameSum(this.leaves(actual), this.leaves(expected)),
      )
    );
  }

  /** The cells that a violated rule adds and the formula does not, or the other way round; the fewest that explain it. */
  faultOf(spot: Spot): Fault | null {
    const actual = this.weightsOf(spot.key);
    if (actual === null) return null;
    const found = this.expectationsOf(spot)
      .filter(({ check }) => check.verdict === "inconsistent")
      .flatMap(({ check, expected }) => {
        const difference = this.told(actual, expected) ?? this.told(this.leaves(actual), this.leaves(expected));
        return difference ? [{ check, expected, ...difference }] : [];
      })
      .sort((a, b) => a.keys.length - b.keys.length)[0];
    if (!found) return null;
    const proposed = sum(
      [...found.expected].map(([key, weight]) => multiply(weight, numberAt(key, this.book) ?? ZERO)),
    );
    return fault(found.kind, spot, { proposed, cells: found.keys.map(addressIn), rule: found.check });
  }

  private told(actual: Weights, expected: Weights): SumDifference | null {
    const difference = sumDifference(actual, expected);
    if (!difference) return null;
    const keys = difference.keys.filter((key) => !isZero(numberAt(key, this.book) ?? ZERO));
    return keys.length > 0 ? { ...difference, keys } : null;
  }

  private weightsOf(key: string): Weights | null {
    const cell = this.cells.get(key);
    const form = cell && this.book.form(cell.written, cell.grid);
    return form ? plainWeights(form) : null;
  }

  /** What each rule says that the cell is the sum of: its other figures, where all are in one table and one unit. */
  private expectationsOf(spot: Spot): { readonly check: Check; readonly expected: Weights }[] {
    return (this.checksOf.get(spot.key) ?? []).flatMap((check) => {
      const weights = new Map<string, number>();
      for (const { coefficient, fact } of check.terms) {
        if ("missing" in fact) continue;
        const key = `${fact.cell.sheet}!${fact.cell.address}`;
        const other = this.spots.get(key);
        if (other?.reading !== spot.reading || !equals(other.scale, spot.scale)) return [];
        weights.set(key, (weights.get(key) ?? 0) + coefficient);
      }
      const own = weights.get(spot.key) ?? 0;
      if (Math.abs(own) !== 1) return [];
      weights.delete(spot.key);
      const held = [...weights].filter(([key]) => numberAt(key, this.book) !== null);
      const expected = new Map(held.map(([key, weight]) => [key, amount(-weight * own)]));
      return expected.size > 0 ? [{ check, expected }] : [];
    });
  }

  /** The sum with every cell that is itself a sum replaced by the cells of that. */
  private leaves(weights: Weights, depth = 0): Weights {
    const all = new Map<string, Amount>();
    for (const [key, weight] of weights) {
      const own = depth < DEEPEST ? this.weightsOf(key) : null;
      const parts = own ? this.leaves(own, depth + 1) : new Map([[key, amount(1)]]);
      for (const [part, share] of parts) all.set(part, add(all.get(part) ?? ZERO, multiply(weight, share)));
    }
    return all;
  }
}

function isPlainSum({ relation, residual, pointsOnly, kind }: Check): boolean {
  return relation === "zero" && residual !== null && pointsOnly !== true && kind !== "analytic";
}
