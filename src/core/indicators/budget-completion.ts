import { negated, plus } from "../check/terms";
import { departmentAdded, departmentBudget, departmentYearBudget, wholeClosing, wholeOpening } from "./department";
import { DEPARTMENT_FRAMEWORK, GROUPS, HUNAN } from "./framework";
import { money, ratio } from "./ratio";

export const budgetCompletion = ratio({
  id: "预算完成率",
  name: { zh: "预算完成率", en: "Budget completion rate" },
  group: GROUPS.execution,
  definition: {
    zh: "预算完成数 ÷ 预算数 × 100%",
    en: "budget carried out ÷ budget × 100 %",
  },
  source: DEPARTMENT_FRAMEWORK,
  applications: ({ facts }) => [
    {
      scope: null,
      numerator: money("预算完成数（本年支出合计）", "budget carried out (expenditure of the year)", [
        plus(facts.one("D03.total")),
      ]),
      denominator: money("预算数", "budget", [plus(departmentYearBudget(facts))]),
    },
  ],
});

export const hunanBudgetCompletion = ratio({
  id: "预算完成率-湖南",
  name: { zh: "预算完成率（湖南口径）", en: "Budget completion rate (Hunan)" },
  group: GROUPS.execution,
  definition: {
    zh: "（上年结转＋年初预算＋本年追加预算－年末结余）÷（上年结转＋年初预算＋本年追加预算）× 100%",
    en: "(opening carry-over + original budget + added − closing carry-over) ÷ (opening carry-over + original budget + added) × 100 %",
  },
  source: HUNAN,
  onlyWhereScored: true,
  applications: ({ facts }) => {
    const funds = [plus(wholeOpening(facts)), plus(departmentBudget(facts)), ...departmentAdded(facts).terms];
    return [
      {
        scope: null,
        numerator: money(
          "上年结转＋年初预算＋本年追加预算－年末结余",
          "opening carry-over + original budget + added − closing carry-over",
          [...funds, ...negated(wholeClosing(facts).terms)],
        ),
        denominator: money("上年结转＋年初预算＋本年追加预算", "opening carry-over + original budget + added", funds),
      },
    ];
  },
});
