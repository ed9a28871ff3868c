import type { Amount } from "../amount";
import { add, amount, equals, isZero, multiply, ONE, sum, ZERO } from "../amount";
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
    if (actual === null) return false;
    const leaves = this.leaves(actual, spot.key);
    return this.expectationsOf(spot).some(({ expected }) => {
      if (isSameSum(actual, expected)) return true;
      const parts = this.leaves(expected, spot.key);
      return leaves !== null && parts !== null && isSameSum(leaves, parts);
    });
  }

  /**
   * The cells that a violated rule adds and the formula does not, or the other way round; the fewest that explain it.
   * @param through compares the cells that the formula names itself, or those that it comes to through other sums.
   */
  faultOf(spot: Spot, through: "named" | "sums"): Fault | null {
    const actual = this.weightsOf(spot.key);
    if (actual === null) return null;
    const found = this.expectationsOf(spot)
      .filter(({ check }) => check.verdict === "inconsistent")
      .flatMap(({ check, expected }) => {
        const difference = through === "named" ? this.told(actual, expected) : this.throughSums(spot, actual, expected);
        return difference ? [{ check, expected, ...difference }] : [];
      })
      .sort((a, b) => a.keys.length - b.keys.length)[0];
    if (!found) return null;
    const proposed = sum(
      [...found.expected].map(([key, weight]) => multiply(weight, numberAt(key, this.book) ?? ZERO)),
    );
    const doubled = found.kind === "added" ? this.doubledIn(actual, found.keys) : [];
    const keys = doubled.length > 0 ? doubled : found.keys;
    const kind = doubled.length > 0 ? "doubled" : found.kind;
    return fault(kind, spot, { proposed, cells: keys.map(addressIn), rule: found.check });
  }

  private throughSums(spot: Spot, actual: Weights, expected: Weights): SumDifference | null {
    const [leaves, parts] = [this.leaves(actual, spot.key), this.leaves(expected, spot.key)];
    return leaves && parts && this.told(leaves, parts);
  }

  /**
   * The sums among the cells of a formula whose parts it adds as well. With a subtotal and its details one may be called
   * the one too many or the others; that the subtotal repeats its details is what people know the slip by.
   */
  private doubledIn(actual: Weights, added: readonly string[]): string[] {
    return [...actual.keys()].filter((key) => {
      const parts = this.weightsOf(key);
      const isSum = parts !== null && parts.size > 0 && [...parts.keys()].every((part) => actual.has(part));
      return isSum && (added.includes(key) || [...parts!.keys()].every((part) => added.includes(part)));
    });
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

  /**
   * The sum with every cell that is itself a sum replaced by the cells of that; null where it comes back to `origin`:
   * a total less the other parts says nothing about how the part itself was made.
   */
  private leaves(weights: Weights, origin: string, depth = 0): Weights | null {
    const all = new Map<string, Amount>();
    for (const [key, weight] of weights) {
      if (key === origin) return null;
      const own = depth < DEEPEST ? this.weightsOf(key) : null;
      const parts = own ? this.leaves(own, origin, depth + 1) : new Map([[key, ONE]]);
      if (parts === null) return null;
      for (const [part, share] of parts) all.set(part, add(all.get(part) ?? ZERO, multiply(weight, share)));
    }
    return all;
  }
}

function isPlainSum({ relation, residual, pointsOnly, kind }: Check): boolean {
  return relation === "zero" && residual !== null && pointsOnly !== true && kind !== "analytic";
}
