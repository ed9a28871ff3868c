import { plus } from "../check/terms";
import { GROUPS, PRACTICE } from "./framework";
import { money, ratio } from "./ratio";

export const sampleShare = ratio({
  id: "抽查占比",
  name: { zh: "抽查资金占比", en: "Share of expenditure sampled" },
  group: GROUPS.analysis,
  definition: {
    zh: "抽查金额 ÷ 部门整体支出 × 100%",
    en: "expenditure sampled ÷ the department's expenditure × 100 %",
  },
  source: PRACTICE,
  applications: ({ facts }) => [
    {
      scope: null,
      numerator: money("抽查金额", "expenditure sampled", [plus(facts.one("D03.total.sampled"))]),
      denominator: money("部门整体支出", "the department's expenditure", [plus(facts.one("D03.total"))]),
    },
  ],
});
