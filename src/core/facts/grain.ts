import type { Amount } from "../amount";
import { add, amount, compare, isZero, multiply, powerOfTen, toText } from "../amount";
import type { Table } from "../tables/table";
import type { Fact } from "./fact";

/** How far in 元 the figures may be from what they were rounded from, for columns of a table whose figures are all multiples of more than the printed last place. */
export type CoarseColumns = ReadonlyMap<number, Amount>;

const HALF = amount("0.5");
const TWO = amount(2);
/** The power of ten of 1 分 in 元. */
const FEN = -2;
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

/** What the figures of a column say of its grain. */
export interface ColumnGrain {
  /** The power of ten that divides all of its figures, at most that of a whole 万元. */
  readonly power: number;
  /** How many different figures it has. */
  readonly different: number;
  /** Printed places in which all of its figures have 0: 2 for 12.00, 4 for 1200.00; 0 or less where there is no such place. */
  readonly zeros: number;
  /** How far a figure may be from what it was rounded from; null where it is no coarser than it is printed. */
  readonly half: Amount | null;
}

/** The grain of each column of money that has figures other than 0.00, by these figures alone, however few. */
export function grainsOfColumns(facts: readonly Fact[]): ReadonlyMap<Table, ReadonlyMap<number, ColumnGrain>> {
  return new Map(
    [...byTable(facts)].map(([table, own]) => [
      table,
      new Map(
        [...columnsOf(own)]
          .filter(([, { different }]) => different.size > 0)
          .map(([column, { grain, different, printed }]) => [
            column,
            {
              power: Math.min(grain, COARSEST),
              different: different.size,
              zeros: Math.min(grain, COARSEST) - placeOf(printed),
              half: halfOf(grain, printed),
            },
          ]),
      ),
    ]),
  );
}

interface Column {
  /** The power of ten of the grain. */
  grain: number;
  readonly different: Set<string>;
  /** The half width that its figures have as printed. */
  readonly printed: Amount;
}

function columnsOf(facts: readonly Fact[]): ReadonlyMap<number, Column> {
  const columns = new Map<number, Column>();
  for (const { column, value, halfWidth } of facts) {
    let known = columns.get(column);
    if (!known) columns.set(column, (known = { grain: Infinity, different: new Set(), printed: halfWidth }));
    if (isZero(value)) continue;
    const written = toText(value);
    if (known.different.has(written)) continue;
    known.different.add(written);
    known.grain = Math.min(known.grain, powerDividing(written));
  }
  return columns;
}

function coarseOf(facts: readonly Fact[]): CoarseColumns {
  const columns = columnsOf(facts);
  const all = [...columns.values()].filter(({ different }) => different.size > 0);
  if (all.length === 0) return new Map();
  const told = all.filter(({ different }) => different.size >= ENOUGH).map(({ grain }) => grain);
  const ofTable = told.length > 0 ? Math.max(...told) : Math.min(...all.map(({ grain }) => grain));
  const coarse = new Map<number, Amount>();
  for (const [column, { grain, different, printed }] of columns) {
    // A column of nothing but 0.00 may hold what was rounded away.
    const half = halfOf(different.size >= ENOUGH ? grain : Math.min(grain, ofTable), printed);
    if (half) coarse.set(column, half);
  }
  return coarse;
}

/** The power of ten of the last place that half widths of figures show: 分 where they are exact. */
function placeOf(printed: Amount): number {
  return isZero(printed) ? FEN : powerDividing(toText(multiply(TWO, printed)));
}

/** Half of a grain, where it is coarser than what is printed. */
function halfOf(power: number, printed: Amount): Amount | null {
  const half = multiply(HALF, powerOfTen(Math.min(power, COARSEST)));
  // What was rounded in two steps is off by half of the finer step as well.
  return compare(half, printed) > 0 ? add(half, printed) : null;
}

/** The largest power of ten that divides a number: 3 for 34000, −1 for 3.4. */
export function powerDividing(written: string): number {
  const point = written.indexOf(".");
  if (point >= 0) return point + 1 - written.length;
  let zeros = 0;
  while (written[written.length - 1 - zeros] === "0") zeros++;
  return zeros;
}
