import type { FactOrMissing } from "../facts/fact";
import { isKnown } from "../facts/fact";
import type { FactStore } from "../facts/store";

/** The items of the three public expenses whose sum they are, by the middle part of their fact keys. */
export const THREE_PUBLIC_ITEMS = [
  { key: "abroad", name: "因公出国（境）费" },
  { key: "vehiclePurchase", name: "公务用车购置费" },
  { key: "vehicleRun", name: "公务用车运行维护费" },
  { key: "reception", name: "公务接待费" },
] as const;

/** What was spent the year before: as this year's table states it, else as the table of that year does. */
export function priorOf(facts: FactStore, key: string): FactOrMissing {
  const stated = facts.one(`D07.${key}.prior`);
  const before = facts.previous?.one(`D07.${key}.actual`);
  return !isKnown(stated) && before && isKnown(before) ? before : stated;
}
