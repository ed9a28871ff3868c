import type { Amount, Unit } from "../amount";
import { absolute, amount, compare, isZero, multiply, yuanPer } from "../amount";
import { PUBLIC_TABLE } from "../forms/ministry/public-tables";
import type { Table } from "../tables/table";

/** From the smallest to the largest. */
export const UNITS: readonly Unit[] = ["元", "百元", "千元", "万元", "亿元"];

/** Totals of lists, and figures under several names, that other tables state as figures of their own. */
const REPEATED: Readonly<Record<string, readonly string[]>> = {
  "P1.spent": ["D03.project"],
  "P1.opening": ["D04.opening"],
  "P2.budget": ["P2.total.budget"],
  "P2.actual": ["P2.total.actual"],
  "D02.total": ["D01.income"],
  "D03.total": ["D01.expenditure"],
  "D04.expenditure": ["D03.total", "D01.expenditure"],
  "D04.basic": ["D03.basic"],
  "D04.project": ["D03.project"],
  "D05.total": ["D04.expenditure.general"],
  "D06.total": ["D05.basic", "D03.basic"],
  "D08.total": ["D04.expenditure.fund"],
  "D09.total": ["D04.expenditure.stateCapital"],
  "H1.projects.actual": ["D03.project"],
};

/** The names under which tables may repeat a figure, its own first. */
function namesOf(key: string): readonly string[] {
  const [form, ...parts] = key.split(".");
  const published = PUBLIC_TABLE[form!];
  const names = published ? [key, [published, ...parts].join(".").replace(/\.actual$/, "")] : [key];
  return [...names, ...names.flatMap((name) => REPEATED[name] ?? [])];
}

/** What the figures that several tables repeat tell about the tables' units. */
export class UnitEvidence {
  private readonly known = new Map<Table, ReadonlyMap<string, Amount>>();

  constructor(private readonly tables: readonly Table[]) {}

  /** The unit in which the table's figures equal the same figures of tables that state theirs, and how many tell so. */
  of(table: Table): { unit: Unit; witnesses: number } | null {
    const own = this.repeatable(table);
    const votes = new Map<Unit, number>();
    for (const other of this.tables) {
      if (other === table || other.unit === null || (table.year !== null && other.year !== table.year)) continue;
      // The two tables' figures have several names in common; each figure tells once.
      const told = new Set<Amount>();
      for (const [name, theirs] of this.repeatable(other)) {
        const mine = own.get(name);
        if (!mine || told.has(mine)) continue;
        const unit = UNITS.find((u) => isAsMuch(multiply(mine, yuanPer(u)), multiply(theirs, yuanPer(other.unit!))));
        if (!unit) continue;
        told.add(mine);
        votes.set(unit, (votes.get(unit) ?? 0) + 1);
      }
    }
    const best = [...votes].sort(([, m], [, n]) => n - m)[0];
    return best ? { unit: best[0], witnesses: best[1] } : null;
  }

  private repeatable(table: Table): ReadonlyMap<string, Amount> {
    let figures = this.known.get(table);
    if (!figures) this.known.set(table, (figures = repeatableIn(table)));
    return figures;
  }
}

/** The table's own figures that other tables may repeat, by every name that is common to both. */
function repeatableIn(table: Table): Map<string, Amount> {
  const figures = new Map<string, Amount>();
  for (const { key, entity, measure, read, columnUnit } of table.cells) {
    if (measure !== "money" || read.kind !== "number" || read.unit || columnUnit || isZero(read.value)) continue;
    if (entity !== null && entity.role !== "total") continue;
    const names = entity === null ? namesOf(key) : (REPEATED[key] ?? []);
    const value = absolute(read.value);
    for (const name of names) if (!figures.has(name)) figures.set(name, value);
  }
  return figures;
}

const LOW = amount("0.999");
const HIGH = amount("1.001");

/** Equal but for rounding to two decimals of 万元; neither is negative or nil. */
function isAsMuch(a: Amount, b: Amount): boolean {
  return compare(a, multiply(b, LOW)) > 0 && compare(a, multiply(b, HIGH)) < 0;
}
