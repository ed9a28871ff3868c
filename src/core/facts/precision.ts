import type { Amount, Unit } from "../amount";
import { amount, compare, divide, floor, equals, isZero, multiply, powerOfTen, yuanPer, ZERO } from "../amount";
import type { TableCell } from "../tables/table";

/** Decimals that reach 1 分 in each unit; no budget figure is finer. */
const DECIMALS_TO_FEN: Readonly<Record<Unit, number>> = { 元: 2, 百元: 4, 千元: 5, 万元: 6, 亿元: 10 };
/** Fewest printed decimals in each unit, by the ministry's templates: 12.3 typed in 万元 stands for 12.30. */
const LEAST_DECIMALS: Readonly<Record<Unit, number>> = { 元: 0, 百元: 2, 千元: 2, 万元: 2, 亿元: 2 };
const HUNDRED = amount(100);
const FEW = 6;
const HALF = amount("0.5");

/** The printed precision of a table's money. */
export interface Precision {
  /** Decimals in the table's unit; −2 for whole hundreds. */
  readonly decimals: number;
  /** Half a unit of the last place in 元; 0 where the figures reach the 分. */
  readonly halfWidth: Amount;
}

/**
 * Infers the printed precision of a table's money: the most decimals that any figure is typed or formatted with.
 * Results of division and a single figure with more decimals than all others do not count. A table in 元 of six or more
 * figures, all of them whole hundreds, was converted from 万元 with 2 decimals: its precision is 100 元.
 */
export function inferPrecision(cells: readonly TableCell[], unit: Unit): Precision {
  const finest = DECIMALS_TO_FEN[unit];
  const least = LEAST_DECIMALS[unit];
  const printed: number[] = [];
  const values: Amount[] = [];
  for (const { read, measure } of cells) {
    if (measure !== "money" || read.kind !== "number") continue;
    printed.push(read.decimals <= finest ? read.decimals : Math.min(read.shownDecimals ?? 0, finest));
    if (!isZero(read.value)) values.push(read.value);
  }
  let decimals = Math.max(least, mostSupported(printed));
  if (unit === "元" && decimals === 0 && values.length >= FEW && values.every(isWholeHundreds)) decimals = -2;
  return { decimals, halfWidth: halfWidthOf(decimals, unit) };
}

/** The most decimals that figures have. Of six or more figures two must have them: one stray digit decides nothing. */
function mostSupported(decimals: readonly number[]): number {
  if (decimals.length === 0) return 0;
  let [most, next] = [-Infinity, -Infinity];
  for (const each of decimals) {
    if (each > most) [most, next] = [each, most];
    else if (each > next) next = each;
  }
  return decimals.length >= FEW ? next : most;
}

/** Half a unit of the last of so many decimals of a unit, in 元; 0 from the 分 on. */
export function halfWidthOf(decimals: number, unit: Unit): Amount {
  if (decimals >= DECIMALS_TO_FEN[unit]) return ZERO;
  return multiply(multiply(HALF, divide(amount(1), powerOfTen(decimals))!), yuanPer(unit));
}

function isWholeHundreds(value: Amount): boolean {
  const hundreds = divide(value, HUNDRED)!;
  return equals(floor(hundreds), hundreds) && compare(value, ZERO) !== 0;
}
