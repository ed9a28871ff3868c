import type { Amount, Unit } from "../amount";
import { absolute, amount, compare, isZero, multiply, yuanPer } from "../amount";
import { PUBLIC_TABLE } from "../forms/ministry/public-tables";
import type { Table } from "../tables/table";

/** The units of money from the smallest to the largest. */
export const UNITS: readonly Unit[] = ["元", "百元", "千元", "万元", "亿元"];

/** The keys under which other tables repeat a total or figure: the spending of all projects is `D03.project`. */
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

/** The keys under which tables may repeat a figure, its own first. */
function namesOf(key: string): readonly string[] {
  const [form, ...parts] = key.split(".");
  const published = PUBLIC_TABLE[form!];
  const names = published ? [key, [published, ...parts].join(".").replace(/\.actual$/, "")] : [key];
  return [...names, ...names.flatMap((name) => REPEATED[name] ?? [])];
}

/** Evidence for the units of tables: figures that several tables repeat. */
export class UnitEvidence {
  private readonly known = new Map<Table, ReadonlyMap<string, Amount>>();

  constructor(private readonly tables: readonly Table[]) {}

  /**
   * The unit in which most of the table's figures equal those of tables with a stated unit, with the number of such
   * figures: 12,300 here and 1.23 in a table in 万元 speak for 元.
   */
  of(table: Table): { unit: Unit; witnesses: number } | null {
    const own = this.repeatable(table);
    const votes = new Map<Unit, number>();
    for (const other of this.tables) {
      if (other === table || other.unit === null || (table.year !== null && other.year !== table.year)) continue;
      // Two tables may share several keys of one figure; each figure counts once.
      const counted = new Set<Amount>();
      for (const [name, theirs] of this.repeatable(other)) {
        const mine = own.get(name);
        if (!mine || counted.has(mine)) continue;
        const unit = UNITS.find((u) => isAsMuch(multiply(mine, yuanPer(u)), multiply(theirs, yuanPer(other.unit!))));
        if (!unit) continue;
        counted.add(mine);
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

/** The table's figures that other tables may repeat, under each of their keys. */
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

/** True for figures that differ by less than 0.1 %, as rounding to two decimals of 万元 may. Both are positive. */
function isAsMuch(a: Amount, b: Amount): boolean {
  return compare(a, multiply(b, LOW)) > 0 && compare(a, multiply(b, HIGH)) < 0;
}
