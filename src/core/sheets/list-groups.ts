import type { FactStore } from "../facts/store";
import type { RecordEntity } from "../tables/table";

/** A section of a list: its records, and its subtotal if the table states one. */
export interface ListGroup {
  readonly label: string | null;
  readonly records: readonly RecordEntity[];
  readonly stated: RecordEntity | null;
}

/** A list as its table lays it out: the sections in order, and the total if the table states one. */
export interface GroupedList {
  readonly groups: readonly ListGroup[];
  readonly total: RecordEntity | null;
}

export function groupList(facts: FactStore, list: string): GroupedList {
  const entities = facts.entities(list);
  const records = entities.filter((e) => e.role === "record");
  const subtotals = entities.filter((e) => e.role === "subtotal");
  const sections = [...new Set([...records, ...subtotals].sort((a, b) => a.row - b.row).map((e) => e.section))];
  return {
    groups: sections.map((section) => {
      const own = records.filter((e) => e.section === section);
      const stated = subtotals.find((e) => e.section === section) ?? null;
      return { label: (own[0] ?? stated)?.sectionLabel ?? null, records: own, stated };
    }),
    total: entities.find((e) => e.role === "total") ?? null,
  };
}
