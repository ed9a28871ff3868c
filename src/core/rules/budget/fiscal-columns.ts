import { isFact, isKnown } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { balance, scopeOf } from "../identity/families";
import { onlyReadWhole } from "../identity/not-read-whole";
import { identity } from "../identity/rule";
import type { Application } from "../identity/rule";
import { classesOf } from "../identity/summary-columns";
import { needing } from "../identity/tables-needed";
import { BUDGET_SOURCE } from "./summaries";

/** The columns of the three budgets: the last part of the key and the name. */
export const BUDGETS: readonly (readonly [string, string])[] = [
  ["general", "一般公共预算"],
  ["fund", "政府性基金预算"],
  ["stateCapital", "国有资本经营预算"],
];

/**
 * B-10: the block of expenditure of 财政拨款收支总表 adds up across its budgets and down each of them. The rows of totals
 * add up across by B-1. A table with a column that was not recognised is not judged. Source: domain B.7, D04-4, D04-5.
 */
export const fiscalColumnsAddUp = needing(
  [["B4"]],
  onlyReadWhole(
    ["B4"],
    identity({
      id: "B-10",
      title: {
        zh: "财政拨款收支总表各类支出：合计 = 一般公共预算 + 政府性基金预算 + 国有资本经营预算；各栏本年支出 = 各类之和",
        en: "Fiscal summary: each class = the three budgets together; in each budget, expenditure = the sum of its classes",
      },
      kind: "exact",
      severity: "error",
      source: BUDGET_SOURCE,
      ofLines: true,
      applications: (facts) => [...acrossBudgets(facts), ...downEachBudget(facts)],
    }),
  ),
  false,
);

/** 合计 of each class = the three budgets. */
function acrossBudgets(facts: FactStore): readonly Application[] {
  return classesOf(facts, "B4").flatMap((code) => {
    const whole = facts.one(`B4.class.${code}`);
    const parts = BUDGETS.map(([budget]) => facts.one(`B4.class.${code}.${budget}`)).filter(isFact);
    if (!isKnown(whole) || parts.length === 0) return [];
    return balance(scopeOf("各类", `${code} ${whole.rowLabel}`), [whole], parts);
  });
}

/** 本年支出 of each budget = its classes, and 支出总计 = 本年支出 + 结转下年. */
function downEachBudget(facts: FactStore): readonly Application[] {
  return BUDGETS.flatMap(([budget, name]): Application[] => {
    const one = (line: string) => facts.one(`B4.${line}.${budget}`);
    const classes = classesOf(facts, "B4")
      .map((code) => one(`class.${code}`))
      .filter(isFact);
    const [spent, forward, all] = ["expenditure", "closing", "totalOut"].map(one) as [
      ReturnType<typeof one>,
      ReturnType<typeof one>,
      ReturnType<typeof one>,
    ];
    const ofYear = isKnown(spent) ? [spent] : classes;
    return [
      ...(isFact(spent) && classes.length > 0 ? balance(scopeOf("本年支出", name), [spent], classes) : []),
      ...(isFact(all) && ofYear.length > 0
        ? balance(scopeOf("支出总计", name), [all], [...ofYear, ...[forward].filter(isFact)])
        : []),
    ];
  });
}
