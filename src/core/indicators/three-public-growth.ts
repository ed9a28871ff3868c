import type { FactStore } from "../facts/store";
import { isKnown } from "../facts/fact";
import { minus, negated, plus } from "../check/terms";
import { threePublic } from "./department";
import { DEPARTMENT_FRAMEWORK, GROUPS, HUNAN } from "./framework";
import type { Application } from "./ratio";
import { money, ratio } from "./ratio";

export const threePublicGrowth = ratio({
  id: "三公经费变动率-决算",
  name: { zh: "“三公”经费变动率（决算口径）", en: "Growth of the three public expenses (final accounts)" },
  group: GROUPS.allocation,
  definition: {
    zh: "（本年度“三公”经费决算总额－上年度决算总额）÷ 上年度决算总额 × 100%",
    en: "(this year's final accounts − prior year's) ÷ prior year's × 100 %",
  },
  source: DEPARTMENT_FRAMEWORK,
  applications: ({ facts }) => [byFinalAccounts(facts)],
});

/** With the change stated but not the prior year, the prior year is this year's figure less the change. */
function byFinalAccounts(facts: FactStore): Application {
  const actual = threePublic(facts, "actual");
  const prior = threePublic(facts, "prior");
  const change = facts.one("D07.total.change");
  if (!prior.every(({ fact }) => isKnown(fact)) && isKnown(change)) {
    return {
      scope: null,
      numerator: money("较上年增减额", "change on the prior year", [plus(change)]),
      denominator: money("上年决算数（推算：本年决算数－增减额）", "prior year (implied: this year − change)", [
        ...actual,
        minus(change),
      ]),
    };
  }
  return {
    scope: null,
    numerator: money("本年决算数－上年决算数", "this year's − prior year's final accounts", [
      ...actual,
      ...negated(prior),
    ]),
    denominator: money("上年决算数", "prior year's final accounts", prior),
  };
}

/** Budget against budget, as Hunan scores it; final accounts are no substitute. */
export const threePublicBudgetGrowth = ratio({
  id: "三公经费变动率-预算",
  name: { zh: "“三公”经费变动率（预算口径）", en: "Growth of the three public expenses (budgets)" },
  group: GROUPS.allocation,
  definition: {
    zh: "（本年度“三公”经费预算数－上年度预算数）÷ 上年度预算数 × 100%",
    en: "(this year's budget − prior year's) ÷ prior year's × 100 %",
  },
  source: HUNAN,
  applications: ({ facts }) => [
    {
      scope: null,
      numerator: money("本年预算数－上年预算数", "this year's − prior year's budget", [
        ...threePublic(facts, "budget"),
        ...negated(threePublic(facts, "priorBudget")),
      ]),
      denominator: money("上年预算数", "prior year's budget", threePublic(facts, "priorBudget")),
    },
  ],
});
