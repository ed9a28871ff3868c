import type { Item } from "./item";

const kind = (id: string, key: string, words: readonly string[], own = true): Item => ({
  id: `income.${id}`,
  words,
  facts: own
    ? { all: { actual: [`D02.${key}`, `D01.income.${key}`, `Z03.${key}`], budget: [`Z01.income.${key}.budget`] } }
    : {},
});

/** Where income comes from: columns of 公开02表, lines of 公开01表 and 公开04表. */
export const INCOME: readonly Item[] = [
  {
    id: "income",
    words: ["财政拨款收入[合计|决算][数]", "财政拨款[本年]收入", "本年财政拨款收入"],
    scope: "fiscal",
    parts: ["income"],
  },
  {
    id: "income",
    words: ["一般公共预算[财政]拨款收入", "一般公共预算[财政]收入", "一般公共预算财政拨款本年收入"],
    scope: "general",
  },
  { id: "income", words: ["政府性基金[预算][财政]拨款收入", "政府性基金预算收入", "政府性基金收入"], scope: "fund" },
  {
    id: "income",
    words: ["国有资本经营[预算][财政]拨款收入", "国有资本经营预算收入"],
    scope: "stateCapital",
  },
  kind("superior", "superior", ["上级补助收入"]),
  kind("business", "business", ["事业收入"]),
  kind("operating", "operating", ["经营收入"]),
  kind("affiliated", "affiliated", ["附属单位上缴收入"]),
  kind("other", "other", ["其他收入"]),
];
