import type { FactOrMissing } from "../../facts/fact";
import { isFact, isKnown } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { FUNCTION_CLASSES } from "../../classification/function-classes";
import { ECONOMIC_CLASSES } from "../../classification/economic";
import { nearestReading, readingThatAgrees } from "../identity/reading-that-agrees";
import { classFigures, isStated } from "../identity/code-tree";
import { balance, scopeOf, tableName } from "../identity/families";
import { minus, plus } from "../../check/terms";
import { identity } from "../identity/rule";
import type { Application } from "../identity/rule";
import { hasTable, needing, together } from "../identity/tables-needed";

export const BUDGET_SOURCE = { zh: "部门预算公开表勾稽关系", en: "Identities of a department's published budget" };

const FUNDS = ["general", "fund", "stateCapital"];
/** Income that is not of the three budgets, by the last part of the keys. */
export const OTHER_INCOME = ["special", "superior", "business", "operating", "affiliated", "other"];

type Summary = "B1" | "B4";

function lines(facts: FactStore, table: Summary, ...keys: readonly string[]): FactOrMissing[] {
  return keys.map((key) => facts.one(`${table}.${key}`));
}

/**
 * The lines of income to be added up: 一、财政拨款收入 where the table prints it, otherwise the three budgets that it is the
 * sum of.
 */
function incomeLines(facts: FactStore, table: Summary): FactOrMissing[] {
  const funds = lines(facts, table, ...FUNDS.map((fund) => `income.${fund}`));
  const fiscal = facts.one(`${table}.income.fiscal`);
  return [...(isFact(fiscal) && fiscal.state !== "blank" ? [fiscal] : funds), ...otherLines(facts, table)];
}

/** Income beside the three budgets: 单位资金 where the table prints it, which is all of it but for 财政专户管理资金. */
function otherLines(facts: FactStore, table: Summary): FactOrMissing[] {
  const [unitFunds] = lines(facts, table, "income.unitFunds");
  const kinds = isKnown(unitFunds!) ? ["special", "unitFunds"] : OTHER_INCOME;
  return lines(facts, table, ...kinds.map((kind) => `income.${kind}`));
}

function classLines(facts: FactStore, table: Summary, column = ""): FactOrMissing[] {
  return FUNCTION_CLASSES.map(({ code }) => facts.one(`${table}.class.${code}${column}`)).filter(isFact);
}

/** The printed sum of the year, or its parts where the table does not print the sum. */
function printedOr(printed: FactOrMissing, parts: readonly FactOrMissing[]): readonly FactOrMissing[] {
  return isFact(printed) && printed.state !== "blank" ? [printed] : parts;
}

function summary(facts: FactStore, table: Summary): Application[] {
  if (!hasTable(facts, table)) return [];
  const scope = (name: string) => scopeOf(tableName(table), name);
  const one = (key: string) => facts.one(`${table}.${key}`);
  const income = incomeLines(facts, table);
  const classes = classLines(facts, table);
  const [carried, left] = table === "B1" ? ["priorCarry", "nextYear"] : ["opening", "closing"];
  const economic = ECONOMIC_CLASSES.map(({ code }) => one(`economic.${code}`)).filter(isFact);
  const sum = (name: string, whole: FactOrMissing, parts: readonly FactOrMissing[]) =>
    isFact(whole) ? balance(scope(name), [whole], parts) : [];
  return [
    ...sum("本年收入", one("income"), income),
    ...sum("收入总计", one("total"), [...printedOr(one("income"), income), one(carried!), one("useOfSurplus")]),
    ...(table === "B4" ? carriedByBudget(facts, scope("上年结转")) : []),
    ...sum("本年支出", one("expenditure"), classes),
    ...sum("支出总计", one("totalOut"), [...printedOr(one("expenditure"), classes), one(left!)]),
    ...(isStated(economic) ? byEconomicClass(facts, table, scope("支出总计（经济分类）"), economic) : []),

    { scope: scope("收入总计=支出总计"), terms: [plus(one("total")), minus(one("totalOut"))] },
    ...(table === "B4" ? byBudget(facts, scope) : []),
  ];
}

/** 上年结转 = what is carried over of the three budgets, where the table prints them below it. */
function carriedByBudget(facts: FactStore, scope: string | null): readonly Application[] {
  const budgets = lines(facts, "B4", ...FUNDS.map((fund) => `opening.${fund}`)).filter(isFact);
  const whole = facts.one("B4.opening");
  return isFact(whole) && budgets.length > 0 ? balance(scope, [whole], budgets) : [];
}

