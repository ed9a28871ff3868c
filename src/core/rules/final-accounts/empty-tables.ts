import { isKnown } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { MINISTRY_TABLE } from "../../forms/ministry/public-tables";
import { summaryColumns, lineOf } from "../identity/summary-columns";
import { FUNDS } from "./fiscal-summary";
import { scopeOf, tableName } from "../identity/families";
import type { Application } from "../identity/rule";
import { plus } from "../../check/terms";
import { identity } from "../identity/rule";
import { hasTable, needing } from "../identity/tables-needed";
import { WORDS } from "../../words/words";

const TABLES: Readonly<Record<string, string>> = { fund: "D08", stateCapital: "D09" };
const LINES: readonly (readonly [string, string])[] = [
  ["opening", WORDS.opening.zh],
  ["income", "本年收入"],
  ["expenditure", "本年支出"],
  ["closing", WORDS.closing.zh],
];

/** where a table of a budget is empty, the fiscal summary states no money of that budget either. */
export const emptyTablesHaveNoMoney = needing(
  [
    ["D04", "D08"],
    ["D04", "D09"],
    ["Z01_1", "Z09"],
    ["Z01_1", "Z11"],
  ],
  identity({
    id: "X-12",
    title: {
      zh: "政府性基金、国有资本经营预算决算表为空表的，财政拨款总表相应各项为 0",
      en: "Where the table of government funds or state capital is empty, table 04 has none of that money",
    },
    kind: "logical",
    severity: "warning",
    source: { zh: "部门决算公开各表之间", en: "Between the published final accounts" },
    applications: (facts) => FUNDS.slice(1).flatMap(([fund, name]) => moneyWithoutTable(facts, fund, name)),
  }),
  false,
);

function moneyWithoutTable(facts: FactStore, fund: string, name: string): readonly Application[] {
  return summaryColumns(facts, "D04")
    .filter(({ column }) => column === "" || column === "actual")
    .flatMap((summary) => {
      const table = summary.table === "D04" ? TABLES[fund]! : MINISTRY_TABLE[TABLES[fund]!]!;
      if (!hasTable(facts, table) || facts.keysOf(table).some((key) => facts.all(key).some(isKnown))) return [];
      return LINES.map(([line, said]) => ({ said, fact: lineOf(facts, summary, `${line}.${fund}`) }))
        .filter(({ fact }) => isKnown(fact))
        .map(({ said, fact }) => ({ scope: scopeOf(tableName(summary.table), name, said), terms: [plus(fact)] }));
    });
}
