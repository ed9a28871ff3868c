/*
 * Of row and column numbers of a whole sheet there may be more than a call takes arguments, so `Math.max(...)` over them
 * ends in a stack overflow.
 */

/** The largest; -Infinity of none. */
export function largest(numbers: Iterable<number>): number {
  let most = -Infinity;
  for (const number of numbers) if (number > most) most = number;
  return most;
}

/** The smallest; Infinity of none. */
export function smallest(numbers: Iterable<number>): number {
  let least = Infinity;
  for (const number of numbers) if (number < least) least = number;
  return least;
}
