import { plus } from "../check/terms";
import { awaited } from "./department";
import { DEPARTMENT_FRAMEWORK, GROUPS } from "./framework";
import { wholeList, columnTerms } from "./list-scope";
import { money, ratio } from "./ratio";

export const keySpending = ratio({
  id: "重点支出安排率",
  name: { zh: "重点支出安排率", en: "Share of key projects" },
  group: GROUPS.allocation,
  definition: {
    zh: "重点项目支出 ÷ 项目总支出 × 100%",
    en: "spending on key projects ÷ spending on all projects × 100 %",
  },
  source: DEPARTMENT_FRAMEWORK,
  applications: ({ facts }) => [
    {
      scope: null,
      numerator: money("重点项目支出", "spending on key projects", [
        plus(
          awaited(facts, "P1.key.spent", {
            zh: "标明为重点项目的支出",
            en: "spending marked as on key projects",
          }),
        ),
      ]),
      denominator: money("项目总支出", "spending on all projects", columnTerms(facts, wholeList(facts, "P1"), "spent")),
    },
  ],
});
