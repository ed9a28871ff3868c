import { isZero } from "../../amount";
import { isFact, isKnown } from "../../facts/fact";
import type { FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { FUNCTION_CLASSES } from "../../classification/function-classes";
import { readingThatAgrees } from "../identity/reading-that-agrees";
import { BUDGET_SOURCE } from "./summaries";
import { LISTS_OF_PROJECTS, listsOfProjects } from "./lists-of-projects";
import { classFigures } from "../identity/code-tree";
import { balance, hierarchySums, rowsOf } from "../identity/families";
import type { Declaration, RowSum } from "../identity/families";
import { minus, plus } from "../../check/terms";
import { identity } from "../identity/rule";
import type { Application, Rule } from "../identity/rule";
import { hasTable, needing } from "../identity/tables-needed";

const EXPENDITURE_LISTS = ["B3", "B5", "B6", "B7", "B16"];
const LISTS = ["B2", ...EXPENDITURE_LISTS, "B8"];
/** 项目支出 by kind, as the integrated budget system has it. */
const KINDS_OF_PROJECTS = ["operationProjects", "targetedProjects"];
/** What 支出总表 lists beside basic and project expenditure. */
const OTHER_EXPENDITURE = ["operating", "remitted", "subsidies", "nextYear"];
const KINDS = ["special", "superior", "business", "operating", "affiliated", "other"];

function has(facts: FactStore, table: string, column: string): boolean {
  return facts.all(`${table}.code.${column}`).length > 0 || isFact(facts.one(`${table}.${column}`));
}

/** The sums in each row of a list, as far as the list has the columns for them. */
function sumsOf(facts: FactStore, table: string): RowSum[] {
  const sum = (whole: string, parts: readonly string[], required: readonly string[]): RowSum => ({
    whole: [whole],
    parts,
    required,
  });
  if (table === "B8") {
    return ["personnel", "public"].some((column) => has(facts, table, column))
      ? [sum("total", ["personnel", "public"], ["total"])]
      : [];
  }
  if (table === "B2") {
    // 单位资金 is all that the unit receives itself, where the table has such a column.
    const others = has(facts, table, "unitFunds") ? ["special", "unitFunds"] : KINDS;
    const kinds = [...(has(facts, table, "fiscal") ? ["fiscal"] : ["general", "fund", "stateCapital"]), ...others];
    const year = has(facts, table, "current") ? ["current"] : kinds;
    return [
      ...(year[0] === "current" ? [sum("current", kinds, ["current"])] : []),
      sum("total", [...year, "priorCarry", "useOfSurplus"], ["total"]),
    ];
  }
  const basic = has(facts, table, "basic");
  const natures = ["personnel", "public"].filter((column) => has(facts, table, column));
  const kinds = KINDS_OF_PROJECTS.filter((column) => has(facts, table, column));
  const project = has(facts, table, "project") ? ["project"] : kinds;
  return [
    sum(
      "total",
      [...(basic ? ["basic"] : ["personnel", "public", "goods"]), ...project, ...OTHER_EXPENDITURE],
      ["total"],
    ),
    ...(project[0] === "project" && kinds.length === 2 ? [sum("project", kinds, [])] : []),
    ...(basic && natures.length === 2 ? [sum("basic", natures, [])] : []),
  ];
}

const ROWS: Declaration = {
  id: "B-3",
  title: {
    zh: "预算各表每行：合计 = 基本支出（或人员经费 + 公用经费）+ 项目支出等；科目层级汇总相等",
    en: "In every row of the budget lists: total = basic (or personnel + public) + project …; the hierarchy adds up",
  },
  kind: "rounding",
  severity: "error",
  source: BUDGET_SOURCE,
};

const rows = identity({
  ...ROWS,
  applications: (facts) =>
    LISTS.filter((table) => hasTable(facts, table)).flatMap((table) =>
      sumsOf(facts, table).flatMap((sum) => named(rowsOf(facts, table, sum), sum.whole[0]!)),
    ),
});

/** Adds the name of the sum to the scope, because one row may have two sums. */
function named(applications: readonly Application[], whole: string): Application[] {
  const suffix = { current: "本年收入", basic: "基本支出", project: "项目支出" }[whole];
  return applications.map((each) => ({ ...each, scope: suffix ? `${each.scope}/${suffix}` : each.scope }));
}

const hierarchy = hierarchySums({ ...ROWS, tables: [...LISTS, "B12"] });
const projects = listsOfProjects(ROWS);

/** B-3. Source: domain B.7. */
export const budgetListsAddUp: Rule = needing(
  [...LISTS, ...LISTS_OF_PROJECTS].map((table) => [table]),
  {
    ...ROWS,
    judge: (facts, settings) =>
      [rows, hierarchy, projects]
        .flatMap((part) => part.judge(facts, settings))
        .filter((check) => check.terms.length > 0),
  },
);

/** The keys of a budget's expenditure in 财政拨款收支总表: in the column of that budget, or in the only column of the table. */
function inSummary(facts: FactStore, fund: string): string[] {
  const rowsOfTotal = ["expenditure", "totalOut"];
  const own = rowsOfTotal.map((row) => `B4.${row}.${fund}`).filter((key) => isKnown(facts.one(key)));
  const only = fund === "general" && !FUNDS.some((f) => isFact(facts.one(`B4.totalOut.${f}`)));
  return own.length > 0 || !only ? own : rowsOfTotal.map((row) => `B4.${row}`).filter((key) => isKnown(facts.one(key)));
}

const FUNDS = ["general", "fund", "stateCapital"];
const FUND_LISTS: Readonly<Record<string, { readonly list: string; readonly name: string }>> = {
  general: { list: "B5", name: "一般公共预算支出" },
  fund: { list: "B6", name: "政府性基金预算支出" },
  stateCapital: { list: "B7", name: "国有资本经营预算支出" },
};

/** B-4: the expenditure of each budget, class by class, and the basic expenditure of the general public budget. */
export const generalBudgetAgrees = needing(
  [["B4", "B5"], ["B4", "B6"], ["B4", "B7"], ["B8"]],
  identity({
    id: "B-4",
    title: {
      zh: "财政拨款收支总表各预算支出 = 各支出表合计；一般公共预算基本支出 = 基本支出表合计 = 人员经费 + 公用经费",
      en: "Each budget's expenditure in the fiscal summary = its list; basic expenditure = the list by economic subject = personnel + public",
    },
    kind: "exact",
    severity: "error",
    source: BUDGET_SOURCE,
    applications: (facts) => [
      ...FUNDS.flatMap((fund) => ofFund(facts, fund)),
      ...(hasTable(facts, "B5") && hasTable(facts, "B8") ? basicOf(facts) : []),
      ...(hasTable(facts, "B8")
        ? balance(
            "基本支出=人员经费+公用经费",
            [facts.one("B8.total")],
            [facts.one("B8.personnel"), facts.one("B8.public")],
          )
        : []),
    ],
  }),
);

function ofFund(facts: FactStore, fund: string): Application[] {
  const { list, name } = FUND_LISTS[fund]!;
  if (!hasTable(facts, list) || !hasTable(facts, "B4")) return [];
  const total = facts.one(`${list}.total`);
  const keys = inSummary(facts, fund);
  if (fund === "general" && keys.length > 0 && !keys[0]!.endsWith(".general")) return inOneColumn(facts, keys, name);
  // Most departments have neither government funds nor state capital: two empty tables agree.
  if (keys.length === 0 && fund !== "general") return [];
  const summed = keys.length > 0 ? keys : [`B4.expenditure.${fund}`];
  return [
    { scope: name, terms: readingThatAgrees(summed.map((key) => [plus(facts.one(key)), minus(total)])) },
    ...FUNCTION_CLASSES.flatMap(({ code, name: className }) => {
      const own = facts.one(`B4.class.${code}.${fund}`);
      const listed = classFigures(facts, list, code, "total");
      return isKnown(own) && listed.length > 0 ? balance(`${name}/${className}`, [own], listed) : [];
    }),
  ];
}

/** Where the summary has one column for all fiscal money (Jiangsu), it is the sum of the three budgets' lists. */
function inOneColumn(facts: FactStore, keys: readonly string[], name: string): Application[] {
  const others = FUNDS.filter((fund) => fund !== "general").map((fund) => ({
    total: facts.one(`${FUND_LISTS[fund]!.list}.total`),
    income: ["income", "opening"].map((line) => facts.one(`B4.${line}.${fund}`)),
  }));
  // Funds that the summary has and no list does are in its total all the same.
  if (others.some(({ total, income }) => !isKnown(total) && income.some(hasAmount))) return [];
  const lists = [facts.one("B5.total"), ...others.map(({ total }) => total).filter(isKnown)];
  return [{ scope: name, terms: readingThatAgrees(keys.map((key) => [plus(facts.one(key)), ...lists.map(minus)])) }];
}

function hasAmount(fact: FactOrMissing): boolean {
  return isKnown(fact) && !isZero(fact.value);
}

function basicOf(facts: FactStore): readonly Application[] {
  const basic = facts.one("B5.basic");
  const parts = ["personnel", "public"].map((column) => facts.one(`B5.${column}`));
  const split = ["personnel", "public"].flatMap((column) => {
    const [listed, own] = [facts.one(`B5.${column}`), facts.one(`B8.${column}`)];
    const name = column === "personnel" ? "人员经费" : "公用经费";
    return isKnown(listed) && isKnown(own) ? balance(name, [listed], [own]) : [];
  });
  return [...balance("基本支出", isFact(basic) ? [basic] : parts, [facts.one("B8.total")]), ...split];
}
