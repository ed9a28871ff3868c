import type { Amount, Unit } from "../amount";
import { absolute, amount, compare, divide, isZero, yuanPer } from "../amount";
import type { Table } from "../forms/table";
import type { Settings } from "../settings";

/** A table with the unit and year that its figures are read in. */
export interface TableReading {
  readonly table: Table;
  readonly unit: Unit;
  readonly unitFrom: "stated" | "corrected" | "repeated-figures" | "other-tables" | "settings";
  readonly year: number | null;
  readonly use: "judged" | "other-year" | "duplicate";
}

const UNITS: readonly Unit[] = ["元", "百元", "千元", "万元", "亿元"];

/**
 * Decides for each table which unit and year it is read in and what it is used for. The workbook's year is the one that
 * most tables state, of equally many the later; a table without a year belongs to it.
 */
export function readingsOf(tables: readonly Table[], settings: Settings): TableReading[] {
  const current = commonYear(tables);
  const seen = new Set<string>();
  return tables.map((table) => {
    const year = table.year ?? current;
    const unit = unitOf(table, tables, settings);
    const repeated = seen.has(table.form.id);
    if (year === current) seen.add(table.form.id);
    const use = year !== current ? "other-year" : repeated ? "duplicate" : "judged";
    return { table, ...unit, year, use };
  });
}

function commonYear(tables: readonly Table[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of tables) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || b - a);
  return ranked[0]?.[0] ?? null;
}

function unitOf(table: Table, tables: readonly Table[], settings: Settings): Pick<TableReading, "unit" | "unitFrom"> {
  const repeated = unitFromRepeatedFigures(table, tables);
  if (table.unit) {
    // One figure may be wrong by itself; two that agree in another unit mean that the unit line is.
    // Of two tables that contradict each other, the one in the less common unit is taken to be wrong.
    const common = mostCommon(tables.flatMap((t) => (t.unit ? [t.unit] : [])));
    const contradicted =
      repeated !== null && repeated.unit !== table.unit && repeated.unit === common && repeated.witnesses >= 2;
    return contradicted ? { unit: repeated.unit, unitFrom: "corrected" } : { unit: table.unit, unitFrom: "stated" };
  }
  if (repeated) return { unit: repeated.unit, unitFrom: "repeated-figures" };
  const common = mostCommon(tables.flatMap((t) => (t.unit ? [t.unit] : [])));
  if (common) return { unit: common, unitFrom: "other-tables" };
  return { unit: settings.assumedUnit, unitFrom: "settings" };
}

/** The unit that most tables have; of equally many the larger one, in which reports are written. Null for no tables. */
export function mostCommon(units: readonly Unit[]): Unit | null {
  const counted = UNITS.map((unit) => ({ unit, count: units.filter((u) => u === unit).length }));
  const best = counted.reduce((a, b) => (b.count >= a.count ? b : a));
  return best.count > 0 ? best.unit : null;
}

/** Totals of lists, and figures under two names, that other tables state as figures of their own. */
const REPEATED: Readonly<Record<string, string>> = {
  "P1.spent": "D03.project",
  "P1.opening": "D04.opening",
  "P2.budget": "P2.total.budget",
  "P2.actual": "P2.total.actual",
  "D06.total": "D03.basic",
  "H1.projects.actual": "D03.project",
};

/** The table's own figures that other tables may repeat, by a name common to both. */
function repeatable(table: Table): Map<string, Amount> {
  const figures = new Map<string, Amount>();
  for (const { key, entity, measure, read, columnUnit } of table.cells) {
    if (measure !== "money" || read.kind !== "number" || read.unit || columnUnit || isZero(read.value)) continue;
    if (entity !== null && entity.role !== "total") continue;
    const name = REPEATED[key] ?? (entity === null ? key : null);
    if (name !== null && !figures.has(name)) figures.set(name, absolute(read.value));
  }
  return figures;
}

/** The unit in which the table's figures equal the same figures of tables that state theirs, and how many tell so. */
function unitFromRepeatedFigures(table: Table, tables: readonly Table[]): { unit: Unit; witnesses: number } | null {
  const own = repeatable(table);
  const votes = new Map<Unit, number>();
  for (const other of tables) {
    if (other === table || other.unit === null || (table.year !== null && other.year !== table.year)) continue;
    for (const [name, theirs] of repeatable(other)) {
      const mine = own.get(name);
      const unit = mine && UNITS.find((u) => isTimes(divide(mine, theirs)!, divide(yuanPer(other.unit!), yuanPer(u))!));
      if (unit) votes.set(unit, (votes.get(unit) ?? 0) + 1);
    }
  }
  const best = [...votes].sort(([, m], [, n]) => n - m)[0];
  return best ? { unit: best[0], witnesses: best[1] } : null;
}

/** Equal but for rounding to two decimals of 万元. */
function isTimes(ratio: Amount, expected: Amount): boolean {
  const off = divide(ratio, expected)!;
  return compare(off, amount("0.999")) > 0 && compare(off, amount("1.001")) < 0;
}
