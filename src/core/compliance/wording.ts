import type { Amount, Unit } from "../amount";
import { amount, decimalsOf, inUnit, multiply, round, toText, toTextAtLeast, toYuan } from "../amount";
import type { Fact } from "../facts/fact";
import { printed } from "../facts/printed";
import type { CellAddress } from "../grid/snapshot";
import { text } from "../text/text";
import type { Param, Text } from "../text/text";
import { thousandsApart } from "../text/thousands";

/**
 * An amount of 元 with its unit: `1,010.00 万元`. In the workbook's common unit where that takes no more than two
 * decimals, so that one table in 元 does not make a report in 万元 read differently; else as the fact's table prints it.
 */
export function money(like: Fact, yuan: Amount = like.value): string {
  const common = inUnit(yuan, like.commonUnit);
  if (like.commonUnit !== like.unit && decimalsOf(common) <= 2)
    return `${thousandsApart(toTextAtLeast(common, 2))} ${like.commonUnit}`;
  return `${thousandsApart(printed(like, yuan))} ${like.unit}`;
}

/** The amount rounded to the decimals that the fact is printed with. */
export function asPrinted(like: Fact, yuan: Amount): Amount {
  return toYuan(round(inUnit(yuan, like.unit), Math.max(like.decimals, 0)), like.unit);
}

/** A threshold rate as people write it: `80%`. */
export function thresholdRate(setting: string): string {
  return `${toText(multiply(amount(setting), amount(100)))}%`;
}

/** A threshold in 元 in the unit of a table: `10 万元`. */
export function thresholdMoney(setting: string, unit: Unit): string {
  return `${toText(inUnit(amount(setting), unit))} ${unit}`;
}

/** Longer lists end with their number; the cells of all are marked anyway. */
const LONGEST_LIST = 20;

/** Projects or purchases in a list; only those that the list names are rendered. */
export function enumerated<T>(items: readonly T[], worded: (item: T) => Text): Param {
  const list = items.slice(0, LONGEST_LIST).map(worded);
  if (items.length <= LONGEST_LIST) return { list };
  return { list: [...list, text("等共 {count} 项", "{count} in all", { count: items.length })] };
}

export function cellsOf(facts: readonly (Fact | null)[]): CellAddress[] {
  return facts.flatMap((fact) => (fact ? [fact.cell] : []));
}
