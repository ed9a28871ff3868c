/*
 * `Math.max(...)` over the row numbers of a whole sheet overflows the stack: a call takes only so many arguments. These
 * functions loop instead.
 */

/** The largest number; -Infinity for an empty list. */
export function largest(numbers: Iterable<number>): number {
  let most = -Infinity;
  for (const number of numbers) if (number > most) most = number;
  return most;
}

/** The smallest number; Infinity for an empty list. */
export function smallest(numbers: Iterable<number>): number {
  let least = Infinity;
  for (const number of numbers) if (number < least) least = number;
  return least;
}
