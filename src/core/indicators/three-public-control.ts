import { threePublic } from "./department";
import { DEPARTMENT_FRAMEWORK, GROUPS } from "./framework";
import { money, ratio } from "./ratio";

export const threePublicControl = ratio({
  id: "三公经费控制率",
  name: { zh: "“三公”经费控制率", en: "Three public expenses against budget" },
  group: GROUPS.execution,
  definition: {
    zh: "“三公”经费实际支出数 ÷ “三公”经费预算安排数 × 100%",
    en: "three public expenses spent ÷ budgeted × 100 %",
  },
  source: DEPARTMENT_FRAMEWORK,
  applications: ({ facts }) => [
    {
      scope: null,
      numerator: money("“三公”经费实际支出数", "three public expenses spent", threePublic(facts, "actual")),
      denominator: money("“三公”经费预算安排数", "three public expenses budgeted", threePublic(facts, "budget")),
    },
  ],
});
