import type { Check } from "../check/check";
import { factsOf } from "../check/check";
import type { MissingFact } from "../facts/fact";
import { isFact } from "../facts/fact";
import type { TableReading } from "../facts/table-use";
import type { RecordEntity, Table } from "../tables/table";

/**
 * The table that a check belongs to: the only table of its cells. A check without any cell belongs to the table that lacks
 * them: the table of its row, or the only judged table of their home form. Null for a check across tables, of plain sheets,
 * or of tables that the workbook lacks.
 */
export function ownersOf(tables: readonly TableReading[]): (check: Check) => TableReading | null {
  const byTable = new Map(tables.map((reading) => [reading.table, reading]));
  const byEntity = new Map<RecordEntity, Table>();
  const byForm = new Map<string, Table[]>();
  for (const { table, use } of tables) {
    for (const entity of table.entities) byEntity.set(entity, table);
    if (use === "judged") byForm.set(table.form.id, [...(byForm.get(table.form.id) ?? []), table]);
  }
  const lackingOf = ({ entity, key }: MissingFact): readonly (Table | undefined)[] => {
    const table = entity ? byEntity.get(entity) : undefined;
    return table ? [table] : (byForm.get(key.slice(0, key.indexOf("."))) ?? [undefined]);
  };
  const firstPage = (table: Table | undefined) => (table && byTable.get(table)?.continues) ?? table;
  return (check) => {
    const facts = factsOf(check);
    const concerned = new Set<Table | undefined>(
      facts.length > 0
        ? facts.map((fact) => fact.table)
        : check.terms.flatMap(({ fact }) => (isFact(fact) ? [] : lackingOf(fact))),
    );
    const whole = concerned.size > 1 ? new Set([...concerned].map(firstPage)) : concerned;
    const [table] = whole;
    return (whole.size === 1 && table && byTable.get(table)) || null;
  };
}
