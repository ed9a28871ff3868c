import { isSectionOf } from "../../forms/form";
import { amount, compare, isPositive, isZero, subtract, ZERO } from "../../amount";
import type { Check, Term } from "../../check/check";
import { judgeRate, judgeSum, missingReason, notJudgeable, verdictOf } from "../../check/judge";
import { isFact, isKnown } from "../../facts/fact";
import type { Fact, FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import type { RecordEntity } from "../../tables/table";
import { parseAddress } from "../../grid/address";
import type { CellAddress } from "../../grid/snapshot";
import { text } from "../../text/text";
import type { Text } from "../../text/text";
import { onlyMatch } from "./match";
import { minus, plus } from "../../check/terms";
import { cellsOf, checkOf, identity } from "../identity/rule";
import type { Rule } from "../identity/rule";
import { selfEvaluationsAgainstProjects } from "../evaluation/self-evaluation-projects";

const countDeclaration = {
  id: "P-9",
  title: { zh: "所述项目数 = 明细表项目行数", en: "Number of projects stated = rows of the project table" },
  kind: "exact",
  severity: "warning",
  source: { zh: "抽查情况表与项目资金收支明细表", en: "Sample coverage against the project funds table" },
} as const;

/**
 * The stated numbers of projects (in the original budget, added during the year, and in all) = the numbers of such
 * rows.
 */
export const projectsAreCounted: Rule = {
  ...countDeclaration,
  judge: (facts) => {
    const projects = facts.records("P1");
    const local = projects.filter(
      (p) => !isSectionOf(p.level ?? p.section, "upper") && isKnown(facts.of(p, "P1.budget")),
    );
    const budgeted = local.filter((p) => isPositive((facts.of(p, "P1.budget") as Fact).value));
    const added = local.filter(
      (p) => isZero((facts.of(p, "P1.budget") as Fact).value) && isAdded(facts.find(p, "P1.added")),
    );
    const all = isKnown(facts.one("coverage.projects")) ? facts.one("coverage.projects") : viewedInFull(facts);
    return [
      counted(facts.one("coverage.initial"), budgeted.length, "年初预算批复内项目", projects),
      counted(facts.one("coverage.added"), added.length, "年中追加项目", projects),
      counted(all, projects.length, "全部项目", projects),
    ];
  },
};

function isAdded(fact: Fact | null): boolean {
  return fact !== null && isKnown(fact) && isPositive(fact.value);
}

/**
 * The number of projects that were looked at (抽查), as the number of all projects, where their stated share is 100 %.
 */
function viewedInFull(facts: FactStore): FactOrMissing {
  const share = facts.one("coverage.viewed.share");
  const viewed = facts.one("coverage.viewed");
  return isKnown(share) && compare(share.value, amount(1)) === 0 ? viewed : facts.missing("coverage.projects", null);
}

function counted(stated: FactOrMissing, rows: number, scope: string, projects: readonly RecordEntity[]): Check {
  const missing =
    missingReason([stated]) ??
    (projects.length === 0 ? text("缺少：项目资金收支明细表", "Missing: project funds table") : null);
  if (missing) return checkOf(countDeclaration, scope, [plus(stated)], notJudgeable(missing));
  const residual = subtract((stated as Fact).value, amount(rows));
  const reason = text("明细表中有 {rows} 行", "The table has {rows} rows", { rows });
  return checkOf(
    countDeclaration,
    scope,
    [plus(stated)],
    { verdict: verdictOf(residual, ZERO), residual, tolerance: ZERO, reason },
    { measure: "count" },
  );
}

const rateDeclaration = {
  id: "P-10",
  title: {
    zh: "所列执行率 = 按某一口径重算的执行率",
    en: "Execution rate printed = recomputed with a named denominator",
  },
  kind: "rounding",
  severity: "warning",
  source: { zh: "项目资金收支明细表；各口径见指标说明", en: "Project funds table; denominators as in the indicators" },
} as const;

interface Denominator {
  readonly name: Text;
  readonly parts: readonly string[];
}

const DENOMINATORS: readonly Denominator[] = [
  { name: text("支出÷年初预算", "spent ÷ original budget"), parts: ["budget"] },
  {
    name: text("支出÷全年预算（年初预算＋追加＋上年结转）", "spent ÷ whole-year budget"),
    parts: ["budget", "added", "opening"],
  },
  { name: text("支出÷本年收到", "spent ÷ received"), parts: ["received"] },
  { name: text("支出÷（上年结转＋本年收到）", "spent ÷ (opening + received)"), parts: ["opening", "received"] },
];

/** A printed execution rate is right if one of the usual denominators gives it; the check names that denominator. */
export const printedExecutionRates: Rule = {
  ...rateDeclaration,
  judge: (facts) => {
    const rated = facts.entities("P1").filter((p) => {
      const rate = facts.find(p, "P1.rate");
      return rate !== null && isKnown(rate);
    });
    if (rated.length === 0) {
      const missing = facts.missing("P1.rate", null);
      return [checkOf(rateDeclaration, null, [plus(missing)], notJudgeable(missingReason([missing])!))];
    }
    return rated.map((project) => judgePrinted(facts, project));
  },
};

function judgePrinted(facts: FactStore, project: RecordEntity): Check {
  const of = cellsOf(facts, "P1", project);
  const tried = DENOMINATORS.map(({ name, parts }) => {
    const denominator = parts
      .map(of)
      .filter((f) => isFact(f) && f.state !== "blank")
      .map(plus);
    const judgement =
      denominator.length === 0
        ? notJudgeable(text("无分母", "no denominator"))
        : judgeRate(of("rate"), [plus(of("spent"))], denominator);
    return { name, denominator, judgement };
  });
  const holding = ["exact", "within-rounding"]
    .map((v) => tried.filter((t) => t.judgement.verdict === v))
    .find((t) => t.length > 0);
  const undecided = tried.find((t) => t.denominator.some(({ fact }) => isFact(fact) && fact.state === "unreadable"));
  if (!holding && undecided) {
    const terms = [plus(of("rate")), plus(of("spent")), ...undecided.denominator];
    return checkOf(rateDeclaration, project.id, terms, undecided.judgement, { measure: "ratio" });
  }
  const best = holding?.[0] ?? tried.find((t) => t.judgement.verdict === "inconsistent") ?? tried[0]!;
  const unread = holding ? [] : unreadBeside(of("rate"));
  if (unread.length > 0) {
    const reason = text(
      "该行有未能识别的栏（{cells}），其中可能有分母",
      "Columns of the row were not recognised ({cells}); the denominator may be among them",
      { cells: { list: unread.slice(0, 5) } },
    );
    return checkOf(rateDeclaration, project.id, [plus(of("rate")), plus(of("spent"))], notJudgeable(reason), {
      measure: "ratio",
    });
  }
  const reason = holding
    ? text("口径：{names}", "Denominator: {names}", { names: { list: holding.map((t) => t.name) } })
    : best.judgement.verdict === "inconsistent"
      ? text("任何口径都得不到所列数值", "No usual denominator gives the printed rate")
      : best.judgement.reason;
  return checkOf(
    rateDeclaration,
    project.id,
    [plus(of("rate")), plus(of("spent")), ...best.denominator],
    { ...best.judgement, reason },
    { measure: "ratio" },
  );
}

/** Figures in the rate's own row that no column of the form explains. */
function unreadBeside(rate: FactOrMissing): CellAddress[] {
  if (!isFact(rate)) return [];
  const { sheet, unread } = rate.table;
  return unread.filter((address) => parseAddress(address).row === rate.row).map((address) => ({ sheet, address }));
}

export const projectsAgreeAcrossForms = identity({
  id: "P-11",
  title: {
    zh: "同一项目在各表中的预算数、支出数相等",
    en: "A project's budget and expenditure are the same in every form",
  },
  kind: "exact",
  severity: "error",
  source: {
    zh: "项目资金收支明细表、基础数据表与项目支出绩效自评表",
    en: "Project funds table, base data and self-evaluations of projects",
  },
  applications: (facts) => {
    const lines = facts.records("H1.project");
    const forms = selfEvaluationsAgainstProjects(facts);
    if (lines.length === 0 && forms.length === 0) {
      return [
        {
          scope: null,
          terms: [plus(facts.missing("H1.project.budget", null)), plus(facts.missing("H1.project.actual", null))],
        },
      ];
    }
    const listed = lines.flatMap((line) => {
      const project = onlyMatch(line.name, facts.records("P1"));
      if (!project) return [];
      return [
        { scope: `${project.id}/年初预算`, terms: sameBudget(facts, line, project) },
        {
          scope: `${project.id}/本年支出`,
          terms: [plus(facts.of(line, "H1.project.actual")), minus(facts.of(project, "P1.spent"))],
        },
      ];
    });
    return [...listed, ...forms];
  },
});

/** A form prints either the original or the adjusted budget; the adjusted one is taken if it agrees. */
function sameBudget(facts: FactStore, line: RecordEntity, project: RecordEntity): Term[] {
  const [printed, budget, added] = [
    facts.of(line, "H1.project.budget"),
    facts.of(project, "P1.budget"),
    facts.of(project, "P1.added"),
  ];
  const original = [plus(printed), minus(budget)];
  const adjusted = [...original, minus(added)];
  const agrees = (terms: Term[]) => ["exact", "within-rounding"].includes(judgeSum(terms).verdict);
  return isKnown(added) && !agrees(original) && agrees(adjusted) ? adjusted : original;
}
