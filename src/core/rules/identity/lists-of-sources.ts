import { isZero } from "../../amount";
import { isFact, isKnown } from "../../facts/fact";
import type { FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import type { Pair } from "./between-tables";
import { childrenInList, codeRows, columnsOf, figuresOf, isStated, parentsOf, topmostBelow } from "./code-tree";
import type { CodeRow } from "./code-tree";
import { figureOf } from "./tables-needed";

/** The list of all money by budget code and the lists of its sources: 支出决算表, and those of the three budgets. */
export interface ListsOfSources {
  readonly whole: string;
  readonly parts: readonly string[];
  /** Columns to compare, where every list has them. */
  readonly columns: readonly string[];
  /** True where other money is in the whole, so that the sources are at most the whole. */
  readonly atMost: boolean;
}

/**
 * In every column and for every budget code, and for 合计: Σ sources = whole, or ≤. A code is compared where each list
 * either prints it or prints what it consists of; a list that stops at a level above says nothing about it.
 */
export function sourcesByCode(facts: FactStore, lists: ListsOfSources): readonly Pair[] {
  const { whole, parts, columns, atMost } = lists;
  const tables = [whole, ...parts];
  const named = new Map(columnsOf(facts, whole).map(({ key, name }) => [key, name]));
  return columns.flatMap((column): Pair[] => {
    const name = named.get(column);
    if (name === undefined || !tables.every((table) => hasColumn(facts, table, column))) return [];
    const totals = tables.map((table) => figureOf(facts, `${table}.${column}`));
    const total: Pair[] = totals.every(isFact)
      ? [{ scope: `合计/${name}`, left: totals.slice(1), right: [totals[0]!], atMost }]
      : [];
    return [...total, ...(tables.every((table) => isByCode(facts, table)) ? byCode(facts, lists, column, name) : [])];
  });
}

/** False for a list that names its lines instead of giving their codes, or that has nothing but a total. */
function isByCode(facts: FactStore, table: string): boolean {
  const lines = facts.records(`${table}.code`);
  return lines.length > 0 && lines.every(({ code }) => code !== undefined);
}

/** False for a table that is there and empty: a department without government funds publishes it all the same. */
export function statesMoney(facts: FactStore, table: string): boolean {
  return facts.keysOf(table).some((key) => facts.all(key).some(hasMoney));
}

function hasMoney(fact: FactOrMissing): boolean {
  return isKnown(fact) && !isZero(fact.value);
}

function hasColumn(facts: FactStore, table: string, column: string): boolean {
  return facts.all(`${table}.code.${column}`).length > 0;
}

function byCode(facts: FactStore, lists: ListsOfSources, column: string, name: string): readonly Pair[] {
  const { whole, parts, atMost } = lists;
  const asked = rowsOfAll(facts, [whole, ...parts]);
  const all = columnOf(facts, whole, column, asked);
  const sources = parts.map((table) => columnOf(facts, table, column, asked));
  return asked.flatMap((row): Pair[] => {
    const right = all(row);
    const left = sources.map((figures) => figures(row));
    if (right === null || left.some((figures) => figures === null)) return [];
    return [{ scope: `${row.label}/${name}`, left: left.flatMap((figures) => figures!), right, atMost }];
  });
}

/** Every code of the lists once, in the order of the first that prints it. */
function rowsOfAll(facts: FactStore, tables: readonly string[]): readonly CodeRow[] {
  const rows = new Map<string, CodeRow>();
  for (const table of tables)
    for (const row of codeRows(facts, table)) if (!rows.has(row.code)) rows.set(row.code, row);
  return [...rows.values()];
}

/**
 * The figures of a code in a column of a list: its own, else those of the topmost rows below it; none where the list
 * has no money for it; null where the list stops at a level above it.
 */
function columnOf(
  facts: FactStore,
  table: string,
  column: string,
  asked: readonly CodeRow[],
): (row: CodeRow) => readonly FactOrMissing[] | null {
  const key = facts.listKey(`${table}.code`, column);
  const rows = codeRows(facts, table);
  const read = new Map(rows.map((row) => [row.code, figuresOf(facts, row, key).filter(isFact)]));
  const printed = rows.filter((row) => isStated(read.get(row.code)!));
  const below = topmostBelow(printed, asked);
  const divided = childrenInList(facts, table);
  return ({ code }) => {
    const own = read.get(code) ?? [];
    if (isStated(own)) return own;
    const parts = below(code).flatMap((row) => read.get(row.code)!);
    if (parts.length > 0 || read.has(code)) return parts.length > 0 ? parts : own;
    return parentsOf(code).some((parent) => read.has(parent) && !divided.has(parent)) ? null : [];
  };
}
