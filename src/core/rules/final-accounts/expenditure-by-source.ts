import { isZero } from "../../amount";
import { isKnown } from "../../facts/fact";
import { agreementOf } from "../identity/agreement";
import { equalBetweenTables } from "../identity/between-tables";
import type { Books } from "../identity/between-tables";
import { sourcesByCode, statesMoney } from "../identity/lists-of-sources";
import { notReadWhole } from "../identity/not-read-whole";
import { onlyFiscal } from "./fiscal-within-all";

/** The lists of the three budgets, and the budget's column in the fiscal summary. */
const LISTS: readonly (readonly [table: string, fund: string])[] = [
  ["D05", "general"],
  ["D08", "fund"],
  ["D09", "stateCapital"],
];

function listsOf(books: Books): readonly string[] {
  return LISTS.map(([table]) => table).filter((table) => statesMoney(books.facts, books.table(table)));
}

/** True where no list details a budget that the fiscal summary has expenditure of. */
function lacksList(books: Books, lists: readonly string[]): boolean {
  return LISTS.some(([table, fund]) => {
    const spent = books.one(`D04.expenditure.${fund}`);
    return !lists.includes(table) && isKnown(spent) && !isZero(spent.value);
  });
}

/**
 * True where all expenditure is fiscal: a total of all money is that of fiscal money. No code then has other money,
 * because none has less than its fiscal money. Totals that only agree within rounding leave room for a little.
 */
function spendsOnlyFiscal(books: Books, lists: readonly string[]): boolean {
  const all = [books.one("D03.total"), books.one("D01.expenditure")];
  const fiscal = [[books.one("D04.expenditure")], lists.map((table) => books.one(`${table}.total`))];
  const verdicts = all.flatMap((whole) => fiscal.map((parts) => agreementOf(whole, parts)));
  return verdicts.includes("exact") || (verdicts.includes("within-rounding") && onlyFiscal(books));
}

/** what tables 05, 08 and 09 spend is what table 03 spends, code by code. Source: domain B.6. */
export const listsOfFundsMakeUpExpenditure = equalBetweenTables({
  id: "X-18",
  title: {
    zh: "支出决算表各科目 = 一般公共预算、政府性基金、国有资本经营预算支出决算表之和（另有其他资金的，不小于）",
    en: "Each code of table 03 = tables 05, 08 and 09 together, or at least that where there is other money",
  },
  kind: "exact",
  severity: "error",
  source: { zh: "部门决算公开各表之间", en: "Between the published final accounts" },
  tables: [["D03", "D05"]],
  everywhere: false,
  unsettled: (books) =>
    notReadWhole(
      books.facts,
      ["D03", ...listsOf(books)].map((table) => books.table(table)),
    ),
  pairs: (books) => {
    const lists = listsOf(books);
    if (lacksList(books, lists)) return [];
    return sourcesByCode(books.facts, {
      whole: books.table("D03"),
      parts: lists.map((table) => books.table(table)),
      columns: ["total", "basic", "project"],
      atMost: !spendsOnlyFiscal(books, lists),
    });
  },
});
