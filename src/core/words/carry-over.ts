import type { Word } from "./word";

/** What was there at the beginning and is left at the end. */
export const CARRY_OVER = {
  opening: {
    zh: "年初结转和结余",
    en: "opening carry-over",
    spellings: [
      "年初结转结余",
      "上年结转和结余",
      "上年结转结余",
      "年初结余",
      "上年结余",
      "期初余额",
      "上年末结转结余",
      "上年年末结转结余",
    ],
  },
  closing: {
    zh: "年末结转和结余",
    en: "closing carry-over",
    spellings: ["年末结转结余", "年末结余", "期末余额", "年末结余数", "年末结转数", "年末结转结余数", "年末余额"],
  },
  // A balance, as against the column basicExpenditure.
  closingBasic: { zh: "基本支出结转", en: "closing carry-over of basic expenditure", spellings: ["基本支出年末结转"] },
  // The parts of 项目支出结转和结余: what goes on next year, and what is left over.
  projectCarried: { zh: "项目支出结转", en: "projects carried over" },
  projectSurplus: { zh: "项目支出结余", en: "surplus of projects" },
  // What a budget expects to be carried over. In final accounts the same money is opening.
  priorCarry: {
    zh: "上年结转",
    en: "carried over from the prior year",
    spellings: ["上年结转结余", "上年结转和结余", "年初结转和结余", "年初结转结余", "上年结转收入", "上年结转资金"],
  },
  // What a budget leaves for the next year. In final accounts the same money is closing.
  nextYear: {
    zh: "结转下年",
    en: "carried to the next year",
    spellings: ["结转下年支出", "年终结转结余", "年终结转", "结转下年使用"],
  },
} as const satisfies Readonly<Record<string, Word>>;
