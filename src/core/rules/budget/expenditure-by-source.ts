import { isZero } from "../../amount";
import { isByFunction } from "./by-function";
import { judgeAtMost } from "../../check/judge";
import { minus, plus } from "../../check/terms";
import { isKnown } from "../../facts/fact";
import type { FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { agreementOf } from "../identity/agreement";
import { equalBetweenTables } from "../identity/between-tables";
import type { Books } from "../identity/between-tables";
import { sourcesByCode, statesMoney } from "../identity/lists-of-sources";
import { notReadWhole } from "../identity/not-read-whole";
import { BUDGET_SOURCE, OTHER_INCOME } from "./summaries";

const LISTS = ["B5", "B6", "B7"];
/** Totals that may be those of all expenditure: of the list itself, and of the summary. */
const TOTALS = ["B3.total", "B1.totalOut", "B1.expenditure"];

function listsOf(books: Books): readonly string[] {
  return LISTS.filter((table) => statesMoney(books.facts, table));
}

/** True where the summary states income from anything but the three budgets. */
function hasOtherIncome(facts: FactStore): boolean {
  return OTHER_INCOME.map((kind) => facts.one(`B1.income.${kind}`)).some((f) => isKnown(f) && !isZero(f.value));
}

/**
 * True where a total of all expenditure is that of the lists: no code then has other money, because none has less than
 * its fiscal money. Totals that only agree within rounding leave room for a little.
 */
function spendsOnlyFiscal(facts: FactStore, totals: readonly FactOrMissing[]): boolean {
  const verdicts = TOTALS.map((key) => agreementOf(facts.one(key), totals));
  return verdicts.includes("exact") || (verdicts.includes("within-rounding") && !hasOtherIncome(facts));
}

/**
 * B-12: what the lists of the three budgets plan to spend is what 支出总表 plans, code by code; at most that where other
 * money is spent. Where the lists are more than it in all, it does not count all of their money, such as what is
 * carried over, and nothing is compared. Source: domain B.7.
 */
export const listsOfBudgetsMakeUpExpenditure = equalBetweenTables({
  id: "B-12",
  title: {
    zh: "支出总表各科目 = 一般公共预算、政府性基金、国有资本经营预算支出表之和（另有其他资金的，不小于）",
    en: "Each code of the expenditure list = the lists of the three budgets, or at least that where there is other money",
  },
  kind: "exact",
  severity: "error",
  source: BUDGET_SOURCE,
  tables: [["B3", "B5"]],
  ministry: false,
  everywhere: false,
  unsettled: (books) => notReadWhole(books.facts, ["B3", ...listsOf(books)]),
  pairs: (books) => {
    const { facts } = books;
    const lists = listsOf(books);
    if (!["B3", ...lists].every((table) => isByFunction(facts, table))) return [];
    const totals = lists.map((table) => facts.one(`${table}.total`)).filter(isKnown);
    const whole = facts.one("B3.total");
    const onlyFiscal = spendsOnlyFiscal(facts, totals);
    if (!onlyFiscal && (totals.length === 0 || judgeAtMost([...totals.map(plus), minus(whole)]).verdict !== "exact"))
      return [];
    return sourcesByCode(facts, {
      whole: "B3",
      parts: lists,
      columns: ["total", "basic", "personnel", "public", "project"],
      atMost: !onlyFiscal,
    });
  },
});
