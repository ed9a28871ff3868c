import type { Term } from "../check/check";
import { isKnown } from "../facts/fact";
import type { FactStore } from "../facts/store";
import { plus } from "../check/terms";
import { DEPARTMENT_FRAMEWORK, GROUPS } from "./framework";
import { columnTerms, hasColumn, wholeList } from "./list-scope";
import type { Operand } from "./ratio";
import { money, ratio } from "./ratio";

export const procurementExecution = ratio({
  id: "政府采购执行率",
  name: { zh: "政府采购执行率", en: "Procurement execution rate" },
  group: GROUPS.execution,
  definition: {
    zh: "实际政府采购金额 ÷ 政府采购预算数 × 100%",
    en: "actual procurement ÷ procurement budget × 100 %",
  },
  source: DEPARTMENT_FRAMEWORK,
  applications: ({ facts }) => [{ scope: null, numerator: purchased(facts), denominator: budgeted(facts) }],
});

function purchased(facts: FactStore): Operand {
  return money("实际政府采购金额", "actual procurement", total(facts, "actual"));
}

/** The budget in all where the table states it, else the original one with its adjustments. */
function budgeted(facts: FactStore): Operand {
  const list = wholeList(facts, "P2");
  const whole = columnTerms(facts, list, "budgetTotal");
  if (known(whole)) return money("政府采购预算合计", "procurement budget in all", whole);
  const original = total(facts, "budget");
  const published = columnTerms(facts, wholeList(facts, "B10"), "amount");
  if (!known(original) && known(published)) {
    return money("政府采购预算数（政府采购预算表）", "procurement budget (published budget)", published);
  }
  if (!hasColumn(facts, "P2", "adjusted")) {
    return money("政府采购预算数（年初预算）", "procurement budget (original)", original);
  }
  return money("政府采购预算数（年初预算＋调整）", "procurement budget (original + adjustment)", [
    ...original,
    ...columnTerms(facts, list, "adjusted"),
  ]);
}

/** The total of the list; where the list has no total, the figure that 基础数据表 repeats. */
function total(facts: FactStore, column: "budget" | "actual"): Term[] {
  const listed = columnTerms(facts, wholeList(facts, "P2"), column);
  const repeated = facts.one(`P2.total.${column}`);
  return !known(listed) && isKnown(repeated) ? [plus(repeated)] : listed;
}

function known(terms: readonly Term[]): boolean {
  return terms.every(({ fact }) => isKnown(fact));
}
