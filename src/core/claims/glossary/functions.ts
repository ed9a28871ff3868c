import { ECONOMIC_CLASSES, ECONOMIC_ITEMS } from "../../classification/economic";
import { FUNCTION_CLASSES } from "../../classification/function-classes";
import { halfWidth } from "../../amount";
import type { Item } from "./item";

/** Expenditure by function class (类): 公开01, 03, 04 and 05表. */
export const FUNCTIONS: readonly Item[] = FUNCTION_CLASSES.map(({ code, name, aliases }): Item => ({
  id: `class.${code}`,
  words: [name, ...aliases].flatMap((word) => classWords(halfWidth(word))),
  facts: {
    all: { actual: [`D01.class.${code}`, `D03.code.total@${code}`], budget: [`Z01.class.${code}.budget`] },
    fiscal: { actual: [`D04.class.${code}`] },
    general: { actual: [`D05.code.total@${code}`, `D04.class.${code}.general`] },
    fund: { actual: [`D08.code.total@${code}`, `D04.class.${code}.fund`] },
    stateCapital: { actual: [`D09.code.total@${code}`, `D04.class.${code}.stateCapital`] },
  },
}));

/** 教育支出, 教育(类)支出, 教育支出(类); the bare word 教育 alone is no item of money. */
function classWords(name: string): string[] {
  if (!name.endsWith("支出")) return [`${name}(类)[支出]`];
  return [name, `${name}(类)`, `${name.slice(0, -2)}(类)[支出]`];
}

/**
 * Economic classes and items: 公开06表 and 财决08-1表, which hold the basic expenditure of the general budget only, so
 * that the words are only read inside it.
 */
export const ECONOMY: readonly Item[] = [...ECONOMIC_CLASSES, ...ECONOMIC_ITEMS]
  .filter(({ name }) => name !== "其他支出")
  .map(({ code, name, aliases = [] }): Item => ({
    id: `economy.${code}`,
    words: [name, ...aliases].map(halfWidth),
    facts: { any: { actual: [`D06.code.amount@${code}`, `Z08_1.${code}`] } },
    within: ["basic", "personnel", "public"],
  }));
