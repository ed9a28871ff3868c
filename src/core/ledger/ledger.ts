import type { Analysis } from "../analyse";
import { countVerdicts } from "../analyse";
import type { Check, Verdict } from "../check/check";
import type { TableReading } from "../facts/table-use";
import { rangeAddress } from "../grid/address";
import type { Localised, Text } from "../text/text";
import { allAtOnce } from "../analysis/steps";
import type { Steps } from "../analysis/steps";
import { ownersOf } from "./owner";
import type { Rounding } from "./rounding";
import { largestRoundings } from "./rounding";

/** The checks of one rule that could not be judged on one table. */
export interface OpenRule {
  readonly rule: string;
  readonly title: Localised;
  /** How many times it could not be judged. */
  readonly count: number;
  /** The reason of the first one: the form, row or column that is missing. */
  readonly reason: Text | null;
}

/** The checks of one table by verdict; or the checks across tables and those without a table. */
export interface LedgerEntry {
  /** Null for the checks across tables and those whose tables are missing. */
  readonly reading: TableReading | null;
  readonly name: Localised;
  /** The place of the table, `支出决算!A1:I40`; null where `reading` is null. */
  readonly place: string | null;
  readonly checks: readonly Check[];
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Rounding differences of its checks: the largest one of money, of heads and of rates. */
  readonly roundings: readonly Rounding[];
  readonly open: readonly OpenRule[];
}

const ACROSS: Localised = { zh: "各表之间（含缺表的勾稽）", en: "Across tables, and checks whose table is missing" };

/**
 * The ledger of checks: for every recognised table, in the order of the workbook, which checks ran, which could not and
 * why; last the checks across tables, where there are any. Every check is in exactly one entry.
 */
export function ledgerOf(analysis: Pick<Analysis, "tables" | "checks">): LedgerEntry[] {
  return allAtOnce(ledgerSteps(analysis));
}

/** Checks and tables that are assigned in one step. */
const AT_ONCE = 500;

/** The same ledger in steps. */
export function* ledgerSteps({ tables, checks }: Pick<Analysis, "tables" | "checks">): Steps<LedgerEntry[]> {
  const owner = ownersOf(tables);
  const own = new Map<TableReading | null, Check[]>([...tables, null].map((reading) => [reading, []]));
  for (const [i, check] of checks.entries()) {
    if (i % AT_ONCE === 0) yield;
    own.get(owner(check))!.push(check);
  }
  const entries: LedgerEntry[] = [];
  for (const [reading, checksOf] of own) {
    if (entries.length % AT_ONCE === 0) yield;
    if (reading !== null || checksOf.length > 0) entries.push(entryOf(reading, checksOf));
  }
  return entries;
}

function entryOf(reading: TableReading | null, checks: readonly Check[]): LedgerEntry {
  return {
    reading,
    name: reading?.table.form.name ?? ACROSS,
    place: reading && `${reading.table.sheet}!${rangeAddress(reading.table.range)}`,
    checks,
    counts: countVerdicts(checks),
    roundings: largestRoundings(checks),
    open: openRules(checks),
  };
}

function openRules(checks: readonly Check[]): OpenRule[] {
  const byRule = new Map<string, OpenRule>();
  for (const { rule, title, verdict, reason } of checks) {
    if (verdict !== "not-judgeable") continue;
    const known = byRule.get(rule);
    byRule.set(rule, known ? { ...known, count: known.count + 1 } : { rule, title, count: 1, reason });
  }
  return [...byRule.values()];
}
