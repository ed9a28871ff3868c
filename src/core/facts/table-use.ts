import type { Unit } from "../amount";
import { absolute, compare, divide, equals, amount, isZero, yuanPer } from "../amount";
import type { Table } from "../forms/table";
import type { Settings } from "../settings";

/** A table with the unit and year that its figures are read in. */
export interface TableReading {
  readonly table: Table;
  readonly unit: Unit;
  readonly unitFrom: "stated" | "repeated-figures" | "other-tables" | "settings";
  readonly year: number | null;
  readonly use: "judged" | "other-year" | "duplicate";
}

const UNITS: readonly Unit[] = ["元", "百元", "千元", "万元", "亿元"];

/**
 * Decides for each table which unit and year it is read in and what it is used for. The workbook's year is the latest
 * that any table states; a table without a year belongs to it.
 */
export function readingsOf(tables: readonly Table[], settings: Settings): TableReading[] {
  const years = tables.map((t) => t.year).filter((y): y is number => y !== null);
  const current = years.length > 0 ? Math.max(...years) : null;
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

function unitOf(table: Table, tables: readonly Table[], settings: Settings): Pick<TableReading, "unit" | "unitFrom"> {
  if (table.unit) return { unit: table.unit, unitFrom: "stated" };
  const repeated = unitFromRepeatedFigures(table, tables);
  if (repeated) return { unit: repeated, unitFrom: "repeated-figures" };
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

/** The unit in which the table's figures equal the same figures of tables that state theirs. */
function unitFromRepeatedFigures(table: Table, tables: readonly Table[]): Unit | null {
  for (const other of tables) {
    if (other === table || other.unit === null || (table.year !== null && other.year !== table.year)) continue;
    for (const cell of table.cells) {
      if (cell.measure !== "money" || cell.read.kind !== "number" || cell.entity !== null || isZero(cell.read.value))
        continue;
      const twin = other.cells.find((c) => c.key === cell.key && c.read.kind === "number" && !isZero(c.read.value));
      if (!twin || twin.read.kind !== "number") continue;
      const ratio = divide(absolute(cell.read.value), absolute(twin.read.value))!;
      const unit = UNITS.find((u) => {
        const expected = divide(yuanPer(other.unit!), yuanPer(u))!;
        const off = divide(ratio, expected)!;
        return equals(off, amount(1)) || (compare(off, amount("0.999")) > 0 && compare(off, amount("1.001")) < 0);
      });
      if (unit) return unit;
    }
  }
  return null;
}
