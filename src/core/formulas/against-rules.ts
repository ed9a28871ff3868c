import type { Amount } from "../amount";
import { add, isZero, multiply, ONE, sum, ZERO } from "../amount";
import type { Check } from "../check/check";
import { factsOf } from "../check/check";
import type { Book } from "./book";
import type { SumDifference, Weights } from "./difference";
import { isSameSum, plainWeights, sumDifference } from "./difference";
import { SumsByRules } from "./sums-by-rules";
import type { Fault } from "./fault";
import { fault } from "./fault";
import type { FigureCell } from "./figure-cells";
import { addressIn, numberAt } from "./unlike-peers";

/**
 * Cells that sums may be replaced by in a whole workbook. Sums of sums of a department come to some thousands; a column
 * each cell of which adds up all the cells above it would come to the cube of its length.
 */
const MOST_PARTS = 200_000;

/** Compares the cells that a sum adds with the parts that a rule names for it. */
export class AgainstRules {
  private readonly checksOf = new Map<string, Check[]>();
  private readonly weights = new Map<string, Weights | null>();
  private readonly expected: SumsByRules;
  private readonly expansions = new Map<string, Expanded>();
  private partsLeft = MOST_PARTS;

  constructor(
    private readonly book: Book,
    figureCells: ReadonlyMap<string, FigureCell>,
    checks: readonly Check[],
  ) {
    this.expected = new SumsByRules(book, figureCells);
    for (const check of checks.filter(isPlainSum)) {
      for (const { cell } of factsOf(check)) {
        const key = `${cell.sheet}!${cell.address}`;
        const known = this.checksOf.get(key);
        if (known) known.push(check);
        else this.checksOf.set(key, [check]);
      }
    }
  }

  /** True where sums are no longer followed, because they would expand to too many cells. */
  get isSpent(): boolean {
    return this.partsLeft < 0;
  }

  /**
   * True where the formula adds exactly the parts that a rule names.
   * @param doubted cells whose sums are doubted as well: what is only known by way of them confirms nothing.
   */
  isConfirmed(figureCell: FigureCell, doubted: ReadonlySet<string> = new Set()): boolean {
    const actual = this.weightsOf(figureCell.key);
    if (actual === null) return false;
    const leaves = this.leaves(actual, figureCell.key);
    const isTold = (check: Check) =>
      !factsOf(check).some(({ cell: { sheet, address } }) => {
        const key = `${sheet}!${address}`;
        return key !== figureCell.key && doubted.has(key);
      });
    return this.expectationsOf(figureCell, doubted.size === 0 ? undefined : isTold).some(({ expected }) => {
      if (isSameSum(actual, expected)) return true;
      const parts = this.leaves(expected, figureCell.key);
      return leaves !== null && parts !== null && isSameSum(leaves, parts);
    });
  }

  /**
   * The cells that a violated rule adds and the formula does not, or the other way round; the fewest that explain it.
   * @param through compares the cells that the formula names itself, or those that it comes to through other sums.
   */
  faultOf(figureCell: FigureCell, through: "named" | "sums"): Fault | null {
    const violated = this.expectationsOf(figureCell, ({ verdict }) => verdict === "inconsistent");
    const actual = violated.length > 0 ? this.weightsOf(figureCell.key) : null;
    if (actual === null) return null;
    const found = violated
      .flatMap(({ check, expected }) => {
        const difference =
          through === "named" ? this.told(actual, expected) : this.throughSums(figureCell, actual, expected);
        return difference ? [{ check, expected, ...difference }] : [];
      })
      .sort((a, b) => a.keys.length - b.keys.length)[0];
    if (!found) return null;
    const proposed = sum(
      [...found.expected.keys()].map((key) => multiply(found.expected.get(key)!, numberAt(key, this.book) ?? ZERO)),
    );
    const doubled = found.kind === "added" ? this.doubledIn(actual, found.keys) : [];
    const keys = doubled.length > 0 ? doubled : found.keys;
    const kind = doubled.length > 0 ? "doubled" : found.kind;
    return fault(kind, figureCell, { proposed, cells: keys.map(addressIn), rule: found.check });
  }

  private throughSums(figureCell: FigureCell, actual: Weights, expected: Weights): SumDifference | null {
    const [leaves, parts] = [this.leaves(actual, figureCell.key), this.leaves(expected, figureCell.key)];
    return leaves && parts && this.told(leaves, parts);
  }

  /**
   * The sums among the cells of a formula whose parts it adds as well. With a subtotal and its details one may be called
   * the one too many or the others; that the subtotal repeats its details is what people know the slip by.
   */
  private doubledIn(actual: Weights, added: readonly string[]): string[] {
    return [...actual.keys()].filter((key) => {
      const parts = this.weightsOf(key);
      const isSum =
        parts !== null && parts.size > 0 && [...parts.keys()].every((part) => actual.get(part) !== undefined);
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

  /** The parts of the cell by each rule: the other figures of the check, where all are in one table and one unit. */
  private expectationsOf(
    figureCell: FigureCell,
    among: (check: Check) => boolean = () => true,
  ): { readonly check: Check; readonly expected: Weights }[] {
    return (this.checksOf.get(figureCell.key) ?? []).filter(among).flatMap((check) => {
      const expected = this.expected.of(check, figureCell);
      return expected ? [{ check, expected }] : [];
    });
  }

  /**
   * The sum with every cell that is itself a sum replaced by the cells of that; null where it comes back to `origin`:
   * a total less the other parts says nothing about how the part itself was made. Null as well where that would be too
   * much work: then only the cells that a formula names tell of it.
   */
  private leaves(weights: Weights, origin: string): Weights | null {
    const all = new Map<string, Amount>();
    for (const key of weights.keys()) {
      const { parts, through } = this.expanded(key);
      if (key === origin || through.has(origin) || !this.affords(parts.size)) return null;
      const weight = weights.get(key)!;
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
    for (const cell of own.keys()) {
      const inner = this.expanded(cell);
      if (!this.affords(inner.parts.size + inner.through.size)) return alone;
      for (const each of inner.through) through.add(each);
      const weight = own.get(cell)!;
      for (const [part, share] of inner.parts) parts.set(part, add(parts.get(part) ?? ZERO, multiply(weight, share)));
    }
    const result = { parts, through };
    this.expansions.set(key, result);
    return result;
  }

  private affords(parts: number): boolean {
    this.partsLeft -= parts;
    return this.partsLeft >= 0;
  }
}

/** A cell as the sum of cells that are no sums, and the sums that it goes through. */
interface Expanded {
  readonly parts: ReadonlyMap<string, Amount>;
  readonly through: ReadonlySet<string>;
}

function isPlainSum({ relation, residual, pointsOnly, kind }: Check): boolean {
  return relation === "zero" && residual !== null && pointsOnly !== true && kind !== "analytic";
}
