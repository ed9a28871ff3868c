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
 * Decides for each table which unit and year it is read in and what it is used for. The workbook's year is the one that
 * most tables state, of equally many the later; a table without a year belongs to it. Of several tables of one form and
 * year one is judged, with its further pages on other sheets; forms that are filled in once for each project are all
 * judged.
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
    // What is to be said of the unit line is said of the first page's where this one has none.
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
 * Of several tables of one form (for the department and for its head office alone, in 元 and in 万元, a template and its
 * copy) the one that goes with the others: with figures, of the department and in the unit that most tables state, the
 * first of these. Further pages go with the table that they continue.
 */
function chosenTables(tables: readonly Table[], pages: ReadonlyMap<Table, Table>): Set<Table> {
  const names = tables.flatMap(({ department }) => (department === null ? [] : [department]));
  // Where as many tables are of the head office alone (本级), the department as a whole is meant.
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

/** The value that occurs most often, of equally many the first in this order, then the first met; null for none. */
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
  // What figures tell can only overrule a table for the unit that most have, which is no other than its own here.
  if (table.unit !== null && table.unit === common) return { unit: table.unit, unitFrom: "stated" };
  const repeated = evidence.of(table);
  if (table.unit) {
    // One figure may be wrong by itself; two that agree in another unit mean that the unit line is.
    // Of two tables that contradict each other, the one in the less common unit is taken to be wrong.
    const contradicted =
      repeated !== null && repeated.unit !== table.unit && repeated.unit === common && repeated.witnesses >= 2;
    return contradicted ? { unit: repeated.unit, unitFrom: "corrected" } : { unit: table.unit, unitFrom: "stated" };
  }
  if (repeated) return { unit: repeated.unit, unitFrom: "repeated-figures" };
  if (common) return { unit: common, unitFrom: "other-tables" };
  return { unit: settings.assumedUnit, unitFrom: "settings" };
}

/** The unit that most tables have; of equally many the larger one, in which reports are written. Null for no tables. */
export function mostCommon(units: readonly Unit[]): Unit | null {
  const counted = UNITS.map((unit) => ({ unit, count: units.filter((u) => u === unit).length }));
  const best = counted.reduce((a, b) => (b.count >= a.count ? b : a));
  return best.count > 0 ? best.unit : null;
}
