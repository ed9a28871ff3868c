import type { Verdict } from "../check/check";
import type { LedgerEntry } from "../ledger/ledger";
import { roundingText } from "../ledger/rounding";
import type { SheetContext } from "./context";
import { literal } from "./formulas/literal";
import { VERDICTS } from "./formulas/verdict";
import type { Page } from "./page";
import type { CellSpec, StyleName } from "./spec";

const COLUMN = { all: 1, table: 3, largest: 4, rules: 5, exact: 6, within: 7, inconsistent: 8, open: 9 } as const;
const WIDTH = 9;
/** Columns joined in every row of the block. */
const MERGES = [[COLUMN.all, COLUMN.table - 1]] as const;
const COUNTS: readonly (readonly [Verdict, number])[] = [
  ["exact", COLUMN.exact],
  ["within-rounding", COLUMN.within],
  ["inconsistent", COLUMN.inconsistent],
  ["not-judgeable", COLUMN.open],
];

/** The ranges of the list of checks that hold the verdicts and the tables, as absolute references. */
export interface CheckRanges {
  readonly verdicts: string;
  readonly tables: string;
}

/** The number of rows that `ledgerBlock` writes: a header and one row for each entry. */
export function ledgerRows(ledger: readonly LedgerEntry[]): number {
  return ledger.length + 1;
}

/** The name of a table, the same in the list of checks and in the ledger. No two tables have the same name. */
export function tableName({ name, place }: LedgerEntry, { say, sayLocalised }: SheetContext): string {
  const words = sayLocalised(name);
  return place === null ? words : say(`${words}（${place}）`, `${words} (${place})`);
}

/** The ledger: the number of checks of each table by verdict, counted live over the list of checks. */
export function ledgerBlock(page: Page, context: SheetContext, ledger: readonly LedgerEntry[], at: CheckRanges): void {
  const { say, sayLocalised, unit } = context;
  const head = page.line();
  head.text(COLUMN.all, say("勾稽项数", "Checks"), "header");
  head.text(COLUMN.table, say("表", "Table"), "header");
  for (const [verdict, column] of COUNTS) head.text(column, sayLocalised(VERDICTS[verdict]), "header");
  head.text(COLUMN.largest, say("最大尾差", "Largest rounding"), "header");
  head.text(COLUMN.rules, say("无法执行的勾稽（项数）", "Checks not judgeable (how many)"), "header");
  head.styleEmpty(WIDTH, "header");
  page.add(head, MERGES);
  for (const entry of ledger) {
    const { counts, roundings, checks, open } = entry;
    const name = tableName(entry, context);
    const line = page.line();
    const ofTable = `${at.tables},${criterion(name)}`;
    line.put(COLUMN.all, count(`COUNTIF(${ofTable})`, checks.length, "count"));
    line.text(COLUMN.table, name, "wrapped");
    for (const [verdict, column] of COUNTS) {
      const word = literal(sayLocalised(VERDICTS[verdict]));
      line.put(column, count(`COUNTIFS(${ofTable},${at.verdicts},${word})`, counts[verdict], "count"));
    }
    const largest = roundings.map((rounding) => roundingText({ ...rounding, unit })).join(say("、", ", "));
    line.text(COLUMN.largest, largest, "wrapped");
    const rules = open.map((rule) => say(`${rule.rule}（${rule.count}）`, `${rule.rule} (${rule.count})`));
    line.text(COLUMN.rules, rules.join(say("、", ", ")), "wrapped");
    line.styleEmpty(WIDTH, "label");
    page.add(line, MERGES);
  }
}

function count(formula: string, value: number, style: StyleName): CellSpec {
  return { formula, decimal: String(value), style };
}

/**
 * A name as a criterion of COUNTIFS. Sheet names may contain ~, which escapes the next character and so must be
 * doubled.
 */
function criterion(name: string): string {
  return literal(name.replaceAll("~", "~~"));
}
