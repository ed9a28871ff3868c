import { isFact, isKnown } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { minus, plus } from "../../check/terms";
import { fundsBySource, statedSources } from "../evaluation/funds-by-source";
import { listTotals } from "../identity/list-totals";
import { readingThatAgrees } from "../identity/reading-that-agrees";
import { atMost, cellsOf, identity } from "../identity/rule";
import type { Application, Rule } from "../identity/rule";
import { hasTable, needing } from "../identity/tables-needed";
import { BUDGET_SOURCE } from "./summaries";

const TARGETS = {
  id: "B-7",
  title: {
    zh: "绩效目标表资金总额 = 各来源之和 = 基本支出 + 项目支出；各项目金额之和 ≤ 预算项目支出",
    en: "Funds of targets = their sources = basic + project expenditure; all projects with targets ≤ project expenditure in the budget",
  },
  kind: "analytic",
  severity: "warning",
  source: BUDGET_SOURCE,
} as const;

const withinProjects = atMost({
  ...TARGETS,
  applications: (facts) => [
    {
      scope: null,
      terms: [
        ...facts.records("B11").map((project) => plus(facts.of(project, "B11.amount"))),
        minus(facts.one("B3.project")),
      ],
    },
  ],
});

const fundsAddUp = identity({
  ...TARGETS,
  kind: "rounding",
  ofLines: true,
  applications: (facts) => [...ofProjects(facts), ...listTotals(facts, "B11", ["amount"]), ...ofDepartment(facts)],
});

const COLUMNS: Readonly<Record<string, string>> = { "": "", ".priorBudget": "/上年预算", ".priorActual": "/上年执行" };

/** A form that prints one source only may leave out the others, so its sum is not judged. */
function ofProjects(facts: FactStore): Application[] {
  return facts.records("B11").flatMap((project) => {
    const of = cellsOf(facts, "B11", project);
    return Object.entries(COLUMNS).flatMap(([column, name]): Application[] => {
      const source = (key: string) => of(`${key}${column}`);
      const whole = of(`amount${column}`);
      if (!isKnown(whole)) return [];
      if (statedSources(source).length < 2) return [];
      return [{ scope: `${project.id}${name}`, terms: readingThatAgrees(fundsBySource(whole, source)) }];
    });
  });
}

/** 项目支出明细预算, further down in the form, states the whole again above its items. */
const statedAgain = identity({
  ...TARGETS,
  kind: "exact",
  applications: (facts) =>
    facts.records("B11").flatMap((project) =>
      Object.entries(COLUMNS).flatMap(([column, name]): Application[] => {
        const [whole, ...again] = facts.all(`B11.amount${column}`).filter((f) => f.entity === project && isKnown(f));
        return again.map((fact) => ({ scope: `${project.id}${name}/明细合计`, terms: [plus(fact), minus(whole!)] }));
      }),
    ),
});

function ofDepartment(facts: FactStore): Application[] {
  const whole = facts.one("B14.amount");
  if (!isFact(whole)) return [];
  const source = (key: string) => facts.one(`B14.byIncome.${key}`);
  const natures = ["basic", "project"].map((key) => facts.one(`B14.byNature.${key}`));
  return [
    ...(statedSources(source).length < 2
      ? []
      : [{ scope: "按收入性质", terms: readingThatAgrees(fundsBySource(whole, source)) }]),
    ...(natures.every(isFact) ? [{ scope: "按支出性质", terms: [...natures.map(plus), minus(whole)] }] : []),
  ];
}

/** B-7. Source: domain B.7, and the forms of targets themselves. */
export const targetsAgree: Rule = needing([["B11"], ["B14"]], {
  ...TARGETS,
  judge: (facts, settings) => [
    ...fundsAddUp.judge(facts, settings),
    ...statedAgain.judge(facts, settings),
    ...(hasTable(facts, "B11") && hasTable(facts, "B3") ? withinProjects.judge(facts, settings) : []),
  ],
});
