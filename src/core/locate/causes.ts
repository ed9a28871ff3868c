import { absolute, toText } from "../amount";
import type { Check } from "../check/check";
import { factsOf } from "../check/check";
import type { FactStore } from "../facts/store";
import type { FormulaEvidence } from "../formulas";
import type { Found } from "./cause-search";
import { CauseSearch } from "./cause-search";
import type { Explanation } from "./explanation";
import { Explaining, reachOf } from "./explanation";
import { Neighbours } from "./neighbours";
import { ranked } from "./rank";
import { Budget } from "./search";
import { StaleCopies } from "./stale-copy";
import { Ratios } from "./ratios";
import type { Cause, Suspect } from "./suspect";
import { changesOf } from "./suspect";
import { cellKey, System } from "./system";

/** Steps of the search over a whole workbook; a wrong cell takes some dozens. */
const MOST_STEPS = 30_000;

/**
 * Groups inconsistent checks by cause: for sums that hang together by their cells the smallest sets of cells whose change
 * makes all of them hold and breaks none that holds, or one mistake that makes several cells wrong; what no few cells
 * explain, together where the difference is the same and a cell is shared.
 * @param evidence whether a cell is computed or typed over, by `sheet!address`.
 */
export function findCauses(
  checks: readonly Check[],
  facts: FactStore,
  evidence: ReadonlyMap<string, FormulaEvidence> = new Map(),
): Cause[] {
  const violated = checks.filter((check) => check.verdict === "inconsistent");
  if (violated.length === 0) return [];
  const budget = new Budget(MOST_STEPS);
  const neighbours = new Neighbours(facts);
  const explaining = new Explaining(new System(checks, evidence), neighbours, new Ratios(checks));
  const found = new CauseSearch(explaining, budget, facts).run();
  const order = new Map(violated.map((check, i) => [check, i]));
  const open = new Set(violated);
  const causes = [...found].sort(moreFirst).map(({ closes, rivals, structure }): Cause => {
    const told = [...closes.map((row) => row.check), ...mendedByAll(rivals)];
    const explained = told.filter((check) => open.delete(check)).sort((a, b) => order.get(a)! - order.get(b)!);
    if (structure) return { checks: explained, suspects: ranked(rivals), structure };
    const suspects = ranked(rivals);
    if (!speakForThemselves(explained, suspects[0])) return { checks: explained, suspects: suspects.map(asEqual) };
    const alone = suspects.filter(({ rank }) => rank === 1).length === 1;
    return { checks: explained, suspects, ...(alone && { certain: true as const }) };
  });
  const staleCopies = new StaleCopies(neighbours);
  const rest = sameDifference([...open]).map((group): Cause => {
    const structure = staleCopies.in(group);
    return { checks: group, suspects: [], ...(structure && { structure }) };
  });
  const told = budget.isSpent ? rest.map((cause): Cause => ({ ...cause, capped: true })) : rest;
  return [...causes.filter((cause) => cause.checks.length > 0), ...told];
}

/** The rates and products that every one of the likeliest explanations mends. */
function mendedByAll(rivals: readonly Explanation[]): readonly Check[] {
  const [first, ...others] = rivals.filter((rival) => reachOf(rival) === reachOf(rivals[0]!));
  return first?.mends.filter((check) => others.every(({ mends }) => mends.includes(check))) ?? [];
}

/**
 * True where two checks that do not say the same speak for the likeliest cells: by one alone, or by two over the same
 * figures, any of them may be wrong, and a likely slip proves nothing.
 */
function speakForThemselves(checks: readonly Check[], likeliest: Suspect | undefined): boolean {
  const own = new Set(likeliest ? changesOf(likeliest).map(({ fact }) => cellKey(fact)) : []);
  const others = checks
    .filter(({ kind }) => kind !== "analytic")
    .map((check) =>
      factsOf(check)
        .map(cellKey)
        .filter((key) => !own.has(key))
        .sort()
        .join("|"),
    );
  return new Set(others).size > 1;
}

function asEqual(suspect: Suspect): Suspect {
  return { ...suspect, rank: 1 };
}

function moreFirst(a: Found, b: Found): number {
  return b.closes.length - a.closes.length;
}

/** Checks of the same difference that share a cell, in groups; every other check by itself. */
function sameDifference(checks: readonly Check[]): Check[][] {
  const groups: Check[][] = [];
  const known = new Map<string, Check[]>();
  for (const check of checks) {
    const keys =
      check.residual === null
        ? []
        : factsOf(check).map((fact) => `${check.measure} ${toText(absolute(check.residual!))} ${cellKey(fact)}`);
    const group = keys.map((key) => known.get(key)).find((g) => g !== undefined);
    if (group) group.push(check);
    else groups.push([check]);
    const own = group ?? groups.at(-1)!;
    for (const key of keys) known.set(key, own);
  }
  return groups;
}
