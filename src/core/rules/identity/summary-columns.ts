import { isFact } from "../../facts/fact";
import type { FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { figureOf, hasTable } from "./tables-needed";
import { WORDS } from "../../words/words";

/** The ministry's table (财决) that a public table is made from. Source: domain A.2. */
export const MINISTRY_TABLE: Readonly<Record<string, string>> = {
  D01: "Z01",
  D02: "Z03",
  D03: "Z04",
  D04: "Z01_1",
  D05: "Z07",
  D06: "Z08_1",
  D08: "Z09",
  D09: "Z11",
};

const COLUMNS: readonly (readonly [string, string])[] = [
  ["", ""],
  ["budget", WORDS.originalBudget.zh],
  ["fullBudget", WORDS.fullBudget.zh],
  ["actual", WORDS.finalAccounts.zh],
];

/** Lines that every summary has; a column is there where one of them has a cell in it. */
const TELLING = ["income", "expenditure", "total", "totalOut"];

/** One column of figures of a summary (公开01, 公开04, 财决01, 财决01-1). */
export interface SummaryColumn {
  readonly table: string;
  /** Last part of the keys: "" in tables with one column. */
  readonly column: string;
  readonly columnName: string;
}

/** The columns of figures of a public summary and of the ministry's, as far as the workbook has them. */
export function summaryColumns(facts: FactStore, table: string): readonly SummaryColumn[] {
  return facts.once(summaryColumnsIn, table);
}

function summaryColumnsIn(facts: FactStore, table: string): readonly SummaryColumn[] {
  return [table, MINISTRY_TABLE[table]]
    .filter((t): t is string => t !== undefined && hasTable(facts, t))
    .flatMap((t) =>
      COLUMNS.map(([column, columnName]): SummaryColumn => ({ table: t, column, columnName })).filter((edition) =>
        TELLING.some((line) => isFact(lineOf(facts, edition, line))),
      ),
    );
}

/** A line of the edition: `income.general` is `Z01.income.general.actual` in the ministry's column of final accounts. */
export function lineOf(facts: FactStore, edition: SummaryColumn, line: string): FactOrMissing {
  const key = `${edition.table}.${line}`;
  return figureOf(facts, edition.column === "" ? key : `${key}.${edition.column}`);
}

/** The lines of the edition whose middle part is a function class: `class.201`, with the class. */
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
