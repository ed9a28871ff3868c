import { absolute, toText } from "../amount";
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
  const order = new Map(checks.map((check, i) => [check, i]));
  const repairs = findRepairs(checks);
  const closing = new Map<Check, Repair[]>();
  for (const repair of repairs) {
    for (const check of repair.closes) {
      const list = closing.get(check);
      if (list) list.push(repair);
      else closing.set(check, [repair]);
    }
  }
  const causes: Cause[] = [];
  for (const best of byWeight(repairs, open)) {
    const closed = best.closes.filter((c) => open.has(c));
    const rivals = closing.get(closed[0]!)!.filter((r) => closed.every((c) => r.closes.includes(c)));
    const explained = [...closed, ...best.confirmedBy.filter((c) => open.has(c))];
    causes.push({
      checks: explained.sort((a, b) => order.get(a)! - order.get(b)!),
      suspects: rankRepairs(rivals).slice(0, MOST_SUSPECTS),
    });
    for (const check of explained) open.delete(check);
  }
  return [...causes, ...sameDifference([...open]).map((group) => ({ checks: group, suspects: [] }))];
}

/**
 * Repairs by how much they still explain, most first, as long as they explain anything. Explaining more lowers what is
 * left for the others and never raises it, so a repair whose weight has fallen only has to be put back further down.
 */
function* byWeight(repairs: readonly Repair[], open: ReadonlySet<Check>): Generator<Repair> {
  const levels = new Map<number, Repair[]>();
  const put = (repair: Repair): void => {
    const w = weight(repair, open);
    if (w <= 0) return;
    const level = levels.get(w);
    if (level) level.push(repair);
    else levels.set(w, [repair]);
  };
  repairs.forEach(put);
  while (levels.size > 0) {
    const highest = Math.max(...levels.keys());
    const level = levels.get(highest)!;
    levels.delete(highest);
    for (const repair of level) {
      if (weight(repair, open) === highest) yield repair;
      else put(repair);
    }
  }
}

function weight(repair: Repair, open: ReadonlySet<Check>): number {
  const closed = repair.closes.filter((c) => open.has(c)).length;
  const confirmed = repair.confirmedBy.filter((c) => open.has(c)).length;
  return closed === 0 ? 0 : Math.max(1, closed * 1000 + confirmed * 10 - repair.contradicts);
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
