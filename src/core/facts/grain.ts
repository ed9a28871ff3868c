import type { Amount } from "../amount";
import { add, amount, compare, isZero, multiply, powerOfTen, toText } from "../amount";
import type { Table } from "../tables/table";
import type { Fact } from "./fact";

/** How far in 元 the figures may be from what they were rounded from, for columns of a table whose figures are all multiples of more than the printed last place. */
export type CoarseColumns = ReadonlyMap<number, Amount>;

const HALF = amount("0.5");
/** The coarsest grain that tables are rounded to: 10^4 元, a whole 万元. */
const COARSEST = 4;
/** Different figures that tell the grain of a column; with fewer it is no coarser than that of the table's other columns. */
const ENOUGH = 3;

/**
 * The columns of each table whose figures are all multiples of a power of ten that is coarser than their printed
 * precision: 12.00, 8.00 and 30.00 万元 are whole 万元. Whether they were rounded to it, or are round by nature, the
 * figures alone do not say.
 */
export function coarseColumns(facts: readonly Fact[]): ReadonlyMap<Table, CoarseColumns> {
  const coarse = new Map<Table, CoarseColumns>();
  for (const [table, own] of byTable(facts)) {
    const columns = coarseOf(own);
    if (columns.size > 0) coarse.set(table, columns);
  }
  return coarse;
}

function byTable(facts: readonly Fact[]): ReadonlyMap<Table, readonly Fact[]> {
  const tables = new Map<Table, Fact[]>();
  for (const fact of facts) {
    if (fact.measure !== "money" || fact.state !== "stated" || fact.inWords) continue;
    const own = tables.get(fact.table);
    if (own) own.push(fact);
    else tables.set(fact.table, [fact]);
  }
  return tables;
}

interface Column {
  /** The power of ten of the grain. */
  grain: number;
  readonly different: Set<string>;
  /** The half width that its figures have as printed. */
  printed: Amount;
}

function coarseOf(facts: readonly Fact[]): CoarseColumns {
  const columns = new Map<number, Column>();
  const nothing = new Map<number, Amount>();
  for (const { column, value, halfWidth } of facts) {
    if (isZero(value)) {
      nothing.set(column, halfWidth);
      continue;
    }
    const written = toText(value);
    const known = columns.get(column);
    if (!known) {
      columns.set(column, { grain: powerDividing(written), different: new Set([written]), printed: halfWidth });
    } else if (!known.different.has(written)) {
      known.different.add(written);
      known.grain = Math.min(known.grain, powerDividing(written));
    }
  }
  const all = [...columns.values()];
  if (all.length === 0) return new Map();
  const told = all.filter(({ different }) => different.size >= ENOUGH).map(({ grain }) => grain);
  const ofTable = told.length > 0 ? Math.max(...told) : Math.min(...all.map(({ grain }) => grain));
  const coarse = new Map<number, Amount>();
  const note = (column: number, power: number, printed: Amount) => {
    const half = multiply(HALF, powerOfTen(Math.min(power, COARSEST)));
    // What was rounded in two steps is off by half of the finer step as well.
    if (compare(half, printed) > 0) coarse.set(column, add(half, printed));
  };
  for (const [column, { grain, different, printed }] of columns)
    note(column, different.size >= ENOUGH ? grain : Math.min(grain, ofTable), printed);
  // A column of nothing but 0.00 may hold what was rounded away.
  for (const [column, printed] of nothing) if (!columns.has(column)) note(column, ofTable, printed);
  return coarse;
}

/** The largest power of ten that divides a number: 3 for 34000, −1 for 3.4. */
function powerDividing(written: string): number {
  const point = written.indexOf(".");
  if (point >= 0) return point + 1 - written.length;
  let zeros = 0;
  while (written[written.length - 1 - zeros] === "0") zeros++;
  return zeros;
}
