import type { Amount } from "../amount";
import {
  absolute,
  add,
  amount,
  compare,
  divide,
  inUnit,
  isNegative,
  isZero,
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

/**
 * Finds every change of one cell that makes at least one violated identity hold and no satisfied one fail.
 * Analytic checks may be closed with it, which confirms a repair, but never call for one: a budget that did not
 * arrive is not a wrong cell.
 */
export function findRepairs(checks: readonly Check[]): Repair[] {
  const sums = checks.filter((c) => c.relation !== "other" && c.residual !== null);
  const byCell = new Map<string, Check[]>();
  for (const check of sums) {
    for (const key of new Set(factsOf(check).map(cellKey))) byCell.set(key, [...(byCell.get(key) ?? []), check]);
  }
  const repairs = new Map<string, Repair>();
  for (const check of sums) {
    if (check.verdict !== "inconsistent" || check.kind === "analytic" || check.relation !== "zero") continue;
    for (const fact of factsOf(check)) {
      if (fact.inWords || fact.state === "unreadable") continue;
      const shift = shiftThatCloses(check, fact);
      if (!shift) continue;
      const proposed = add(fact.value, shift);
      if (isNegative(proposed) && !isNegative(fact.value)) continue;
      const id = `${cellKey(fact)}=${toText(proposed)}`;
      if (repairs.has(id)) continue;
      const repair = tryRepair(fact, shift, proposed, byCell.get(cellKey(fact)) ?? []);
      if (repair) repairs.set(id, repair);
    }
  }
  return [...repairs.values()];
}

/** The coefficient of a cell in a check: a cell may stand in it more than once. */
function weightOf(check: Check, key: string): number {
  return check.terms.reduce((w, t) => w + (!("missing" in t.fact) && cellKey(t.fact) === key ? t.coefficient : 0), 0);
}

function shiftThatCloses(check: Check, fact: Fact): Amount | null {
  const weight = weightOf(check, cellKey(fact));
  if (weight === 0) return null;
  const shift = divide(negate(check.residual!), amount(weight))!;
  return isZero(shift) ? null : shift;
}

function tryRepair(fact: Fact, shift: Amount, proposed: Amount, touched: readonly Check[]): Repair | null {
  const closes: Check[] = [];
  const confirmedBy: Check[] = [];
  let contradicts = 0;
  for (const check of touched) {
    const residual = add(check.residual!, multiply(shift, amount(weightOf(check, cellKey(fact)))));
    const holds =
      check.relation === "at-most-zero"
        ? compare(residual, check.tolerance!) <= 0
        : compare(absolute(residual), check.tolerance!) <= 0;
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
