import type { Term } from "../../check/check";
import { isNegative } from "../../amount";
import { judgeSum, notJudgeable } from "../../check/judge";
import { isFact, isKnown } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import type { RecordEntity } from "../../tables/table";
import { text } from "../../text/text";
import { readingThatAgrees } from "../identity/reading-that-agrees";
import { onlyMatch } from "../projects/match";
import type { Application } from "../identity/rule";
import { minus, plus } from "../../check/terms";
import { cellsOf, checkOf, identity } from "../identity/rule";
import type { Rule } from "../identity/rule";
import { fundsBySource, isStated, statedSources } from "./funds-by-source";
import { checksOfPoints } from "./self-evaluation-execution";
import { WORDS } from "../../words/words";

const SOURCE = { zh: "项目支出绩效自评表", en: "Self-evaluations of projects" };
const COLUMNS: Readonly<Record<string, string>> = {
  budget: WORDS.originalBudget.zh,
  fullBudget: WORDS.fullBudget.zh,
  actual: WORDS.spentOfBudget.zh,
};
/** Columns of 绩效目标执行监控表. */
const MONITORED: Readonly<Record<string, string>> = {
  budget: "年初预算数",
  spent: "执行数",
  expected: "全年预计执行数",
};
const fundsAddUp = identity({
  id: "H3-1",
  title: {
    zh: "年度资金总额 = 当年财政拨款 + 上年结转资金 + 其他资金（年初、全年、执行各栏）",
    en: "Funds of the year = fiscal funds + carried over + other funds, in every column",
  },
  kind: "rounding",
  severity: "error",
  source: SOURCE,
  ofLines: true,
  applications: (facts) => [...monitored(facts), ...evaluated(facts)],
});

function monitored(facts: FactStore): Application[] {
  return facts.records("H4").flatMap((project) => {
    const of = cellsOf(facts, "H4", project);
    return Object.entries(MONITORED).flatMap(([column, name]): Application[] => {
      const source = (key: string) => of(`${key}.${column}`);
      if (statedSources(source).length < 2) return [];
      return [{ scope: `${project.id}/监控/${name}`, terms: readingThatAgrees(fundsBySource(of(column), source)) }];
    });
  });
}

function evaluated(facts: FactStore): Application[] {
  return facts.records("H3").flatMap((project): Application[] => {
    const of = cellsOf(facts, "H3", project);
    const found = Object.entries(COLUMNS).flatMap(([column, name]): Application[] => {
      const readings = fundsBySource(of(column), (source) => of(`${source}.${column}`));
      if (readings.length === 0) return [];
      return [{ scope: `${project.id}/${name}`, terms: readingThatAgrees(readings) }];
    });
    if (found.length > 0) return found;
    return [{ scope: project.id, terms: [plus(of("fiscal.actual")), minus(of("actual"))] }];
  });
}

const pointsDeclaration = {
  id: "H3-2",
  title: {
    zh: "执行率 = 全年执行数 ÷ 全年预算数；得分按执行率计算；分值、得分之和正确；各项目全年执行数之和 = 部门项目支出",
    en: "Execution rate = spent ÷ budget of the year; points follow from it and add up; all projects together spent the department's project expenditure",
  },
  kind: "rounding",
  severity: "error",
  source: SOURCE,
} as const;

const points: Rule = {
  ...pointsDeclaration,
  judge: (facts, settings) => [
    ...facts.records("H3").flatMap((project) => {
      const of = cellsOf(facts, "H3", project);
      return checksOfPoints(
        pointsDeclaration,
        {
          scope: project.id,
          fullBudget: of("fullBudget"),
          actual: of("actual"),
          rate: of("rate"),
          points: of("points"),
          score: of("score"),
          indicators: facts
            .records("indicator.H3")
            .filter((indicator) => isOf(facts, indicator, project))
            .map((indicator) => ({
              name: indicator.name,
              points: facts.of(indicator, "indicator.H3.points"),
              score: facts.of(indicator, "indicator.H3.score"),
            })),
          totalPoints: of("totalPoints"),
          totalScore: of("totalScore"),
        },
        settings,
      );
    }),
    spentInAll(facts),
  ],
};

/**
 * True where the indicator belongs to this project's form. Two forms may name the same project, so their tables are
 * compared too.
 */
function isOf(facts: FactStore, indicator: RecordEntity, project: RecordEntity): boolean {
  const whole = facts.of(project, "H3.actual");
  if (indicator.section !== project.id || !isFact(whole)) return false;
  return ["points", "score"].some((column) => facts.find(indicator, `indicator.H3.${column}`)?.table === whole.table);
}

