import { isZero } from "../../amount";
import { isFact, isKnown } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { classesOf, summaryColumns, lineOf } from "../identity/summary-columns";
import type { SummaryColumn } from "../identity/summary-columns";
import { balance, columnSums, lines, scopeOf, tableName } from "../identity/families";
import type { Application } from "../identity/rule";
import { identity } from "../identity/rule";
import { needing } from "../identity/tables-needed";

/** The three budgets that fiscal money comes from: key part and name. */
export const FUNDS: readonly (readonly [string, string])[] = [
  ["general", "一般公共预算"],
  ["fund", "政府性基金预算"],
  ["stateCapital", "国有资本经营预算"],
];
const FUND_KEYS = FUNDS.map(([fund]) => fund);
/** The columns of expenditure: the total has no key part of its own. */
const EXPENDITURE_COLUMNS: readonly (readonly [string, string])[] = [["", "合计"], ...FUNDS];

const DECLARED = {
  kind: "rounding",
  severity: "error",
  source: { zh: "财政拨款收入支出决算总表（公开04表、财决01-1表）", en: "Fiscal income and expenditure, table 04" },
  table: "D04",
} as const;

export const openingByFund = columnSums({
  ...DECLARED,
  id: "D04-2",
  title: {
    zh: "年初财政拨款结转和结余 = 一般公共预算 + 政府性基金预算 + 国有资本经营预算",
    en: "Opening fiscal carry-over = general public budget + government funds + state capital",
  },
  sums: [{ left: lines("opening"), right: lines(...FUND_KEYS.map((fund) => `opening.${fund}`)) }],
});

/** Rows of the expenditure block by the middle part of their keys, with their names. */
function expenditureRows(facts: FactStore, table: string): readonly (readonly [string, string | null])[] {
  return [
    ...classesOf(facts, table).map((code): [string, string | null] => [`class.${code}`, null]),
    ["expenditure", "本年支出合计"],
    ["closing", "年末财政拨款结转和结余"],
    ["totalOut", "支出总计"],
  ];
}

export const expenditureByFund = needing(
  [["D04"], ["Z01_1"]],
  identity({
    ...DECLARED,
    id: "D04-4",
    title: {
      zh: "支出各行：合计 = 一般公共预算 + 政府性基金预算 + 国有资本经营预算财政拨款",
      en: "Expenditure, every row: total = general public budget + government funds + state capital",
    },
    applications: (facts) =>
      summaryColumns(facts, "D04").flatMap((edition) =>
        expenditureRows(facts, edition.table).flatMap(([row, name]) => {
          const whole = lineOf(facts, edition, row);
          const parts = FUND_KEYS.map((fund) => lineOf(facts, edition, `${row}.${fund}`));
          // A table with one column of expenditure has nothing to add up in its rows.
          if (!parts.some(isFact)) return [];
          const label = name ?? `${row.slice("class.".length)} ${isFact(whole) ? whole.rowLabel : ""}`.trim();
          return balance(scopeOf(tableName(edition.table), edition.columnName, label), [whole], parts);
        }),
      ),
  }),
);

/** The lines of a fund, or of all funds, in one edition. */
function expenditureLine(facts: FactStore, edition: SummaryColumn, line: string, fund: string) {
  return lineOf(facts, edition, fund === "" ? line : `${line}.${fund}`);
}

/** D04-5 for the columns of the table itself: expenditure = Σ classes, and by fund total = expenditure + closing. */
export function expenditureColumns(facts: FactStore): readonly Application[] {
  return summaryColumns(facts, "D04").flatMap((edition) =>
    EXPENDITURE_COLUMNS.flatMap(([fund, name]) => {
      const line = (key: string) => expenditureLine(facts, edition, key, fund);
      const scope = (sum: string) => scopeOf(tableName(edition.table), edition.columnName, `${sum}/${name}`);
      const classes = classesOf(facts, edition.table).map((code) => line(`class.${code}`));
      const expenditure = line("expenditure");
      return [
        ...(isFact(expenditure) ? balance(scope("本年支出合计"), [expenditure], classes) : []),
        ...(fund !== "" && isFact(expenditure)
          ? balance(scope("支出总计"), [line("totalOut")], [expenditure, line("closing")])
          : []),
      ];
    }),
  );
}

/** D04-7 by fund, where the table states the fund's money: opening + income = expenditure + closing. */
export function flowByFund(facts: FactStore): readonly Application[] {
  return summaryColumns(facts, "D04").flatMap((edition) =>
    FUNDS.flatMap(([fund, name]) => {
      const [opening, income, expenditure, closing] = ["opening", "income", "expenditure", "closing"].map((line) =>
        lineOf(facts, edition, `${line}.${fund}`),
      );
      const whole = lineOf(facts, edition, "opening");
      if (!isFact(expenditure!) && !isFact(closing!)) return [];
      // Without lines by fund an opening of nil is nil for each of them; another one could be anybody's.
      const nothing = !isFact(opening!) && (!isKnown(whole) || isZero(whole.value));
      const scope = scopeOf(tableName(edition.table), edition.columnName, name);
      const terms = balance(scope, [expenditure!, closing!], nothing ? [income!] : [opening!, income!]);
      return !isFact(opening!) && !nothing
        ? terms.map((t) => ({ ...t, terms: [...t.terms, { coefficient: 1, fact: opening! }] }))
        : terms;
    }),
  );
}
