import type { Term } from "../check/check";
import type { FactOrMissing } from "../facts/fact";
import { isFact, isKnown } from "../facts/fact";
import type { FactStore } from "../facts/store";
import type { Localised } from "../text/text";
import { minus, plus } from "../check/terms";
import type { Operand } from "./ratio";
import { money } from "./ratio";

/** A figure that no form known so far states; named, so that the reader learns what to supply. */
export function awaited(facts: FactStore, key: string, name: Localised): FactOrMissing {
  const found = facts.one(key);
  return isFact(found) ? found : { ...found, name, lackedBy: "tables" };
}

/** 年初预算数 of the whole department: as its self-evaluation, final accounts or published budget state it. */
export function departmentBudget(facts: FactStore): FactOrMissing {
  return firstOrAwaited(facts, ["H2.funds.budget", "Z01.expenditure.budget", "B3.total", "B1.totalOut"], {
    zh: "部门年初预算数",
    en: "the department's original budget",
  });
}

/** 全年预算数 (as adjusted) of the whole department. */
export function departmentYearBudget(facts: FactStore): FactOrMissing {
  return firstOrAwaited(facts, ["H2.funds.fullBudget", "Z01.expenditure.fullBudget"], {
    zh: "调整后的部门全年预算数",
    en: "the department's budget for the whole year, as adjusted",
  });
}

/** 本年追加预算 of the whole department: as the base data state the adjustment, else 全年预算数 − 年初预算数 of one table. */
export function departmentAdded(facts: FactStore): Operand {
  const stated = facts.one("H1.adjustment.actual");
  if (isKnown(stated)) return money("本年追加预算（预算调整）", "added during the year (adjustment)", [plus(stated)]);
  // The income side: on the other one 全年预算数 holds what was carried over as well.
  for (const table of ["H2.funds", "Z01.income"]) {
    const [full, original] = [facts.one(`${table}.fullBudget`), facts.one(`${table}.budget`)];
    if (!isKnown(full) || !isKnown(original)) continue;
    return money("本年追加预算（推算：全年预算数－年初预算数）", "added (implied: whole year − original budget)", [
      plus(full),
      minus(original),
    ]);
  }
  const missing = awaited(facts, "H2.added", {
    zh: "部门本年追加预算数",
    en: "what was added to the department's budget during the year",
  });
  return money("本年追加预算", "added during the year", [plus(missing)]);
}

function firstOrAwaited(facts: FactStore, keys: readonly [string, ...string[]], name: Localised): FactOrMissing {
  const found = firstKnown(facts, ...keys);
  return isFact(found) ? found : { ...found, name, lackedBy: "tables" };
}

/** The department's closing balance: as stated, else implied by opening + income − expenditure; the name says which. */
export function departmentClosing(facts: FactStore): Operand {
  const closing = facts.one("D04.closing");
  if (isKnown(closing)) return money("年末结转和结余（决算列示）", "closing carry-over (as stated)", [plus(closing)]);
  return money(
    "年末结转和结余（推算：年初＋本年收入－本年支出）",
    "closing carry-over (implied: opening + income − expenditure)",
    [plus(facts.one("D04.opening")), plus(facts.one("D04.income")), minus(facts.one("D04.expenditure"))],
  );
}

/** 年初结转和结余 of all the department's money, as its budget has it; of fiscal money where no table states more. */
export function wholeOpening(facts: FactStore): FactOrMissing {
  const whole = ["D01.opening", "Z01.opening.actual"].map((key) => facts.one(key)).find(isKnown);
  return whole ?? facts.one("D04.opening");
}

/** 年末结转和结余 of all the department's money; of fiscal money where no table states more. */
export function wholeClosing(facts: FactStore): Operand {
  const whole = ["D01.closing", "Z01.closing.actual"].map((key) => facts.one(key)).find(isKnown);
  if (!whole) return departmentClosing(facts);
  return money("年末结转和结余（决算列示）", "closing carry-over (as stated)", [plus(whole)]);
}

/** What the department could spend: total income with the opening balance, added up where it is not stated. */
export function availableFunds(facts: FactStore): Operand {
  const total = facts.one("D04.total");
  if (isKnown(total)) return money("可用资金（收入总计）", "available funds (total income)", [plus(total)]);
  return money("可用资金（年初结转和结余＋本年收入）", "available funds (opening carry-over + income)", [
    plus(facts.one("D04.opening")),
    plus(facts.one("D04.income")),
  ]);
}

/**
 * A column's total of the three public expenses; from the three components where the total is not stated; budgets from the
 * published budget, and last year's from last year's, where no table of final accounts repeats them.
 */
export function threePublic(facts: FactStore, column: "priorBudget" | "prior" | "budget" | "actual"): Term[] {
  const own = ofThreePublic(facts, (row) => `D07.${row}.${column}`);
  if (own.every(({ fact }) => isKnown(fact))) return own;
  const published = budgetedThreePublic(facts, column);
  return published.find((terms) => terms.every(({ fact }) => isKnown(fact))) ?? own;
}

function budgetedThreePublic(facts: FactStore, column: string): Term[][] {
  if (column === "budget") return [ofThreePublic(facts, (row) => `B9.${row}`)];
  if (column !== "priorBudget") return [];
  const before = facts.previous;
  return [
    ofThreePublic(facts, (row) => `B9.${row}.priorBudget`),
    ...(before
      ? [ofThreePublic(before, (row) => `B9.${row}`), ofThreePublic(before, (row) => `D07.${row}.budget`)]
      : []),
  ];
}

function ofThreePublic(facts: FactStore, key: (row: string) => string): Term[] {
  const total = facts.one(key("total"));
  const components = ["abroad", "vehicle", "reception"].map((row) => facts.one(key(row)));
  return !isKnown(total) && components.every(isKnown) ? components.map(plus) : [plus(total)];
}

/** 公用经费: as in basic expenditure, else as the base data repeat it. */
export function publicCosts(facts: FactStore): FactOrMissing {
  return firstKnown(facts, "D06.public", "H1.public.actual");
}

/** 基本支出: as split into personnel and public running costs, else as in the department's total. */
export function basicExpenditure(facts: FactStore): FactOrMissing {
  return firstKnown(facts, "D06.total", "D03.basic");
}

/** The first key that states a figure; the first key where none does. */
export function firstKnown(facts: FactStore, ...keys: readonly [string, ...string[]]): FactOrMissing {
  return keys.map((key) => facts.one(key)).find(isKnown) ?? facts.one(keys[0]);
}
