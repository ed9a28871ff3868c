import { isNegative } from "../../amount";
import { isKnown } from "../../facts/fact";
import type { Fact } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { summaryColumns } from "../identity/summary-columns";
import type { SummaryColumn } from "../identity/summary-columns";
import { scopeOf, tableName } from "../identity/families";
import type { Application } from "../identity/rule";
import { minus } from "../../check/terms";
import { atMost } from "../identity/rule";
import { needing } from "../identity/tables-needed";

/** Lines that may be negative: balances, and the totals that include them. */
const MAY_BE_NEGATIVE = /^(opening|closing|total|totalOut)$/;
const COLUMN = /\.(budget|fullBudget|actual)$/;

/** One check for a whole column without negative amounts; otherwise one for each negative amount. */
export const amountsAreNotNegative = needing(
  [["D01"], ["Z01"]],
  atMost({
    id: "D01-6",
    title: {
      zh: "除年初、年末结转和结余外，各项金额 ≥ 0",
      en: "No amount is negative, opening and closing balances apart",
    },
    kind: "logical",
    severity: "warning",
    source: {
      zh: "部门决算报表审核公式（财决01表）",
      en: "Audit formulas of the ministry's final accounts (table 01)",
    },
    applications: (facts) => summaryColumns(facts, "D01").flatMap((summary) => signsIn(facts, summary)),
  }),
);

function signsIn(facts: FactStore, summary: SummaryColumn): readonly Application[] {
  const amounts = amountsOf(facts, summary);
  const negative = amounts.filter((fact) => isNegative(fact.value));
  const scope = scopeOf(tableName(summary.table), summary.columnName);
  if (negative.length > 0) {
    return negative.map((fact) => ({ scope: scopeOf(scope, fact.rowLabel), terms: [minus(fact)] }));
  }
  return amounts.length > 0 ? [{ scope, terms: amounts.map(minus) }] : [];
}

function amountsOf(facts: FactStore, { table, column }: SummaryColumn): readonly Fact[] {
  return facts.keysOf(table).flatMap((key) => {
    if ((COLUMN.exec(key)?.[1] ?? "") !== column) return [];
    const line = key.slice(table.length + 1).replace(COLUMN, "");
    const fact = facts.one(key);
    return isKnown(fact) && !MAY_BE_NEGATIVE.test(line) ? [fact] : [];
  });
}
