import type { Amount } from "../amount";
import { add, amount, equals, isZero, multiply, ONE, sum, ZERO } from "../amount";
import type { Check } from "../check/check";
import { factsOf } from "../check/check";
import type { Book } from "./book";
import type { SumDifference } from "./difference";
import { isSameSum, plainWeights, sumDifference } from "./difference";
import type { Fault } from "./fault";
import { fault } from "./fault";
import type { Spot } from "./spots";
import { addressIn, numberAt } from "./unlike-peers";

type Weights = ReadonlyMap<string, Amount>;

/** Sums compared with what rules say they should be sums of. */
export class AgainstRules {
  private readonly checksOf = new Map<string, Check[]>();
  private readonly weights = new Map<string, Weights | null>();
  private readonly expansions = new Map<string, Expanded>();

  constructor(
    private readonly book: Book,
    private readonly spots: ReadonlyMap<string, Spot>,
    checks: readonly Check[],
  ) {
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
    const violated = this.expectationsOf(spot, ({ verdict }) => verdict === "inconsistent");
    const actual = violated.length > 0 ? this.weightsOf(spot.key) : null;
    if (actual === null) return null;
    const found = violated
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
    const known = this.weights.get(key);
    if (known !== undefined) return known;
    const cell = this.book.formula(key);
    const form = cell && this.book.form(cell.written, cell.grid);
    const weights = form ? plainWeights(form) : null;
    this.weights.set(key, weights);
    return weights;
  }

  /** What each rule says that the cell is the sum of: its other figures, where all are in one table and one unit. */
  private expectationsOf(
    spot: Spot,
    among: (check: Check) => boolean = () => true,
  ): { readonly check: Check; readonly expected: Weights }[] {
    return (this.checksOf.get(spot.key) ?? []).filter(among).flatMap((check) => {
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
  private leaves(weights: Weights, origin: string): Weights | null {
    const all = new Map<string, Amount>();
    for (const [key, weight] of weights) {
      const { parts, through } = this.expanded(key);
      if (key === origin || through.has(origin)) return null;
      for (const [part, share] of parts) all.set(part, add(all.get(part) ?? ZERO, multiply(weight, share)));
    }
    return all;
  }

  private expanded(key: string): Expanded {
    const known = this.expansions.get(key);
    if (known) return known;
    const own = this.weightsOf(key);
    const alone: Expanded = { parts: new Map([[key, ONE]]), through: new Set() };
    // What is found again while it is being worked out refers to itself.
    this.expansions.set(key, alone);
    if (own === null) return alone;
    const parts = new Map<string, Amount>();
    const through = new Set([key]);
    for (const [cell, weight] of own) {
      const inner = this.expanded(cell);
      for (const each of inner.through) through.add(each);
      for (const [part, share] of inner.parts) parts.set(part, add(parts.get(part) ?? ZERO, multiply(weight, share)));
    }
    const result = { parts, through };
    this.expansions.set(key, result);
    return result;
  }
}

/** A cell as the sum of cells that are no sums, and the sums that it goes through. */
interface Expanded {
  readonly parts: Weights;
  readonly through: ReadonlySet<string>;
}

function isPlainSum({ relation, residual, pointsOnly, kind }: Check): boolean {
  return relation === "zero" && residual !== null && pointsOnly !== true && kind !== "analytic";
}