/** Economic classes make up all expenditure, or basic expenditure where they stand below it. */
function byEconomicClass(
  facts: FactStore,
  table: Summary,
  scope: string | null,
  economic: readonly FactOrMissing[],
): Application[] {
  const one = (key: string) => facts.one(`${table}.${key}`);
  const whole = printedOr(one("expenditure"), [one("totalOut")]);
  const ofProjects = ECONOMIC_CLASSES.map(({ code }) => one(`project.economic.${code}`)).filter(isFact);
  const sum = (of: readonly FactOrMissing[], parts: readonly FactOrMissing[]) => [...of.map(plus), ...parts.map(minus)];
  const basic = one("basic");
  return [
    {
      scope,
      terms: nearestReading([
        sum(whole, [...economic, ...ofProjects]),
        ...(isKnown(basic) ? [sum([basic], economic)] : []),
      ]),
    },
  ];
}

/** 合计 = the three budgets, in the rows that sum up the expenditure. */
function byBudget(facts: FactStore, scope: (name: string) => string | null): Application[] {
  return Object.entries({ expenditure: "本年支出", closing: "结转下年", totalOut: "支出总计" }).flatMap(
    ([row, name]) => {
      const budgets = FUNDS.map((fund) => facts.one(`B4.${row}.${fund}`)).filter(isFact);
      return budgets.length > 0 ? balance(scope(`${name}/三本预算`), [facts.one(`B4.${row}`)], budgets) : [];
    },
  );
}

const BALANCES = {
  id: "B-1",
  title: {
    zh: "收入总计 = 本年各项收入 + 上年结转；支出总计 = 各类支出 + 结转下年；收入总计 = 支出总计",
    en: "Total income = the year's income + carried over; total expenditure = classes + carried forward; both are equal",
  },
  kind: "exact",
  severity: "error",
  source: BUDGET_SOURCE,
} as const;

const NATURES = ["basic", "project", "operating", "remitted", "subsidies"];

/** 本年支出 by nature, where the summary prints that beside the classes (Shaanxi). */
const byNature = identity({
  ...BALANCES,
  ofLines: true,
  applications: (facts) => {
    const [whole, ...parts] = lines(facts, "B1", "expenditure", ...NATURES);
    if (!isKnown(whole!) || !parts.slice(0, 2).every(isKnown)) return [];
    return balance(scopeOf(tableName("B1"), "本年支出/基本支出、项目支出"), [whole], parts.filter(isFact));
  },
});

const balances = identity({
  ...BALANCES,
  applications: (facts) => [...summary(facts, "B1"), ...summary(facts, "B4")],
});

/** B-1. Source: domain B.7. */
export const budgetBalances = needing([["B1"], ["B4"]], together(balances, byNature));

/** B-2: 一、财政拨款收入 = the sum of the three budgets. */
export const fiscalIncomeByBudget = needing(
  [["B1"]],
  identity({
    id: "B-2",
    title: {
      zh: "财政拨款收入 = 一般公共预算 + 政府性基金预算 + 国有资本经营预算",
      en: "Fiscal appropriation = general public budget + government funds + state capital",
    },
    kind: "exact",
    severity: "error",
    source: BUDGET_SOURCE,
    applications: (facts) => {
      const fiscal = facts.one("B1.income.fiscal");
      return isFact(fiscal)
        ? balance(null, [fiscal], lines(facts, "B1", ...FUNDS.map((fund) => `income.${fund}`)))
        : [];
    },
  }),
);

/**
 * Compares the total of a list with each total of the summary that it may repeat (with or without the money carried
 * over) and keeps the comparison that agrees.
 */
function totalAgainst(facts: FactStore, scope: string, list: string, totals: readonly string[]): Application[] {
  const stated = facts.one(`${list}.total`);
  const known = totals.map((key) => facts.one(key)).filter(isKnown);
  const readings = (known.length > 0 ? known : [facts.one(totals[0]!)]).map((total) => [plus(total), minus(stated)]);
  return [{ scope, terms: readingThatAgrees(readings) }];
}

/** B-5. Lists may leave out the money that is carried over, so either total of the summary may agree with them. */
export const listsMakeUpTheSummary = needing(
  [
    ["B1", "B2"],
    ["B1", "B3"],
  ],
  identity({
    id: "B-5",
    title: {
      zh: "收入总表合计 = 收支总表收入总计；支出总表合计 = 收支总表支出总计；各类支出相等",
      en: "Total of the income list = total income; total of the expenditure list = total expenditure; class by class",
    },
    kind: "exact",
    severity: "error",
    source: BUDGET_SOURCE,
    applications: (facts) => [
      ...(hasTable(facts, "B2") ? totalAgainst(facts, "收入", "B2", ["B1.total", "B1.income"]) : []),
      ...(hasTable(facts, "B3")
        ? [
            ...totalAgainst(facts, "支出", "B3", ["B1.totalOut", "B1.expenditure"]),
            ...FUNCTION_CLASSES.flatMap(({ code, name }) => {
              const summed = facts.one(`B1.class.${code}`);
              const listed = classFigures(facts, "B3", code, "total");
              return isKnown(summed) && listed.length > 0 ? balance(`支出/${name}`, [summed], listed) : [];
            }),
          ]
        : []),
    ],
  }),
);
