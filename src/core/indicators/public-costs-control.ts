import { plus } from "../check/terms";
import { firstKnown } from "./department";
import { DEPARTMENT_FRAMEWORK, GROUPS } from "./framework";
import { money, ratio } from "./ratio";

export const publicCostsControl = ratio({
  id: "公用经费控制率",
  name: { zh: "公用经费控制率", en: "Public running costs against budget" },
  group: GROUPS.execution,
  definition: {
    zh: "实际支出公用经费总额 ÷ 预算安排公用经费总额 × 100%",
    en: "public running costs spent ÷ budgeted × 100 %",
  },
  source: DEPARTMENT_FRAMEWORK,
  applications: ({ facts }) => [
    {
      scope: null,
      numerator: money("实际支出公用经费", "public running costs spent", [
        plus(firstKnown(facts, "H1.public.actual", "D06.public")),
      ]),
      denominator: money("预算安排公用经费", "public running costs budgeted", [
        plus(firstKnown(facts, "H1.public.budget", "B8.public", "B3.public")),
      ]),
    },
  ],
});
