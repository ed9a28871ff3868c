import type { Unit } from "../amount";
import type { Table } from "../tables/table";
import type { Settings } from "../settings/settings";
import { furtherPages } from "./further-pages";
import { UNITS, UnitEvidence } from "./unit-evidence";

/** A table with the unit and year that its figures are read in. */
export interface TableReading {
  readonly table: Table;
  readonly unit: Unit;
  readonly unitFrom: "stated" | "corrected" | "repeated-figures" | "other-tables" | "settings";
  readonly year: number | null;
  readonly use: "judged" | "other-year" | "duplicate";
  /** The table on another sheet that this one is a further page of; absent for all others. */
  readonly continues?: Table;
}

/**
 * Decides the unit, year and use of each table. The workbook's year is the most frequent one, on a tie the later; a table
 * without a year is of that year. Of several tables of one form and year one is judged, with its continuation pages; of
 * forms for one project each, all are judged.
 */
export function readingsOf(tables: readonly Table[], settings: Settings): TableReading[] {
  const current = commonYear(tables);
  const pages = furtherPages(tables);
  const yearOf = (table: Table) => table.year ?? pages.get(table)?.year ?? current;
  const chosen = chosenTables(
    tables.filter((table) => yearOf(table) === current),
    pages,
  );
  const evidence = new UnitEvidence(tables);
  const common = mostCommon(tables.flatMap((t) => (t.unit ? [t.unit] : [])));
  return tables.map((table) => {
    const year = yearOf(table);
    const use = year !== current ? "other-year" : chosen.has(table) ? "judged" : "duplicate";
    const own = unitOf(table, evidence, common, settings);
    const continues = pages.get(table);
    if (!continues) return { table, ...own, year, use };
    const first = unitOf(continues, evidence, common, settings);
    // A page without a unit line takes the unit of the first page; findings about the line are made there.
    const unit: typeof own = table.unit === null ? { unit: first.unit, unitFrom: "stated" } : first;
    return { table, ...unit, year, use, continues };
  });
}

/** The tables of the year before the judged one that this year's figures are compared with, one of each form. */
export function previousOf(readings: readonly TableReading[]): TableReading[] {
  const year = readings.find((r) => r.use === "judged")?.year ?? null;
  if (year === null) return [];
  const before = readings.filter((r) => r.year === year - 1);
  const pages = new Map(before.flatMap(({ table, continues }) => (continues ? [[table, continues] as const] : [])));
  const chosen = chosenTables(
    before.map((r) => r.table),
    pages,
  );
  return before.filter((r) => chosen.has(r.table));
}

/** The year that most tables state, of equally many the later; null where none states one. */
export function commonYear(tables: readonly Table[]): number | null {
  return mostFrequent(
    tables.flatMap(({ year }) => (year === null ? [] : [year])),
    (a, b) => b - a,
  );
}

/**
 * Chooses among tables of one form, such as those of the department and of its head office, in 元 and in 万元, or an empty
 * template and its copy: one with figures, then one of the most frequent department, then one in the most frequent unit;
 * of equals the first. Continuation pages follow the table that they continue.
 */
function chosenTables(tables: readonly Table[], pages: ReadonlyMap<Table, Table>): Set<Table> {
  const names = tables.flatMap(({ department }) => (department === null ? [] : [department]));
  // On a tie with the head office (本级) the department as a whole is meant.
  const department = mostFrequent(names, (a, b) => Number(isHeadOffice(a)) - Number(isHeadOffice(b)));
  const unit = mostCommon(tables.flatMap((t) => (t.unit ? [t.unit] : [])));
  const fitness = (table: Table) =>
    (hasFigures(table) ? 4 : 0) +
    (table.department === null || table.department === department ? 2 : 0) +
    (table.unit === null || table.unit === unit ? 1 : 0);
  const best = new Map<string, Table>();
  for (const table of tables) {
    if (pages.has(table)) continue;
    const known = best.get(table.form.id);
    if (!known || fitness(table) > fitness(known)) best.set(table.form.id, table);
  }
  const isBest = (table: Table) => best.get(table.form.id) === (pages.get(table) ?? table);
  return new Set(tables.filter((table) => table.form.perProject === true || isBest(table)));
}

function isHeadOffice(department: string): boolean {
  return /本级|机关\)?$/.test(department);
}

function hasFigures(table: Table): boolean {
  return table.cells.some((cell) => cell.read.kind === "number");
}

/** The most frequent value; on a tie the first in the given order, then the first met. Null for an empty list. */
function mostFrequent<T>(values: readonly T[], order: (a: T, b: T) => number): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || order(a, b));
  return ranked[0]?.[0] ?? null;
}

function unitOf(
  table: Table,
  evidence: UnitEvidence,
  common: Unit | null,
  settings: Settings,
): Pick<TableReading, "unit" | "unitFrom"> {
  // Figures can only correct a table to the most frequent unit, and this table has it already.
  if (table.unit !== null && table.unit === common) return { unit: table.unit, unitFrom: "stated" };
  const repeated = evidence.of(table);
  if (table.unit) {
    // One figure in another unit may be a slip; two show that the unit line is wrong.
    // Of two tables that contradict each other, the one in the less frequent unit is corrected.
    const contradicted =
      repeated !== null && repeated.unit !== table.unit && repeated.unit === common && repeated.witnesses >= 2;
    return contradicted ? { unit: repeated.unit, unitFrom: "corrected" } : { unit: table.unit, unitFrom: "stated" };
  }
  if (repeated) return { unit: repeated.unit, unitFrom: "repeated-figures" };
  if (common) return { unit: common, unitFrom: "other-tables" };
  return { unit: settings.assumedUnit, unitFrom: "settings" };
}

/** The most frequent unit; on a tie the larger one, in which reports are written. Null for an empty list. */
export function mostCommon(units: readonly Unit[]): Unit | null {
  const counted = UNITS.map((unit) => ({ unit, count: units.filter((u) => u === unit).length }));
  const best = counted.reduce((a, b) => (b.count >= a.count ? b : a));
  return best.count > 0 ? best.unit : null;
}
