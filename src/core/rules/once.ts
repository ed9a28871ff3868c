import type { FactStore } from "../facts/store";

/** The same for a workbook's facts and a table of theirs, worked out once however many rules ask for it. */
export function oncePerTable<T extends object>(
  workOut: (facts: FactStore, table: string) => T,
): (facts: FactStore, table: string) => T {
  const known = new WeakMap<FactStore, Map<string, T>>();
  return (facts, table) => {
    let byTable = known.get(facts);
    if (!byTable) known.set(facts, (byTable = new Map()));
    let found = byTable.get(table);
    if (!found) byTable.set(table, (found = workOut(facts, table)));
    return found;
  };
}
