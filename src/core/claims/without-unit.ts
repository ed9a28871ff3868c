import { figuresIn } from "./figures";
import { fold } from "./fold";

const NUMBER = /\d[\d.,]*/g;
/** Numbers printed like money: two decimals or more, or groups of thousands. Numbering and dates have neither. */
const LIKE_MONEY = [/^\d+\.\d\d+$/, /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/];

/**
 * How many numbers of a draft look like money and have no unit behind them, as in a pasted table: they are not read as
 * claims, and the report says how many there are.
 */
export function numbersWithoutUnit(text: string): number {
  const folded = fold(text).text;
  const read = new Set(figuresIn(folded).map(({ start }) => start));
  return [...folded.matchAll(NUMBER)].filter(
    ({ index, 0: number }) => !read.has(index) && LIKE_MONEY.some((pattern) => pattern.test(number)),
  ).length;
}
