import { isZero } from "../amount";
import type { Amount } from "../amount";
import type { Fact } from "../facts/fact";
import { grainsOfColumns } from "../facts/grain";
import type { Table } from "../tables/table";
import type { Check } from "./check";
import { factsOf } from "./check";
import type { Grains } from "./column-sums";
import { columnSums } from "./column-sums";
import { isWithinOwnZeros } from "./one-grain";

/** How many sums that fail outweigh one that holds with finer figures. */
const FOR_EACH_HELD = 4;

/**
 * The columns of figures, however few, whose sums are out by no more than the zeros that each figure ends in explain: in
 * a workbook whose tables are rounded, some columns more than others, that is what 13.00 beside 25.44 and 38.78 is. A
 * column whose figures add up with finer ones is round by nature.
 * @param checks sums, products, and bounds that are overstepped, as judged with the printed precision.
 * @returns of each table the half width of each such column, by what divides all of its figures.
 */
export function roundWhereOthersAre(
  checks: readonly Check[],
  facts: readonly Fact[],
): ReadonlyMap<Table, ReadonlyMap<number, Amount>> {
  const grains = grainsOfColumns(facts);
  const isExact = exactColumns(checks, facts, grains);
  const rounded = new Map<Table, Map<number, Amount>>();
  for (const check of checks) {
    if (check.relation === "product" || check.verdict !== "inconsistent" || !isWithinOwnZeros(check)) continue;
    for (const { table, column } of factsOf(check)) {
      const half = grains.get(table)?.get(column)?.half;
      if (half && !isExact(table, column))
        rounded.set(table, (rounded.get(table) ?? new Map<number, Amount>()).set(column, half));
    }
  }
  return rounded;
}

/** Tells of which columns the sums with finer figures hold: their figures are round by nature. */
export function exactColumns(
  checks: readonly Check[],
  facts: readonly Fact[],
  grains: Grains = grainsOfColumns(facts),
): (table: Table, column: number) => boolean {
  const stated = facts.filter(
    ({ measure, state, value }) => measure === "money" && state === "stated" && !isZero(value),
  );
  const sums = columnSums(checks, stated, grains);
  return (table, column) => {
    const own = sums.get(table)?.get(column);
    return own !== undefined && own.held * FOR_EACH_HELD > own.broken.length;
  };
}
