import { ECONOMIC_CLASSES, ECONOMIC_ITEMS } from "./economic";
import { FUNCTION_CLASSES } from "./function-classes";
import type { Dictionary } from "../rules/identity/code-order";

/**
 * Items of the classification by function that nearly every department has, with earlier names.
 * Source: 政府收支分类科目; domain B.2 D02-4.
 */
const FUNCTION_ITEMS: Readonly<Record<string, readonly string[]>> = {
  "20805": ["行政事业单位养老支出", "行政事业单位离退休"],
  "2080501": ["行政单位离退休", "归口管理的行政单位离退休"],
  "2080502": ["事业单位离退休"],
  "2080505": ["机关事业单位基本养老保险缴费支出"],
  "2080506": ["机关事业单位职业年金缴费支出"],
  "20808": ["抚恤"],
  "2080801": ["死亡抚恤"],
  "21011": ["行政事业单位医疗"],
  "2101101": ["行政单位医疗"],
  "2101102": ["事业单位医疗"],
  "2101103": ["公务员医疗补助"],
  "22102": ["住房改革支出"],
  "2210201": ["住房公积金"],
  "2210202": ["提租补贴"],
  "2210203": ["购房补贴"],
  "22401": ["应急管理事务"],
  "2240101": ["行政运行"],
};

const classes = new Map(
  [...FUNCTION_CLASSES, ...ECONOMIC_CLASSES].map(({ code, name, aliases }) => [code, [name, ...aliases]]),
);
const items = new Map(ECONOMIC_ITEMS.map(({ code, name, aliases = [] }) => [code, [name, ...aliases]]));

/** Economic items that came into use in a year. Source: domain B.4 D06-5. */
const SINCE: Readonly<Record<string, number>> = { "30311": 2020 };

/** Names by function: the classes and the common items; other codes are not in it, whatever they are called. */
export const functionNames: Dictionary = (code) => FUNCTION_ITEMS[code] ?? classes.get(code) ?? null;

/** Names by economic nature, which are few enough to know all of them: a code that is not in it is unknown. */
export const economicNames: Dictionary = (code, year) => {
  // Government's own economic classes (5xx) have a list of their own.
  if (!code.startsWith("3")) return null;
  const since = SINCE[code];
  if (since !== undefined && year !== null && year < since) return "unknown";
  return (code.length === 3 ? classes.get(code) : items.get(code)) ?? "unknown";
};
