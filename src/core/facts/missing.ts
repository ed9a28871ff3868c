import type { RecordEntity } from "../tables/table";
import type { MissingFact } from "./fact";
import { homeOf } from "./key-name";

/**
 * Describes a missing figure: its name in its home form, and the table that should state it.
 * @param entity whose figure it is in a list; null for the department's own.
 * @param sheet the sheet whose table should state it; null where the workbook has no such table.
 */
export function missingFact(key: string, entity: RecordEntity | null, sheet: string | null): MissingFact {
  const home = homeOf(key);
  const lackedBy = sheet !== null ? { sheet } : home ? { form: home.form.name } : "tables";
  return { missing: true, key, entity, name: home?.name ?? { zh: key, en: key }, lackedBy };
}
