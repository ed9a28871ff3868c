import { figuresIn } from "./figures";
import { fold } from "./fold";

const NUMBER = /\d[\d.,]*/g;
/** What is printed as money is: two decimals or more, or thousands set apart. Numbering and dates have neither. */
const LIKE_MONEY = [/^\d+\.\d\d+$/, /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/];

/**
 * How many numbers of a draft look like money and have no unit behind them, as in a pasted table: they are not read as
 * claims, which whoever checks the draft must be told.
 */
export function numbersWithoutUnit(text: string): number {
  const folded = fold(text).text;
  const read = new Set(figuresIn(folded).map(({ start }) => start));
  return [...folded.matchAll(NUMBER)].filter(
    ({ index, 0: number }) => !read.has(index) && LIKE_MONEY.some((pattern) => pattern.test(number)),
  ).length;
}
