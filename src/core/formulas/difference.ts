import { add, equals, isZero, ONE, ZERO } from "../amount";
import type { Amount } from "../amount";
import type { LinearForm } from "./linear-form";

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
export function sumDifference(
  actual: ReadonlyMap<string, Amount>,
  expected: ReadonlyMap<string, Amount>,
): SumDifference | null {
  const leftOut: string[] = [];
  const added: string[] = [];
  for (const key of new Set([...actual.keys(), ...expected.keys()])) {
    const [is, should] = [actual.get(key) ?? ZERO, expected.get(key) ?? ZERO];
    if (equals(is, should)) continue;
    if (isZero(is)) leftOut.push(key);
    else if (isZero(should) || equals(is, add(should, should))) added.push(key);
    else return null;
  }
  const shared = [...expected.keys()].some((key) => !isZero(actual.get(key) ?? ZERO));
  if (!shared || leftOut.length > 0 === added.length > 0) return null;
  return leftOut.length > 0 ? { kind: "left-out", keys: leftOut } : { kind: "added", keys: added };
}

/** True where both sums have the same cells with the same weights. */
export function isSameSum(a: ReadonlyMap<string, Amount>, b: ReadonlyMap<string, Amount>): boolean {
  return [...new Set([...a.keys(), ...b.keys()])].every((key) => equals(a.get(key) ?? ZERO, b.get(key) ?? ZERO));
}

/** The weights of a form that is a plain sum of cells; null where something is added or divided besides. */
export function plainWeights({ weights, constant, over }: LinearForm): ReadonlyMap<string, Amount> | null {
  return isZero(constant) && equals(over, ONE) ? weights : null;
}
