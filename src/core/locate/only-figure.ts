import type { ChangedSums } from "./changed-sums";
import type { Explanation } from "./explanation";
import { stepOf } from "./printed-place";
import type { Row, System } from "./system";

/** So many sums that do not say the same, and come out to the last place, are no accident. */
const EXACT = 2;

/**
 * True where no other figure would do as well as those that are proposed: with one printed place more or less some sum
 * would not hold, or two sums of the cell come out to the last place. Where rounding leaves room, 67.95 and 67.96 are the
 * same to the sums, and nobody can say which of them stands in the books.
 * @param granted the sums without the explanation.
 */
export function isOnlyFigure({ shifts, closes }: Explanation, granted: ChangedSums, system: System): boolean {
  const after = shifts.reduce((sums, shift) => sums.with(shift), granted);
  const own = new Set(shifts.map(({ cell }) => cell.key));
  return shifts.every(({ cell }) => {
    const exact = cell.rows.filter(
      ({ row }) => closes.includes(row) && !row.bound && !row.analytic && after.residual(row) === 0n,
    );
    if (new Set(exact.map(({ row }) => othersOf(row, own))).size >= EXACT) return true;
    const step = system.scaled(stepOf(cell.fact));
    return [step, -step].every((by) => {
      const other = after.with({ cell, by });
      return cell.rows.some(({ row }) => !row.analytic && after.holds(row) && !other.holds(row));
    });
  });
}

/** The figures of a sum besides those that are changed: two sums over the same ones say the same. */
function othersOf({ cells }: Row, own: ReadonlySet<string>): string {
  return cells
    .map(({ cell }) => cell.key)
    .filter((key) => !own.has(key))
    .sort()
    .join("|");
}
