import { isFact, isKnown } from "../../facts/fact";
import type { FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { groupedBy } from "../../grouped";
import type { Application } from "./rule";
import { minus, plus } from "../../check/terms";

/**
 * The sums of a list in every column: subtotal = Σ records of the section, and total = Σ subtotals (or Σ records of a
 * section without a subtotal). As with Excel's SUM, blank cells add nothing. A text that is no figure makes the check
 * not judgeable.
 */
export function listTotals(facts: FactStore, list: string, columns: readonly string[]): Application[] {
  const entities = facts.entities(list);
  const records = entities.filter((e) => e.role === "record");
  const subtotals = entities.filter((e) => e.role === "subtotal");
  const total = entities.find((e) => e.role === "total");
  const bySection = groupedBy(records, (record) => record.section);

  const applications: Application[] = [];
  for (const column of columns) {
    const key = facts.listKey(list, column);
    for (const subtotal of subtotals) {
      // A section with a sum but no rows, such as 货物 in a table by category, has nothing to add up.
      if (subtotal.section !== null && !bySection.has(subtotal.section)) continue;
      const parts = (bySection.get(subtotal.section) ?? []).map((e) => facts.of(e, key));
      push(applications, subtotal.id, parts, facts.of(subtotal, key));
    }
    if (!total) continue;
    const withSubtotal = new Set(subtotals.filter((s) => isKnown(facts.of(s, key))).map((s) => s.section));
    const parts = [
      ...subtotals.filter((s) => withSubtotal.has(s.section)),
      ...records.filter((r) => !withSubtotal.has(r.section)),
    ].map((e) => facts.of(e, key));
    push(applications, "合计", parts, facts.of(total, key));
  }
  return applications;
}

function push(applications: Application[], scope: string, parts: readonly FactOrMissing[], whole: FactOrMissing): void {
  const counted = parts.filter((part) => isFact(part) && part.state !== "blank");
  // A column that is empty or that the table does not have holds nothing to add up.
  if (counted.every((part) => isFact(part) && part.state === "nil") && !isKnown(whole)) return;
  // A dash below numbers of things says that they are not added up: 10 computers and 15 desks.
  if (!isFact(whole) || (whole.measure === "count" && whole.state === "nil")) return;
  applications.push({
    scope: `${scope}/${whole.columnLabel === "" ? whole.key : columnName(whole)}`,
    terms: [...counted.map(plus), minus(whole)],
  });
}

/** The field's usual name. The check is then named alike whatever heading the table uses. */
function columnName(whole: FactOrMissing): string {
  if (!isFact(whole)) return whole.name.zh;
  const field = whole.table.cells.find((cell) => cell.key === whole.key)?.field;
  return field?.name.zh ?? whole.columnLabel;
}
