import type { ChangedSums } from "./changed-sums";
import type { Explanation } from "./explanation";
import { stepOf } from "./printed-place";
import type { Row, System } from "./system";

/** So many sums that do not say the same, and come out to the last place, are no accident. */
const EXACT = 2;

/**
 * True where no other figure would do as well as those that are proposed: with one printed place more or less some sum
 * would not hold, or two sums come out to the last place. Where rounding leaves room, 67.95 and 67.96 are the same to
 * the sums, and nobody can say which of them stands in the books. Of several mistakes each cell needs two sums of its
 * own; one mistake, such as two figures in each other's place, is proven by the sums of all its cells together.
 * @param granted the sums without the explanation.
 */
export function isOnlyFigure({ shifts, closes, each }: Explanation, granted: ChangedSums, system: System): boolean {
  const after = shifts.reduce((sums, shift) => sums.with(shift), granted);
  const own = new Set(shifts.map(({ cell }) => cell.key));
  const areProven = (rows: readonly Row[]) => {
    const exact = rows.filter(
      (row) => closes.includes(row) && !row.bound && !row.analytic && after.residual(row) === 0n,
    );
    return new Set(exact.map((row) => othersOf(row, own))).size >= EXACT;
  };
  if (!each && areProven(closes)) return true;
  return shifts.every(({ cell }) => {
    if (areProven(cell.rows.map(({ row }) => row))) return true;
    const step = system.scaled(stepOf(cell.fact));
    return [step, -step].every((by) => {
      const other = after.with({ cell, by });
      return cell.rows.some(({ row }) => !row.analytic && after.holds(row) && !other.holds(row));
    });
  });
}

/** The figures of a sum besides those that are changed, and besides nil: two sums over the same ones say the same. */
function othersOf({ cells }: Row, own: ReadonlySet<string>): string {
  return cells
    .filter(({ cell }) => cell.value !== 0n && !own.has(cell.key))
    .map(({ cell }) => cell.key)
    .sort()
    .join("|");
}
