import { isZero } from "../../amount";
import { isFact, isKnown } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { classesOf, summaryColumns, lineOf } from "../identity/summary-columns";
import type { SummaryColumn } from "../identity/summary-columns";
import { balance, columnSums, lines, scopeOf, tableName } from "../identity/families";
import type { Application } from "../identity/rule";
import { identity } from "../identity/rule";
import { needing } from "../identity/tables-needed";

/** The three budgets of fiscal money: the part of the key and the name. */
export const FUNDS: readonly (readonly [string, string])[] = [
  ["general", "一般公共预算"],
  ["fund", "政府性基金预算"],
  ["stateCapital", "国有资本经营预算"],
];
const FUND_KEYS = FUNDS.map(([fund]) => fund);
/** The columns of expenditure. The total has no part of its own in the key, hence the empty text. */
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

/** The rows of the expenditure block: the middle part of the key and the name. */
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
      summaryColumns(facts, "D04").flatMap((summary) =>
        expenditureRows(facts, summary.table).flatMap(([row, name]) => {
          const whole = lineOf(facts, summary, row);
          const parts = FUND_KEYS.map((fund) => lineOf(facts, summary, `${row}.${fund}`));
          // A table with one column of expenditure has no sums across columns.
          if (!parts.some(isFact)) return [];
          const label = name ?? `${row.slice("class.".length)} ${isFact(whole) ? whole.rowLabel : ""}`.trim();
          return balance(scopeOf(tableName(summary.table), summary.columnName, label), [whole], parts);
        }),
      ),
  }),
);

/** The figures of a line in one column of the summary: of one budget, or of all budgets. */
function expenditureLine(facts: FactStore, summary: SummaryColumn, line: string, fund: string) {
  return lineOf(facts, summary, fund === "" ? line : `${line}.${fund}`);
}

/**
 * D04-5 within the fiscal summary: expenditure = Σ classes; and for each budget, total = expenditure + closing balance.
 */
export function expenditureColumns(facts: FactStore): readonly Application[] {
  return summaryColumns(facts, "D04").flatMap((summary) =>
    EXPENDITURE_COLUMNS.flatMap(([fund, name]) => {
      const line = (key: string) => expenditureLine(facts, summary, key, fund);
      const scope = (sum: string) => scopeOf(tableName(summary.table), summary.columnName, `${sum}/${name}`);
      const classes = classesOf(facts, summary.table).map((code) => line(`class.${code}`));
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

/** D04-7 for each budget whose money the table states: opening + income = expenditure + closing. */
export function flowByFund(facts: FactStore): readonly Application[] {
  return summaryColumns(facts, "D04").flatMap((summary) =>
    FUNDS.flatMap(([fund, name]) => {
      const [opening, income, expenditure, closing] = ["opening", "income", "expenditure", "closing"].map((line) =>
        lineOf(facts, summary, `${line}.${fund}`),
      );
      const whole = lineOf(facts, summary, "opening");
      if (!isFact(expenditure!) && !isFact(closing!)) return [];
      // Where no line states the opening balance by budget, a total of nil means nil for each budget. Another total
      // could belong to any of them.
      const nothing = !isFact(opening!) && (!isKnown(whole) || isZero(whole.value));
      const scope = scopeOf(tableName(summary.table), summary.columnName, name);
      const terms = balance(scope, [expenditure!, closing!], nothing ? [income!] : [opening!, income!]);
      return !isFact(opening!) && !nothing
        ? terms.map((t) => ({ ...t, terms: [...t.terms, { coefficient: 1, fact: opening! }] }))
        : terms;
    }),
  );
}
