import { isZero } from "../../amount";
import { notJudgeable } from "../../check/judge";
import { isFact, isKnown } from "../../facts/fact";
import type { FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { fullName } from "../../forms/by-id";
import { text } from "../../text/text";
import { ministryKey } from "../identity/between-tables";
import { balance } from "../identity/families";
import type { Declaration } from "../identity/families";
import { blanksAsNil } from "../identity/blanks-as-nil";
import type { Rule } from "../identity/rule";
import { checkOf, identity } from "../identity/rule";
import { FINAL_ACCOUNTS, hasTable } from "../identity/tables-needed";
import { LINE_NAMES } from "./three-public";

/** A figure of this year's tables, and the figure of last year's tables that it repeats. */
interface Repeated {
  readonly scope: string;
  readonly now: string;
  readonly before: string;
}

/**
 * Compares figures of this year's tables with last year's. Without tables of last year there is one check, which is not
 * judged.
 */
function againstLastYear(declaration: Declaration & { readonly repeated: readonly Repeated[] }): Rule {
  const rule = identity({
    ...declaration,
    applications: (facts) =>
      declaration.repeated.flatMap(({ scope, now, before }) => {
        const [mine, theirs] = [facts.one(now), facts.previous!.one(before)];
        if (!isFact(mine) || !isFact(theirs)) return [];
        if (isSummary(now)) return balance(scope, blanksAsNil([theirs]), blanksAsNil([mine]));
        return isKnown(mine) && isKnown(theirs) ? balance(scope, [theirs], [mine]) : [];
      }),
  });
  return {
    ...rule,
    judge: (facts, settings) => {
      const checks = facts.previous ? rule.judge(facts, settings) : [];
      if (checks.length > 0 || !hasFinalAccounts(facts)) return checks;
      return [checkOf(declaration, null, [], notJudgeable(facts.previous ? NOT_REPEATED : NO_LAST_YEAR))];
    },
  };
}

const SUMMARIES: ReadonlySet<string> = new Set(["D01", "D04", "Z01", "Z01_1"]);

/**
 * True for a table in which a blank among figures means nil: a published summary. In other tables a blank means that
 * last year's figure was not repeated.
 */
function isSummary(key: string): boolean {
  return SUMMARIES.has(key.slice(0, key.indexOf(".")));
}

/**
 * True where the workbook has final accounts. Without them these rules are silent: the check about missing tables
 * covers them.
 */
function hasFinalAccounts(facts: FactStore): boolean {
  return FINAL_ACCOUNTS.some((table) => hasTable(facts, table));
}

const NO_LAST_YEAR = text(
  "缺少：上年度的决算表（本工作簿中没有）",
  "Missing: last year's final accounts (not in this workbook)",
);
const NOT_REPEATED = text(
  "缺少：上年度表中的相应数据（本工作簿中的上年度表没有这些项目）",
  "Missing: the corresponding figures of last year (the tables of last year in this workbook do not state them)",
);

const BALANCES = { zh: "年初结转和结余调整情况表", en: "the table of adjustments of opening balances" };

export const openingIsLastClosing = againstLastYear({
  id: "D01-11",
  title: {
    zh: "年初结转和结余 = 上年年末结转和结余（差额须有批准的调整）",
    en: "Opening carry-over = last year's closing carry-over, but for approved adjustments",
  },
  kind: "analytic",
  severity: "warning",
  source: { zh: "年初结转和结余调整情况表", en: "Adjustments of opening balances" },
  settledBy: BALANCES,
  repeated: [
    { scope: "年初结转和结余", now: "D01.opening", before: "D01.closing" },
    { scope: "财决/年初结转和结余", now: ministryKey("D01.opening"), before: ministryKey("D01.closing") },
  ],
});

export const priorYearIsLastYear = againstLastYear({
  id: "X-16",
  title: {
    zh: "本年表中的上年数 = 上年度表中的本年数；财政拨款年初结转和结余 = 上年年末",
    en: "Prior-year figures = last year's own figures; opening fiscal carry-over = last year's closing",
  },
  kind: "exact",
  severity: "warning",
  source: { zh: "上下年度决算表之间", en: "Between the final accounts of two years" },
  settledBy: BALANCES,
  repeated: [
    { scope: "财政拨款年初结转和结余", now: "D04.opening", before: "D04.closing" },
    { scope: "一般公共预算年初结转和结余", now: "D04.opening.general", before: "D04.closing.general" },
    { scope: "政府性基金预算年初结转和结余", now: "D04.opening.fund", before: "D04.closing.fund" },
    { scope: "国有资本经营预算年初结转和结余", now: "D04.opening.stateCapital", before: "D04.closing.stateCapital" },
    { scope: "财决/财政拨款年初结转和结余", now: "Z01_1.opening", before: "Z01_1.closing" },
    ...Object.entries(LINE_NAMES).flatMap(([row, name]) => [
      { scope: `“三公”经费${name}/上年决算数`, now: `D07.${row}.prior`, before: `D07.${row}.actual` },
      { scope: `“三公”经费${name}/上年预算数`, now: `D07.${row}.priorBudget`, before: `D07.${row}.budget` },
    ]),
    { scope: "基础数据表项目支出/上年决算数", now: "H1.projects.prior", before: "H1.projects.actual" },
    { scope: "基础数据表公用经费/上年决算数", now: "H1.public.prior", before: "H1.public.actual" },
  ],
});

/** The department's published budget = 年初预算数 in the final accounts and evaluation forms. */
export const budgetIsThePublishedOne: Rule = publishedBudget();

function publishedBudget(): Rule {
  const declaration = {
    id: "X-17",
    title: {
      zh: "决算、绩效各表的年初预算数 = 部门预算公开表的预算数",
      en: "The original budget in final accounts and evaluation forms = the published budget",
    },
    kind: "exact",
    severity: "warning",
    source: { zh: "部门预算公开与决算公开之间", en: "Between the published budget and the published final accounts" },
  } as const;
  const rule = identity({
    ...declaration,
    applications: (facts) =>
      budgetsIn(facts).flatMap(({ scope, now, published }) =>
        isFact(now) && isFact(published) ? balance(scope, blanksAsNil([published]), blanksAsNil([now])) : [],
      ),
  });
  return {
    ...rule,
    judge: (facts, settings) => {
      const checks = rule.judge(facts, settings);
      if (checks.length > 0 || !hasFinalAccounts(facts)) return checks;
      return [checkOf(declaration, null, [], notJudgeable(NO_BUDGET))];
    },
  };
}

const NO_BUDGET = text(
  "缺少：同年度的部门预算公开表（如{table}）中与决算各表对应的数据",
  "Missing: figures of the same year's published budget (such as {table}) that the final accounts repeat",
  { table: fullName("B9") },
);

function isNil(fact: FactOrMissing): boolean {
  return !isKnown(fact) || isZero(fact.value);
}

function budgetsIn(facts: FactStore): { scope: string; now: FactOrMissing; published: FactOrMissing }[] {
  return [
    ...Object.entries(LINE_NAMES).map(([row, name]) => ({
      scope: `“三公”经费${name}`,
      now: facts.one(`D07.${row}.budget`),
      published: facts.one(`B9.${row}`),
    })),
    { scope: "财决01表/本年收入合计", now: facts.one("Z01.income.budget"), published: facts.one("B1.income") },
    {
      scope: "财决01表/本年支出合计",
      now: facts.one("Z01.expenditure.budget"),
      published: facts.one("B1.expenditure"),
    },
    // Where the budget includes money carried over, the form may mean either of its totals.
    ...(isNil(facts.one("B1.priorCarry"))
      ? [{ scope: "部门整体支出绩效自评表", now: facts.one("H2.funds.budget"), published: facts.one("B1.totalOut") }]
      : []),
  ];
}
