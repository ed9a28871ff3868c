import type { Amount } from "../amount";
import type { Fact } from "../facts/fact";
import { grainsOfColumns } from "../facts/grain";
import type { Table } from "../tables/table";
import type { Check } from "./check";
import { factsOf } from "./check";
import { isWithinOwnZeros } from "./one-grain";

/**
 * The columns of figures, however few, whose sums are out by no more than the zeros that each figure ends in explain: in
 * a workbook whose tables are rounded, some columns more than others, that is what 13.00 beside 25.44 and 38.78 is.
 * @param checks sums, and bounds that are overstepped, as judged with the printed precision.
 * @returns of each table the half width of each such column, by what divides all of its figures.
 */
export function roundWhereOthersAre(
  checks: readonly Check[],
  facts: readonly Fact[],
): ReadonlyMap<Table, ReadonlyMap<number, Amount>> {
  const grains = grainsOfColumns(facts);
  const rounded = new Map<Table, Map<number, Amount>>();
  for (const check of checks) {
    if (check.verdict !== "inconsistent" || !isWithinOwnZeros(check)) continue;
    for (const { table, column } of factsOf(check)) {
      const half = grains.get(table)?.get(column)?.half;
      if (half) rounded.set(table, (rounded.get(table) ?? new Map<number, Amount>()).set(column, half));
    }
  }
  return rounded;
}
