import type { FactStore } from "../../facts/store";

/** The same for a workbook's facts and a table of theirs, worked out once however many rules ask for it. */
export function oncePerTable<T>(
  workOut: (facts: FactStore, table: string) => T,
): (facts: FactStore, table: string) => T {
  return (facts, table) => facts.once(workOut, table);
}
