import { isFact } from "../../facts/fact";
import type { FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { MINISTRY_TABLE } from "../../forms/ministry/public-tables";
import { figureOf, hasTable } from "./tables-needed";
import { WORDS } from "../../words/words";

const COLUMNS: readonly (readonly [string, string])[] = [
  ["", ""],
  ["budget", WORDS.originalBudget.zh],
  ["fullBudget", WORDS.fullBudget.zh],
  ["actual", WORDS.finalAccounts.zh],
];

/** Lines that every summary has. A column exists where one of these lines has a cell in it. */
const COMMON_LINES = ["income", "expenditure", "total", "totalOut"];

/** One column of figures of a summary (公开01, 公开04, 财决01, 财决01-1). */
export interface SummaryColumn {
  readonly table: string;
  /** Last part of the keys: "" in tables with one column. */
  readonly column: string;
  readonly columnName: string;
}

/** The columns of figures of a public summary and of the ministry's, those that the workbook has. */
export function summaryColumns(facts: FactStore, table: string): readonly SummaryColumn[] {
  return facts.once(summaryColumnsIn, table);
}

function summaryColumnsIn(facts: FactStore, table: string): readonly SummaryColumn[] {
  return [table, MINISTRY_TABLE[table]]
    .filter((t): t is string => t !== undefined && hasTable(facts, t))
    .flatMap((t) =>
      COLUMNS.map(([column, columnName]): SummaryColumn => ({ table: t, column, columnName })).filter((summary) =>
        COMMON_LINES.some((line) => isFact(lineOf(facts, summary, line))),
      ),
    );
}

/**
 * A line in one column of a summary: `income.general` is `Z01.income.general.actual` in the ministry's column of final
 * accounts.
 */
export function lineOf(facts: FactStore, summary: SummaryColumn, line: string): FactOrMissing {
  const key = `${summary.table}.${line}`;
  return figureOf(facts, summary.column === "" ? key : `${key}.${summary.column}`);
}

/** The classes that a summary has lines of: `201` for the key `D01.class.201`. */
export function classesOf(facts: FactStore, table: string): readonly string[] {
  return facts.once(classesIn, table);
}

function classesIn(facts: FactStore, table: string): readonly string[] {
  const start = `${table}.class.`;
  const codes = facts
    .keysOf(table)
    .flatMap((key) => (key.startsWith(start) ? [key.slice(start.length, start.length + 3)] : []));
  return [...new Set(codes)].sort();
}
