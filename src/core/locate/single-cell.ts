import type { Amount } from "../amount";
import {
  absolute,
  add,
  amount,
  compare,
  divide,
  inUnit,
  isNegative,
  multiply,
  negate,
  toFixed,
  toText,
} from "../amount";
import type { Check } from "../check/check";
import { factsOf } from "../check/check";
import type { Fact } from "../facts/fact";
import { slipBetween, SLIPS_BY_LIKELIHOOD } from "./slip";
import type { Suspect } from "./suspect";

/** A change of one cell, with what it does to the checks. */
interface Repair {
  readonly fact: Fact;
  readonly proposed: Amount;
  readonly closes: readonly Check[];
  readonly confirmedBy: readonly Check[];
  readonly contradicts: number;
}

export function cellKey(fact: Fact): string {
  return `${fact.cell.sheet}!${fact.cell.address}`;
}

/** The checks that are plain sums, with the coefficient of every cell in each; a cell may stand in a check more than once. */
class Sums {
  readonly checks: readonly Check[];
  private readonly weights = new Map<Check, Map<string, number>>();
  private readonly byCell = new Map<string, Check[]>();

  constructor(checks: readonly Check[]) {
    this.checks = checks.filter((c) => c.relation !== "other" && c.residual !== null);
    for (const check of this.checks) {
      const weights = new Map<string, number>();
      for (const { coefficient, fact } of check.terms) {
        if ("missing" in fact) continue;
        const key = cellKey(fact);
        weights.set(key, (weights.get(key) ?? 0) + coefficient);
      }
      this.weights.set(check, weights);
      for (const key of weights.keys()) {
        const list = this.byCell.get(key);
        if (list) list.push(check);
        else this.byCell.set(key, [check]);
      }
    }
  }

  weight(check: Check, key: string): number {
    return this.weights.get(check)?.get(key) ?? 0;
  }

  touching(key: string): readonly Check[] {
    return this.byCell.get(key) ?? [];
  }
}

/**
 * Finds every change of one cell that makes at least one violated identity hold and no satisfied one fail.
 * Analytic checks may be closed with it, which confirms a repair, but never call for one: a budget that did not
 * arrive is not a wrong cell.
 */
export function findRepairs(checks: readonly Check[]): Repair[] {
  const sums = new Sums(checks);
  const tried = new Set<string>();
  const repairs: Repair[] = [];
  for (const check of sums.checks) {
    if (check.verdict !== "inconsistent" || check.kind === "analytic" || check.relation !== "zero") continue;
    for (const fact of factsOf(check)) {
      if (fact.inWords || fact.state === "unreadable") continue;
      const key = cellKey(fact);
      const weight = sums.weight(check, key);
      if (weight === 0) continue;
      const shift = divide(negate(check.residual!), amount(weight))!;
      const proposed = add(fact.value, shift);
      if (isNegative(proposed) && !isNegative(fact.value) && !fact.signed) continue;
      const id = `${key}=${toText(proposed)}`;
      if (tried.has(id)) continue;
      tried.add(id);
      const repair = tryRepair(fact, shift, proposed, sums);
      if (repair) repairs.push(repair);
    }
  }
  return repairs;
}

function tryRepair(fact: Fact, shift: Amount, proposed: Amount, sums: Sums): Repair | null {
  const key = cellKey(fact);
  const closes: Check[] = [];
  const confirmedBy: Check[] = [];
  let contradicts = 0;
  for (const check of sums.touching(key)) {
    const residual = add(check.residual!, multiply(shift, amount(sums.weight(check, key))));
    const distance = check.relation === "at-most-zero" ? residual : absolute(residual);
    const holds = compare(distance, check.tolerance!) <= 0;
    if (check.verdict === "inconsistent") {
      if (holds) (check.kind === "analytic" ? confirmedBy : closes).push(check);
    } else if (!holds) {
      if (check.kind !== "analytic") return null;
      contradicts++;
    }
  }
  return closes.length === 0 ? null : { fact, proposed, closes, confirmedBy, contradicts };
}

/**
 * Ranks repairs of the same checks: those that close more come first, then those that other checks confirm,
 * then the likelier slip. Equal ones share a rank.
 */
export function rankRepairs(repairs: readonly Repair[]): Suspect[] {
  const scored = repairs.map((repair) => {
    const slip = slipOf(repair);
    return {
      repair,
      slip,
      score: [repair.closes.length, repair.confirmedBy.length, -repair.contradicts, -SLIPS_BY_LIKELIHOOD.indexOf(slip)],
    };
  });
  scored.sort((a, b) => compareScores(b.score, a.score));
  let rank = 0;
  return scored.map(({ repair, slip, score }, i) => {
    if (i === 0 || compareScores(score, scored[i - 1]!.score) !== 0) rank = i + 1;
    return {
      fact: repair.fact,
      proposed: repair.proposed,
      slip,
      rank,
      closes: [...repair.closes, ...repair.confirmedBy],
    };
  });
}

function slipOf({ fact, proposed }: Repair) {
  if (fact.empty) return "left-blank";
  if (fact.measure !== "money") return slipBetween(toText(fact.value), toText(proposed));
  const decimals = Math.max(fact.decimals, 2);
  const print = (value: Amount) => toFixed(inUnit(value, fact.unit), decimals);
  return slipBetween(print(fact.value), print(proposed));
}

function compareScores(a: readonly number[], b: readonly number[]): number {
  for (const [i, x] of a.entries()) if (x !== b[i]) return x - b[i]!;
  return 0;
}

export type { Repair };
