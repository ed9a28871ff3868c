import type { Term } from "../../check/check";
import { judgeSum } from "../../check/judge";
import { isFact, isKnown } from "../../facts/fact";
import type { FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { readingThatAgrees } from "../identity/reading-that-agrees";
import type { Application } from "../identity/rule";
import { minus, plus } from "../../check/terms";
import { identity } from "../identity/rule";
import type { Rule } from "../identity/rule";
import { checksOfPoints } from "./self-evaluation-execution";
import { PROJECT_SELF_EVALUATION_RULES } from "./self-evaluation-projects";
import { family } from "../identity/tables-needed";
import { WORDS } from "../../words/words";

const SOURCE = { zh: "部门整体支出绩效自评表", en: "Self-evaluation of the department" };
const COLUMNS: Readonly<Record<string, string>> = {
  budget: WORDS.originalBudget.zh,
  fullBudget: WORDS.fullBudget.zh,
  actual: WORDS.spentOfBudget.zh,
};
const GROUPS: Readonly<Record<string, { readonly name: string; readonly parts: readonly string[] }>> = {
  byIncome: { name: "按收入性质", parts: ["general", "fund", "special", "other"] },
  byNature: { name: "按支出性质", parts: ["basic", "project"] },
};

function isStated(fact: FactOrMissing): boolean {
  return isFact(fact) && fact.state !== "blank";
}

/** The parts of a group that the form states, typed behind their labels or in a column. */
function partsOf(facts: FactStore, group: string, column: string | null): FactOrMissing[] {
  const suffix = column === null ? "" : `.${column}`;
  return GROUPS[group]!.parts.map((part) => facts.one(`H2.${group}.${part}${suffix}`)).filter(isStated);
}

/**
 * Σ parts − 年度资金总额 in one column. The form does not say which column the parts belong to, so the column of execution is
 * tried first.
 */
function groupTerms(
  facts: FactStore,
  group: string,
): { readonly terms: readonly Term[]; readonly column: string } | null {
  const parts = partsOf(facts, group, null);
  if (parts.length === 0) return null;
  const readings = ["actual", "fullBudget", "budget"]
    .filter((column, i) => i === 0 || isKnown(facts.one(`H2.funds.${column}`)))
    .map((column) => ({ column, terms: [...parts.map(plus), minus(facts.one(`H2.funds.${column}`))] }));
  const terms = readingThatAgrees(readings.map((reading) => reading.terms));
  return readings.find((reading) => reading.terms === terms)!;
}

export const fundsAddUp = identity({
  id: "H2-1",
  title: {
    zh: "年度资金总额 = 按收入性质各项之和 = 按支出性质各项之和（基本支出 + 项目支出）",
    en: "Funds of the year = sum by kind of income = sum by nature (basic + project expenditure)",
  },
  kind: "rounding",
  severity: "error",
  source: SOURCE,
  ofLines: true,
  applications: (facts) =>
    Object.entries(GROUPS).flatMap(([group, { name, parts }]): Application[] => {
      const columns = Object.keys(COLUMNS).filter((column) => partsOf(facts, group, column).length > 0);
      const single = groupTerms(facts, group);
      const found = [
        ...columns.map((column) => ({
          scope: `${name}/${COLUMNS[column]!}`,
          terms: [...partsOf(facts, group, column).map(plus), minus(facts.one(`H2.funds.${column}`))],
        })),
        ...(single ? [{ scope: `${name}/${COLUMNS[single.column]!}`, terms: single.terms }] : []),
      ];
      if (found.length > 0) return found;
      return [
        {
          scope: name,
          terms: [...parts.map((part) => plus(facts.one(`H2.${group}.${part}`))), minus(facts.one("H2.funds.actual"))],
        },
      ];
    }),
});

/** The figures of the final accounts to compare with, the most comprehensive table first. */
const ACCOUNTS: Readonly<Record<string, readonly string[]>> = {
  本年支出合计: ["D01.expenditure", "D03.total", "D04.expenditure"],
  基本支出: ["D03.basic", "D05.basic", "D06.total"],
  项目支出: ["D03.project", "D05.project"],
};

function againstAccounts(facts: FactStore, scope: string, stated: FactOrMissing): Application {
  const known = ACCOUNTS[scope]!.map((key) => facts.one(key)).filter(isKnown);
  const accounts = known.length > 0 ? known : [facts.one(ACCOUNTS[scope]![0]!)];
  return { scope, terms: readingThatAgrees(accounts.map((account) => [plus(stated), minus(account)])) };
}

export const executionIsThatOfTheAccounts = identity({
  id: "H2-2",
  title: {
    zh: "全年执行数 = 决算本年支出合计；其中基本支出、项目支出 = 支出决算表",
    en: "Spent in the year = expenditure in the final accounts; basic and project expenditure likewise",
  },
  kind: "exact",
  severity: "error",
  source: SOURCE,
  applications: (facts) => {
    const own = (part: string): FactOrMissing | null => {
      const inColumn = facts.one(`H2.byNature.${part}.actual`);
      if (isKnown(inColumn)) return inColumn;
      const single = facts.one(`H2.byNature.${part}`);
      const group = groupTerms(facts, "byNature");
      // Parts that add up to the budget say nothing about expenditure.
      const ofBudget = group !== null && group.column !== "actual" && judgeSum(group.terms).verdict !== "inconsistent";
      return isKnown(single) && !ofBudget ? single : null;
    };
    const [basic, project] = [own("basic"), own("project")];
    return [
      againstAccounts(facts, "本年支出合计", facts.one("H2.funds.actual")),
      ...(basic ? [againstAccounts(facts, "基本支出", basic)] : []),
      ...(project ? [againstAccounts(facts, "项目支出", project)] : []),
    ];
  },
});

const POINTS: Omit<Rule, "judge"> = {
  id: "H2-3",
  title: {
    zh: "执行率 = 全年执行数 ÷ 全年预算数；得分按执行率计算且不超过分值；各项得分之和 = 总分；分值之和 = 100",
    en: "Execution rate = spent ÷ budget of the year; points follow from it; points and scores add up, to 100 points",
  },
  kind: "rounding",
  severity: "error",
  source: SOURCE,
};

export const pointsOfDepartmentAreRight: Rule = {
  ...POINTS,
  judge: (facts, settings) =>
    checksOfPoints(
      POINTS,
      {
        scope: null,
        fullBudget: facts.one("H2.funds.fullBudget"),
        actual: facts.one("H2.funds.actual"),
        rate: facts.one("H2.funds.rate"),
        points: facts.one("H2.funds.points"),
        score: facts.one("H2.funds.score"),
        indicators: facts.records("indicator.H2").map((indicator) => ({
          name: indicator.name,
          points: facts.of(indicator, "indicator.H2.points"),
          score: facts.of(indicator, "indicator.H2.score"),
        })),
        totalPoints: facts.one("H2.totalPoints"),
        totalScore: facts.one("H2.totalScore"),
      },
      settings,
    ),
};

/** The rules about 绩效自评表: the department's (H2) and the projects' (H3). */
export const SELF_EVALUATION_RULES: readonly Rule[] = [
  ...family(
    {
      id: "H2",
      title: {
        zh: "部门整体支出绩效自评表（H2-1 至 H2-3）",
        en: "Self-evaluation form of the department (H2-1 to H2-3)",
      },
      missing: [{ what: { zh: "部门整体支出绩效自评表", en: "self-evaluation form of the department" }, tables: [] }],
    },
    ["H2"],
    [fundsAddUp, executionIsThatOfTheAccounts, pointsOfDepartmentAreRight],
  ),
  ...family(
    {
      id: "H3",
      title: { zh: "项目支出绩效自评表（H3-1 至 H3-3）", en: "Self-evaluation forms of projects (H3-1 to H3-3)" },
      missing: [{ what: { zh: "项目支出绩效自评表", en: "self-evaluation forms of projects" }, tables: [] }],
    },
    ["H3", "H4"],
    PROJECT_SELF_EVALUATION_RULES,
  ),
];
