import type { FactOrMissing } from "../facts/fact";
import { isKnown } from "../facts/fact";
import type { FactStore } from "../facts/store";
import { WORDS } from "../words/words";

/** An item of the three public expenses; `key` is the middle part of its fact keys. */
export interface ThreePublicItem {
  readonly key: string;
  readonly name: string;
}

/** The items whose sum is the three public expenses. */
export const THREE_PUBLIC_ITEMS = [
  { key: "abroad", name: "因公出国（境）费" },
  { key: "vehiclePurchase", name: WORDS.vehiclePurchase.zh },
  { key: "vehicleRun", name: WORDS.vehicleRunning.zh },
  { key: "reception", name: WORDS.reception.zh },
] as const satisfies readonly ThreePublicItem[];

/** Official vehicles as a whole, of which purchase and running costs are the parts. */
export const VEHICLES: ThreePublicItem = { key: "vehicle", name: WORDS.vehicles.zh };

/** The items with vehicles as a single item. */
export const WITH_VEHICLES_AS_ONE: readonly ThreePublicItem[] = THREE_PUBLIC_ITEMS.flatMap((item) => {
  if (!item.key.startsWith(VEHICLES.key)) return [item];
  return item.key === "vehiclePurchase" ? [VEHICLES] : [];
});

/** The expenditure of the year before: from this year's table, otherwise from last year's table. */
export function priorOf(facts: FactStore, key: string): FactOrMissing {
  const stated = facts.one(`D07.${key}.prior`);
  const before = facts.previous?.one(`D07.${key}.actual`);
  return !isKnown(stated) && before && isKnown(before) ? before : stated;
}

/** The items. Vehicles count as one item where these columns state only their total. */
export function itemsStated(facts: FactStore, columns: readonly string[]): readonly ThreePublicItem[] {
  const states = ({ key }: ThreePublicItem) => columns.some((column) => isKnown(facts.one(`D07.${key}.${column}`)));
  const parts = THREE_PUBLIC_ITEMS.filter(({ key }) => key.startsWith(VEHICLES.key));
  return parts.some(states) || !states(VEHICLES) ? THREE_PUBLIC_ITEMS : WITH_VEHICLES_AS_ONE;
}
