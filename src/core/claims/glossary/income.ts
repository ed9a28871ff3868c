import type { WordId } from "../../words/words";
import type { Item } from "./item";

const kind = (key: string, concept: WordId): Item => ({
  id: `income.${key}`,
  concepts: [concept],
  facts: {
    all: { actual: [`D02.${key}`, `D01.income.${key}`, `Z03.${key}`], budget: [`Z01.income.${key}.budget`] },
  },
});

/** Where income comes from: columns of 公开02表, lines of 公开01表 and 公开04表. */
export const INCOME: readonly Item[] = [
  {
    id: "income",
    concepts: ["fiscalAppropriation"],
    ending: "收入",
    words: ["财政拨款收入[合计|决算][数]", "财政拨款[本年]收入", "本年财政拨款收入"],
    scope: "fiscal",
    parts: ["income"],
  },
  {
    id: "income",
    concepts: ["generalBudget"],
    ending: "收入",
    words: ["一般公共预算财政收入", "一般公共预算财政拨款本年收入"],
    scope: "general",
  },
  {
    id: "income",
    concepts: ["governmentFunds"],
    ending: "收入",
    words: ["政府性基金财政拨款收入"],
    scope: "fund",
  },
  {
    id: "income",
    concepts: ["stateCapital"],
    ending: "收入",
    words: ["国有资本经营[财政]拨款收入"],
    scope: "stateCapital",
  },
  kind("superior", "superiorIncome"),
  kind("business", "businessIncome"),
  kind("operating", "operatingIncome"),
  kind("affiliated", "affiliatedIncome"),
  kind("other", "otherIncome"),
];
