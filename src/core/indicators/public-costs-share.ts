import { plus } from "../check/terms";
import { basicExpenditure, publicCosts } from "./department";
import { GROUPS, PRACTICE } from "./framework";
import { money, ratio } from "./ratio";

export const publicCostsShare = ratio({
  id: "公用经费占基本支出比",
  name: { zh: "公用经费占基本支出比", en: "Public running costs in basic expenditure" },
  group: GROUPS.analysis,
  definition: {
    zh: "公用经费 ÷ 基本支出 × 100%",
    en: "public running costs ÷ basic expenditure × 100 %",
  },
  source: PRACTICE,
  applications: ({ facts }) => [
    {
      scope: null,
      numerator: money("公用经费", "public running costs", [plus(publicCosts(facts))]),
      denominator: money("基本支出", "basic expenditure", [plus(basicExpenditure(facts))]),
    },
  ],
});
