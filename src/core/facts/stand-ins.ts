import type { Fact } from "./fact";
import { bestStated, isKnown } from "./fact";

/**
 * The figure to use where the home table of a figure is missing. The department's expenditure (公开03) is also stated in
 * the summary of fiscal appropriations (公开04) and in the evaluator's overview.
 */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ["D03.total", "D04.expenditure"],
  ["D03.basic", "D04.basic"],
  ["D03.project", "D04.project"],
]);

/** True for a figure that another one may stand in for. */
export function hasStandIn(key: string): boolean {
  return STAND_INS.has(key);
}

/**
 * The known figure to use in place of one that its home table does not state; null where there is none.
 * @param statedFor the facts of the department by key.
 */
export function standInFor(key: string, statedFor: ReadonlyMap<string, readonly Fact[]>): Fact | null {
  const other = STAND_INS.get(key);
  if (other === undefined) return null;
  if (statedFor.get(key)?.some((fact) => isAtHome(fact) && isKnown(fact))) return null;
  const found = bestStated(statedFor.get(other) ?? []);
  return found && isKnown(found) ? found : null;
}

function isAtHome(fact: Fact): boolean {
  return fact.key.startsWith(`${fact.table.form.id}.`);
}
