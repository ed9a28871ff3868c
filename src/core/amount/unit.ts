import type { Amount } from "./amount";
import { amount, divide, multiply, toTextAtLeast } from "./amount";

/** Units of money in budget tables. Amounts are always kept in 元. */
export type Unit = "元" | "百元" | "千元" | "万元" | "亿元";

const YUAN: Readonly<Record<Unit, Amount>> = {
  元: amount(1),
  百元: amount(100),
  千元: amount(1000),
  万元: amount(10000),
  亿元: amount(100000000),
};

/** How many 元 one unit is. */
export function yuanPer(unit: Unit): Amount {
  return YUAN[unit];
}

/** 元 expressed in a unit, exact. */
export function inUnit(yuan: Amount, unit: Unit): Amount {
  return divide(yuan, YUAN[unit])!;
}

/** An amount of the unit in 元, exact. */
export function toYuan(value: Amount, unit: Unit): Amount {
  return multiply(value, YUAN[unit]);
}

/** 元 as decimal text in a unit, with 2 decimals or as many as it takes to be exact. */
export function printIn(yuan: Amount, unit: Unit): string {
  return toTextAtLeast(inUnit(yuan, unit), 2);
}

/** The unit that a text states, such as `单位：万元`, `（金额单位:元）` or `568.51万元`; null when it states none. */
export function unitNamed(text: string): Unit | null {
  const match = /(亿元|万元|千元|百元|元)/.exec(text.replace(/\s/g, "").replace("人民币元", "元"));
  return match ? (match[1] as Unit) : null;
}
