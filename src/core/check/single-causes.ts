import { amount, divide, isZero, toText, ZERO } from "../amount";
import type { Fact } from "../facts/fact";
import { isKnown } from "../facts/fact";
import type { Check } from "./check";

/** The sums that each figure is in. */
export type ChecksByFact = ReadonlyMap<Fact, readonly Check[]>;

export function checksByFact(checks: readonly Check[]): ChecksByFact {
  const byFact = new Map<Fact, Check[]>();
  for (const check of checks)
    for (const { fact } of check.terms) {
      if (!isKnown(fact)) continue;
      const own = byFact.get(fact);
      if (own) own.push(check);
      else byFact.set(fact, [check]);
    }
  return byFact;
}

/** How many cells it takes at least to explain the broken sums, each by one change that all sums of its cell ask for. */
export function causesOf(broken: readonly Check[], byFact: ChecksByFact): number {
  let left = new Set(broken);
  let causes = 0;
  while (left.size > 0 && causes < 2) {
    let best: readonly Check[] = [];
    for (const check of left)
      for (const { fact } of check.terms) {
        const own = (isKnown(fact) && byFact.get(fact)) || [];
        if (!isOneChange(fact as Fact, own)) continue;
        const explained = own.filter((each) => left.has(each));
        if (explained.length > best.length) best = explained;
      }
    const gone = best.length > 0 ? best : [...left].slice(0, 1);
    left = new Set([...left].filter((check) => !gone.includes(check)));
    causes++;
  }
  return left.size > 0 ? causes + 1 : causes;
}

/** True where one change of a figure makes all sums that it is in hold. */
export function isOneChange(fact: Fact, checks: readonly Check[]): boolean {
  const changes = new Set(
    checks.map(({ terms, residual }) => {
      const coefficient = terms.find((term) => term.fact === fact)?.coefficient ?? 0;
      return coefficient === 0 ? "" : toText(divide(residual!, amount(coefficient)) ?? ZERO);
    }),
  );
  return changes.size === 1 && !changes.has("0") && !changes.has("");
}

/**
 * True where no cell of a sum explains another sum of other figures that fails as well: a slip does, rounding does by
 * chance only.
 */
export function isAlone(check: Check, byFact: ChecksByFact): boolean {
  const figures = figuresOf(check);
  return check.terms.every(({ fact }) => {
    const own = (isKnown(fact) && byFact.get(fact)) || [];
    return own.every((each) => figuresOf(each) === figures) || !isOneChange(fact as Fact, own);
  });
}

/** The figures of a sum besides nil: two sums over the same ones say the same. */
function figuresOf({ terms }: Check): string {
  return terms
    .flatMap(({ fact }) => (isKnown(fact) && !isZero(fact.value) ? [`${fact.cell.sheet}!${fact.cell.address}`] : []))
    .sort()
    .join();
}
