import { absolute, equals } from "../amount";
import type { Check } from "../check/check";
import { factsOf } from "../check/check";
import type { Cause } from "./suspect";
import type { Repair } from "./single-cell";
import { cellKey, findRepairs, rankRepairs } from "./single-cell";

/** More equal candidates than this help nobody; the cells of the check are all named in the finding anyway. */
const MOST_SUSPECTS = 10;

/**
 * Groups inconsistent checks by cause. First the changes of one cell that close most checks, each with what it
 * closes; then what no single cell explains, together where the difference is the same and a cell is shared.
 */
export function findCauses(checks: readonly Check[]): Cause[] {
  const open = new Set(checks.filter((c) => c.verdict === "inconsistent"));
  const causes: Cause[] = [];
  let repairs = findRepairs(checks);
  while (repairs.length > 0) {
    const best = repairs.reduce((a, b) => (weight(b, open) > weight(a, open) ? b : a));
    const explained = [...best.closes, ...best.confirmedBy].filter((c) => open.has(c));
    if (best.closes.every((c) => !open.has(c))) break;
    const rivals = repairs.filter((r) => weight(r, open) > 0 && sharesAll(r, best, open));
    causes.push({ checks: inOrder(explained, checks), suspects: rankRepairs(rivals).slice(0, MOST_SUSPECTS) });
    for (const check of explained) open.delete(check);
    repairs = repairs.filter((r) => r.closes.some((c) => open.has(c)));
  }
  return [...causes, ...sameDifference([...open]).map((group) => ({ checks: group, suspects: [] }))];
}

function weight(repair: Repair, open: ReadonlySet<Check>): number {
  const closed = repair.closes.filter((c) => open.has(c)).length;
  return closed === 0
    ? 0
    : closed * 1000 + repair.confirmedBy.filter((c) => open.has(c)).length * 10 - repair.contradicts;
}

/** A rival explains all the identities that the best repair does. */
function sharesAll(rival: Repair, best: Repair, open: ReadonlySet<Check>): boolean {
  return best.closes.every((c) => !open.has(c) || rival.closes.includes(c));
}

function sameDifference(checks: readonly Check[]): Check[][] {
  const groups: Check[][] = [];
  for (const check of checks) {
    const group = groups.find((g) => g.some((other) => related(other, check)));
    if (group) group.push(check);
    else groups.push([check]);
  }
  return groups;
}

function related(a: Check, b: Check): boolean {
  if (a.residual === null || b.residual === null || a.measure !== b.measure) return false;
  if (!equals(absolute(a.residual), absolute(b.residual))) return false;
  const cells = new Set(factsOf(a).map(cellKey));
  return factsOf(b).some((fact) => cells.has(cellKey(fact)));
}

function inOrder(some: readonly Check[], all: readonly Check[]): Check[] {
  return all.filter((c) => some.includes(c));
}
