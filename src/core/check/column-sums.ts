import type { Amount } from "../amount";
import { absolute, add, amount, compare, isZero, multiply, toText, ZERO } from "../amount";
import type { Fact } from "../facts/fact";
import { isKnown } from "../facts/fact";
import type { ColumnGrain } from "../facts/grain";
import { powerDividing } from "../facts/grain";
import type { Table } from "../tables/table";
import { groupedBy } from "../grouped";
import type { Check } from "./check";

/** Different finer figures of a table, of which one may be a slip. */
const FINER = 2;

/** The grain of each column of each table. */
export type Grains = ReadonlyMap<Table, ReadonlyMap<number, ColumnGrain>>;

/** What the sums of a column of round figures say of it. */
export interface ColumnSums {
  /** Those that fail by no more than rounding to the grains of their columns explains. */
  readonly broken: Check[];
  /** Those of them in which the column's figures stand beside ones that are finer than its grain. */
  readonly beside: Check[];
  /** Sums with finer figures that hold, and products: a figure that was rounded does not come out of them. */
  held: number;
}

/**
 * What sums say of the columns whose figures fail by no more than rounding explains. A sum of round figures may hold
 * however they were rounded; one with finer figures (the twin that was not rounded, the columns beside) holds only where
 * the round ones are round by nature.
 * @param checks sums, bounds and products as judged with the printed precision.
 * @param stated figures of money other than 0.
 */
export function columnSums(
  checks: readonly Check[],
  stated: readonly Fact[],
  grains: Grains,
): ReadonlyMap<Table, ReadonlyMap<number, ColumnSums>> {
  const evidence = new Map<Table, Map<number, ColumnSums>>();
  const hasFiner = finerFigures(stated);
  const isBesideFiner = (fact: Fact, check: Check) => {
    const { power } = grains.get(fact.table)!.get(fact.column)!;
    return statedIn(check).some(
      (each) =>
        !isOneColumn(each, fact) &&
        !isZero(each.value) &&
        powerDividing(toText(each.value)) < power &&
        hasFiner(each.table, power, fact),
    );
  };
  for (const check of checks) {
    if (check.relation === "product" || check.verdict !== "inconsistent" || !isWithinGrains(check, grains)) continue;
    for (const fact of roundFigures(check, grains)) {
      const columns = evidence.get(fact.table) ?? new Map<number, ColumnSums>();
      const own = columns.get(fact.column) ?? { broken: [], beside: [], held: 0 };
      own.broken.push(check);
      if (isBesideFiner(fact, check)) own.beside.push(check);
      evidence.set(fact.table, columns.set(fact.column, own));
    }
  }
  for (const check of checks) {
    const isProduct = check.relation === "product" && check.verdict === "exact";
    if (!isProduct && (check.relation !== "zero" || check.verdict === "inconsistent")) continue;
    for (const fact of roundFigures(check, grains)) {
      const own = evidence.get(fact.table)?.get(fact.column);
      if (own && (isProduct || isBesideFiner(fact, check))) own.held++;
    }
  }
  return evidence;
}

/** One figure of each column that has a grain coarser than it is printed. */
function roundFigures(check: Check, grains: Grains): readonly Fact[] {
  const found: Fact[] = [];
  for (const fact of statedIn(check))
    if (grains.get(fact.table)?.get(fact.column)?.half && !found.some((each) => isOneColumn(each, fact)))
      found.push(fact);
  return found;
}

/** Tells whether a table has several figures, outside the column of a round one, that are finer than a grain: one may be a slip. */
function finerFigures(stated: readonly Fact[]): (table: Table, power: number, round: Fact) => boolean {
  const byTable = groupedBy(stated, ({ table }) => table);
  const known = new Map<string, boolean>();
  const ids = new Map<Table, number>();
  return (table, power, round) => {
    if (!ids.has(table)) ids.set(table, ids.size);
    const beside = round.table === table ? round.column : 0;
    const key = `${ids.get(table)} ${power} ${beside}`;
    let is = known.get(key);
    if (is === undefined) {
      const others = (byTable.get(table) ?? []).filter(({ column }) => column !== beside);
      const finer = new Set(
        others.map(({ value }) => toText(value)).filter((written) => powerDividing(written) < power),
      );
      known.set(key, (is = finer.size >= FINER));
    }
    return is;
  };
}

function statedIn({ terms }: Check): readonly Fact[] {
  return terms.flatMap(({ fact }) => (isKnown(fact) && fact.state === "stated" ? [fact] : []));
}

function isOneColumn(a: Fact, b: Fact): boolean {
  return a.table === b.table && a.column === b.column;
}

function isWithinGrains({ terms, residual }: Check, grains: Grains): boolean {
  let tolerance: Amount = ZERO;
  for (const { coefficient, fact } of terms) {
    if (!isKnown(fact) || fact.state !== "stated") continue;
    const half = grains.get(fact.table)?.get(fact.column)?.half ?? fact.halfWidth;
    tolerance = add(tolerance, multiply(amount(Math.abs(coefficient)), half));
  }
  return compare(absolute(residual!), tolerance) <= 0;
}
