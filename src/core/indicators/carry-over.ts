import { plus } from "../check/terms";
import { availableFunds, departmentClosing, departmentYearBudget } from "./department";
import { DEPARTMENT_FRAMEWORK, GROUPS, PRACTICE } from "./framework";
import { wholeList, columnTerms } from "./list-scope";
import { money, ratio } from "./ratio";

export const carryOver = ratio({
  id: "结转结余率",
  name: { zh: "结转结余率", en: "Carry-over rate" },
  group: GROUPS.execution,
  definition: {
    zh: "结转结余总额 ÷ 支出预算数 × 100%",
    en: "carry-over ÷ budgeted expenditure × 100 %",
  },
  source: DEPARTMENT_FRAMEWORK,
  applications: ({ facts }) => [
    {
      scope: null,
      numerator: departmentClosing(facts),
      denominator: money("支出预算数", "budgeted expenditure", [plus(departmentYearBudget(facts))]),
    },
  ],
});

export const carryOverOfFunds = ratio({
  id: "结转结余率-可用资金",
  name: { zh: "结转结余率（占可用资金）", en: "Carry-over rate (of available funds)" },
  group: GROUPS.execution,
  definition: {
    zh: "结转结余总额 ÷ 可用资金（年初结转和结余＋本年收入）× 100%；分母不是支出预算数",
    en: "carry-over ÷ available funds (opening carry-over + income) × 100 %; the denominator is not the budget",
  },
  source: PRACTICE,
  applications: ({ facts }) => [
    { scope: null, numerator: departmentClosing(facts), denominator: availableFunds(facts) },
  ],
});

export const carryOverOfExpenditure = ratio({
  id: "结转结余率-本年支出",
  name: { zh: "结转结余率（与本年支出相比）", en: "Carry-over rate (against expenditure)" },
  group: GROUPS.execution,
  definition: {
    zh: "结转结余总额 ÷ 本年支出合计 × 100%；分母不是支出预算数",
    en: "carry-over ÷ expenditure of the year × 100 %; the denominator is not the budget",
  },
  source: PRACTICE,
  applications: ({ facts }) => [
    {
      scope: null,
      numerator: departmentClosing(facts),
      denominator: money("本年支出合计", "expenditure of the year", [plus(facts.one("D04.expenditure"))]),
    },
  ],
});

export const projectCarryOver = ratio({
  id: "结转结余率-项目",
  name: { zh: "项目结转结余率（占可用资金）", en: "Projects' carry-over rate (of available funds)" },
  group: GROUPS.execution,
  definition: {
    zh: "项目年末结转结余 ÷（上年结转结余＋本年收到）× 100%",
    en: "projects' closing carry-over ÷ (opening carry-over + received) × 100 %",
  },
  source: PRACTICE,
  applications: ({ facts }) => {
    const projects = wholeList(facts, "P1");
    return [
      {
        scope: projects.id,
        numerator: money("年末结转结余", "closing carry-over", columnTerms(facts, projects, "closing")),
        denominator: money("上年结转结余＋本年收到", "opening carry-over + received", [
          ...columnTerms(facts, projects, "opening"),
          ...columnTerms(facts, projects, "received"),
        ]),
      },
    ];
  },
});
