import { add, equals, isZero, ONE, ZERO } from "../amount";
import type { Amount } from "../amount";
import type { LinearForm } from "./linear-form";

/** A sum of cells: how often each is added, by key. */
export interface Weights {
  readonly size: number;
  get(key: string): Amount | undefined;
  keys(): Iterable<string>;
}

/** How the cells of a sum differ from those that it should have. */
export interface SumDifference {
  readonly kind: "left-out" | "added";
  /** Keys of the cells left out, or added too many. */
  readonly keys: readonly string[];
}

/**
 * Compares a sum with the one it should be; both undivided and without constants. Null where they are the same, or where
 * cells are both left out and added: then it is another sum, not a faulty one.
 */
export function sumDifference(actual: Weights, expected: Weights): SumDifference | null {
  const leftOut: string[] = [];
  const added: string[] = [];
  let shared = false;
  for (const key of actual.keys()) {
    const [is, should] = [actual.get(key)!, expected.get(key)];
    if (should !== undefined && !isZero(is)) shared = true;
    if (equals(is, should ?? ZERO)) continue;
    if (isZero(is)) leftOut.push(key);
    else if (should === undefined || isZero(should) || equals(is, add(should, should))) added.push(key);
    else return null;
  }
  if (!shared) return null;
  for (const key of expected.keys()) {
    if (actual.get(key) !== undefined || isZero(expected.get(key)!)) continue;
    leftOut.push(key);
    // Most sums of a list are other sums than most rules have; that is seen at the first cell.
    if (added.length > 0) return null;
  }
  if (leftOut.length > 0 === added.length > 0) return null;
  return leftOut.length > 0 ? { kind: "left-out", keys: leftOut } : { kind: "added", keys: added };
}

/** True where both sums have the same cells with the same weights. */
export function isSameSum(a: Weights, b: Weights): boolean {
  for (const key of a.keys()) if (!equals(a.get(key)!, b.get(key) ?? ZERO)) return false;
  for (const key of b.keys()) if (a.get(key) === undefined && !isZero(b.get(key)!)) return false;
  return true;
}

/** The weights of a form that is a plain sum of cells; null where something is added or divided besides. */
export function plainWeights({ weights, constant, over }: LinearForm): ReadonlyMap<string, Amount> | null {
  return isZero(constant) && equals(over, ONE) ? weights : null;
}
