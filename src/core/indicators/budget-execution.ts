import type { Term } from "../check/check";
import type { Evidence } from "../compliance/compliance";
import type { FactStore } from "../facts/store";
import { plus } from "../check/terms";
import { availableFunds, departmentBudget, departmentYearBudget } from "./department";
import { GROUPS, PRACTICE, PROJECT_EVALUATION, PROJECT_SELF_EVALUATION } from "./framework";
import type { Quantity } from "./indicator";
import type { ListScope } from "./list-scope";
import { columnTerms, eachProject, hasColumn } from "./list-scope";
import type { Application, Operand } from "./ratio";
import { addedUp, money, moneyCalled, ratio } from "./ratio";

/*
 * Execution rates are disputed because their denominators differ. Each denominator is an indicator of its own and
 * carries it in its name.
 */

const SPENT = moneyCalled("本年支出", "spent this year");
const BUDGET = moneyCalled("年初预算", "original budget");
const BUDGET_AND_OPENING = moneyCalled(
  "年初预算＋上年结转（表中无追加栏）",
  "original budget + opening carry-over (no column for additions)",
);
const YEAR_BUDGET = moneyCalled("年初预算＋年中追加＋上年结转", "original budget + added + opening carry-over");
const RECEIVED = moneyCalled("实际到位资金（本年收到）", "funds received this year");
const FUNDS = moneyCalled("上年结转结余＋本年收到", "opening carry-over + received");

interface Spending {
  readonly scope: ListScope;
  readonly spent: Quantity;
}

function spendingIn(facts: FactStore): readonly Spending[] {
  return eachProject(facts).map((scope) => ({
    scope,
    spent: addedUp(SPENT(columnTerms(facts, scope, "spent"))),
  }));
}

/** Spending of every project, section and the whole against a denominator. */
function projectRates(denominator: (facts: FactStore, scope: ListScope) => Operand) {
  return ({ facts }: Evidence): Application[] =>
    // Every rate is of the same spending.
    facts.once(spendingIn).map(({ scope, spent }) => ({
      scope: scope.id,
      numerator: spent,
      denominator: denominator(facts, scope),
    }));
}

/** All money, as budgets are of all money; the funds available are fiscal money and have a numerator of their own. */
function departmentSpending(facts: FactStore): Operand {
  return money("本年支出合计", "expenditure of the year", [plus(facts.one("D03.total"))]);
}

export const executionOfOriginalBudget = ratio({
  id: "预算执行率-年初预算",
  name: { zh: "预算执行率（支出÷年初预算）", en: "Execution rate (spent ÷ original budget)" },
  group: GROUPS.projectFunds,
  definition: {
    zh: "本年支出 ÷ 年初预算 × 100%",
    en: "spent this year ÷ original budget × 100 %",
  },
  source: PRACTICE,
  applications: (evidence) => [
    {
      scope: null,
      numerator: departmentSpending(evidence.facts),
      denominator: money("部门年初预算", "the department's original budget", [plus(departmentBudget(evidence.facts))]),
    },
    ...projectRates((facts, scope) => BUDGET(columnTerms(facts, scope, "budget")))(evidence),
  ],
});

export const executionOfYearBudget = ratio({
  id: "预算执行率-全年预算",
  name: {
    zh: "预算执行率（自评口径：支出÷全年预算数）",
    en: "Execution rate (self-evaluation: spent ÷ year's budget)",
  },
  group: GROUPS.projectFunds,
  definition: {
    zh: "全年执行数 ÷ 全年预算数 × 100%；全年预算数为年初预算、年中追加与上年结转之和",
    en: "spent ÷ the year's budget × 100 %; the year's budget is the original one with what was added and carried over",
  },
  source: PROJECT_SELF_EVALUATION,
  applications: (evidence) => [
    {
      scope: null,
      numerator: departmentSpending(evidence.facts),
      denominator: money("部门全年预算数", "the department's budget for the year", [
        plus(departmentYearBudget(evidence.facts)),
      ]),
    },
    ...projectRates(yearBudget)(evidence),
  ],
});

/** A table without a column for additions states no additions, and the denominator includes none. */
function yearBudget(facts: FactStore, scope: ListScope): Operand {
  const column = (name: string): Term[] => columnTerms(facts, scope, name);
  if (!hasColumn(facts, "P1", "added")) {
    return BUDGET_AND_OPENING([...column("budget"), ...column("opening")]);
  }
  return YEAR_BUDGET([...column("budget"), ...column("added"), ...column("opening")]);
}

export const executionOfReceipts = ratio({
  id: "预算执行率-到位资金",
  name: { zh: "预算执行率（评价口径：支出÷实际到位资金）", en: "Execution rate (evaluation: spent ÷ funds received)" },
  group: GROUPS.projectFunds,
  definition: {
    zh: "实际支出资金 ÷ 实际到位资金 × 100%",
    en: "spent ÷ funds received × 100 %",
  },
  source: PROJECT_EVALUATION,
  applications: projectRates((facts, scope) => RECEIVED(columnTerms(facts, scope, "received"))),
});

export const executionOfFunds = ratio({
  id: "预算执行率-可用资金",
  name: {
    zh: "预算执行率（支出÷上年结转与本年收到之和）",
    en: "Execution rate (spent ÷ opening carry-over and receipts)",
  },
  group: GROUPS.projectFunds,
  definition: {
    zh: "本年支出 ÷（上年结转结余＋本年收到）× 100%；部门为本年支出合计 ÷ 可用资金",
    en: "spent ÷ (opening carry-over + received) × 100 %; for the department, expenditure ÷ available funds",
  },
  source: PRACTICE,
  applications: (evidence) => [
    {
      scope: null,
      numerator: money("本年支出合计", "expenditure of the year", [plus(evidence.facts.one("D04.expenditure"))]),
      denominator: availableFunds(evidence.facts),
    },
    ...projectRates((facts, scope) =>
      FUNDS([...columnTerms(facts, scope, "opening"), ...columnTerms(facts, scope, "received")]),
    )(evidence),
  ],
});
