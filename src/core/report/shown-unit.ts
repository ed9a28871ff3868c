import type { Unit } from "../amount";
import type { Analysis } from "../analyse";

/** The unit of all computed sheets and reports: 万元 as in published tables, or 元 if every table is in 元. */
export function shownUnit(analysis: Analysis): Unit {
  const units = new Set(analysis.tables.filter((t) => t.use === "judged").map((t) => t.unit));
  return units.size === 1 && units.has("元") ? "元" : "万元";
}