/** Σ expenditure of all forms ≤ project expenditure; it is less only where a project has no form. */
function spentInAll(facts: FactStore): ReturnType<typeof checkOf> {
  const spent = facts.records("H3").map((project) => facts.of(project, "H3.actual"));
  const terms = [...spent.map(plus), minus(facts.one("D03.project"))];
  const judged = judgeSum(terms);
  const short = judged.verdict === "inconsistent" && isNegative(judged.residual!);
  if (!short || everyProjectHasForm(facts)) {
    return checkOf(pointsDeclaration, "全年执行数合计", terms, judged, { relation: "zero" });
  }
  const reason = text(
    "各自评表合计小于部门项目支出，且不能确认每个项目都有自评表",
    "The forms come to less than project expenditure, and nothing tells that every project has a form",
  );
  return checkOf(pointsDeclaration, "全年执行数合计", terms, notJudgeable(reason));
}

function everyProjectHasForm(facts: FactStore): boolean {
  const projects = facts.records("P1");
  return projects.length > 0 && projects.every((project) => onlyMatch(project.name, facts.records("H3")) !== null);
}

const carriedOver = identity({
  id: "H3-3",
  title: {
    zh: "自评表上年结转资金（全年预算数）= 项目资金收支明细表上年结转结余",
    en: "Carried over in the self-evaluation (budget of the year) = opening balance in the project table",
  },
  kind: "exact",
  severity: "warning",
  source: SOURCE,
  applications: (facts) => {
    const found = facts.records("H3").flatMap((form): Application[] => {
      const project = onlyMatch(form.name, facts.records("P1"));
      const carried = facts.of(form, "H3.carried.fullBudget");
      if (!project || !isStated(carried)) return [];
      return [{ scope: form.id, terms: [plus(carried), minus(facts.of(project, "P1.opening"))] }];
    });
    if (found.length > 0) return found;
    return [
      {
        scope: null,
        terms: [plus(facts.missing("H3.carried.fullBudget", null)), minus(facts.missing("P1.opening", null))],
      },
    ];
  },
});

/** H3-1 to H3-3. Source: domain B.8. */
export const PROJECT_SELF_EVALUATION_RULES: readonly Rule[] = [fundsAddUp, points, carriedOver];

/**
 * P-11 for the forms of projects: budget and expenditure are those of the project table, or of the base data where the
 * project table does not list the project. 全年预算数 is the original budget plus what was added during the year, and plus
 * the opening balance where the form counts it.
 */
export function selfEvaluationsAgainstProjects(facts: FactStore): Application[] {
  return facts.records("H3").flatMap((form): Application[] => {
    const of = cellsOf(facts, "H3", form);
    const project = onlyMatch(form.name, facts.records("P1"));
    if (!project) return againstBaseData(facts, form);
    const own = cellsOf(facts, "P1", project);
    const same = (printed: string, columns: readonly string[]): Term[] => [
      plus(of(printed)),
      ...columns
        .map(own)
        .filter((fact, i) => i === 0 || isStated(fact))
        .map(minus),
    ];
    const full = [same("fullBudget", ["budget", "added", "opening"]), same("fullBudget", ["budget", "added"])];
    const carries = isKnown(of("carried.fullBudget"));
    const scope = (name: string) => `${project.id}/自评表${name}`;
    return [
      { scope: scope("年初预算数"), terms: same("budget", ["budget"]) },
      { scope: scope("全年预算数"), terms: carries ? full[0]! : readingThatAgrees([full[1]!, full[0]!]) },
      { scope: scope("全年执行数"), terms: same("actual", ["spent"]) },
    ].filter(({ terms }) => isStated(terms[0]!.fact));
  });
}

function againstBaseData(facts: FactStore, form: RecordEntity): Application[] {
  const line = onlyMatch(form.name, facts.records("H1.project"));
  if (!line) return [];
  const budgets = ["budget", "fullBudget"].map((column) => facts.of(form, `H3.${column}`)).filter(isKnown);
  return [
    {
      scope: `${form.id}/自评表与基础数据表预算数`,
      terms: readingThatAgrees(
        (budgets.length > 0 ? budgets : [facts.of(form, "H3.budget")]).map((budget) => [
          plus(budget),
          minus(facts.of(line, "H1.project.budget")),
        ]),
      ),
    },
    {
      scope: `${form.id}/自评表与基础数据表执行数`,
      terms: [plus(facts.of(form, "H3.actual")), minus(facts.of(line, "H1.project.actual"))],
    },
  ];
}
