import { isZero } from "../amount";
import { isFact, isKnown } from "../facts/fact";
import type { Fact, FactOrMissing } from "../facts/fact";
import type { FactStore } from "../facts/store";
import { childrenByCode, codeRows, columnsOf, figuresOf, isStated, topmostBelow } from "./code-tree";
import type { CodeRow } from "./code-tree";
import { editions, lineOf, MINISTRY_TABLE } from "./editions";
import type { Edition } from "./editions";
import type { Application, Rule } from "./rule";
import { identity, minus, plus } from "./rule";
import { figureOf, hasTable, needing, TABLES } from "./tables-needed";

/** What a rule of a family says of itself; its operands come from the family. */
export type Declaration = Omit<Rule, "judge">;

/** The parts of a scope that are not empty, joined; null for the department as a whole. */
export function scopeOf(...parts: readonly (string | null)[]): string | null {
  const said = parts.filter((part) => part !== null && part !== "");
  return said.length > 0 ? said.join("/") : null;
}

/** Figures without the blanks beside them, which mean nil in published tables; all of them where all are blank. */
export function stated(figures: readonly FactOrMissing[]): readonly FactOrMissing[] {
  const counted = figures.filter((f) => isFact(f) && f.state !== "blank");
  return counted.length > 0 ? counted : figures;
}

/** True where nothing is said, or only nil. */
function isNothing(figures: readonly FactOrMissing[]): boolean {
  return figures.every((f) => !isFact(f) || f.state === "blank" || (isKnown(f) && isZero(f.value)));
}

/**
 * Σ right − Σ left. A side that is blank throughout blocks the check, unless the other says nothing or nil as well:
 * then there is nothing to check, and no application.
 */
export function balance(
  scope: string | null,
  left: readonly FactOrMissing[],
  right: readonly FactOrMissing[],
): readonly Application[] {
  const silent = [left, right].filter((side) => !isStated(side));
  if (silent.length > 0 && isNothing([...left, ...right])) return [];
  const terms = [...stated(right).map(plus), ...stated(left).map(minus)];
  if (silent.length > 0) return [{ scope, terms }];
  return [{ scope, terms, blanks: [...blank(right).map(plus), ...blank(left).map(minus)] }];
}

/** The empty cells among figures. */
function blank(figures: readonly FactOrMissing[]): Fact[] {
  return figures.filter(isFact).filter((fact) => fact.state === "blank");
}

/**
 * In every column of a list by budget code: each code = Σ the codes directly below it, and 合计 = Σ the topmost ones.
 * A code without others below it is a leaf.
 */
export function hierarchySums(declaration: Declaration & { readonly tables: readonly string[] }): Rule {
  const rule = identity({
    ...declaration,
    applications: (facts) =>
      declaration.tables
        .filter((table) => hasTable(facts, table))
        .flatMap((table) => {
          const rows = codeRows(facts, table);
          return columnsOf(facts, table).flatMap(({ key, name }) => hierarchyOf(facts, table, rows, key, name));
        }),
  });
  return needing(
    declaration.tables.map((table) => [table]),
    rule,
  );
}

function hierarchyOf(
  facts: FactStore,
  table: string,
  all: readonly CodeRow[],
  column: string,
  name: string,
): readonly Application[] {
  const figures = (row: CodeRow) => figuresOf(facts, table, row, column);
  const printed = all.filter((row) => isStated(figures(row)));
  const children = childrenByCode(printed);
  const below = topmostBelow(printed, all);
  const edition = tableName(table);
  const everyChild = childrenByCode(all);
  // An empty level whose own parts stand in the sum in its place is no part left out of it.
  const emptyBelow = (code: string) =>
    blank((everyChild.get(code) ?? []).filter((child) => below(child.code).length === 0).flatMap(figures)).map(plus);
  const withEmptyBelow = (code: string, applications: readonly Application[]) =>
    applications.map((each) => ({ ...each, blanks: [...(each.blanks ?? []), ...emptyBelow(code)] }));
  const applications = all.flatMap((row) => {
    // A blank cell above stated ones: what stands below it, with or without its own level between.
    const parts = children.get(row.code) ?? below(row.code);
    if (parts.length === 0) return [];
    return withEmptyBelow(row.code, balance(scopeOf(edition, row.label, name), figures(row), parts.flatMap(figures)));
  });
  const total = figureOf(facts, `${table}.${column}`);
  const top = children.get("") ?? [];
  if (top.length === 0 || !isFact(total)) return applications;
  const whole = balance(scopeOf(edition, "合计", name), [total], top.flatMap(figures));
  return [...applications, ...withEmptyBelow("", whole)];
}

/** Public tables go without a name in scopes; the ministry's and the budget's, of which one rule judges several, carry theirs. */
export function tableName(table: string): string {
  if (/^B\d/.test(table)) return TABLES[table]?.zh ?? table;
  return table.startsWith("Z") ? `财决${table.slice(1).replace("_", "-")}表` : "";
}

/** What a row's figures must satisfy: Σ whole = Σ parts, by columns of a list. */
export interface RowSum {
  readonly whole: readonly string[];
  readonly parts: readonly string[];
  /** Columns without which the table cannot be judged; the others count where the table has them. */
  readonly required: readonly string[];
}

/** In every row of a list by budget code, 合计 included: whole = Σ parts; parts blank beside stated ones are nil. */
export function rowSums(declaration: Declaration & RowSum & { readonly tables: readonly string[] }): Rule {
  const rule = identity({
    ...declaration,
    applications: (facts) =>
      declaration.tables
        .filter((table) => hasTable(facts, table))
        .flatMap((table) => rowsOf(facts, table, declaration)),
  });
  return needing(
    declaration.tables.map((table) => [table]),
    rule,
  );
}

/**
 * The applications of a row sum to one table.
 * @param name last part of the scopes, where a rule has several sums.
 */
export function rowsOf(
  facts: FactStore,
  table: string,
  sum: RowSum,
  name: string | null = null,
): readonly Application[] {
  const has = (column: string) =>
    facts.all(`${table}.code.${column}`).length > 0 || isFact(figureOf(facts, `${table}.${column}`));
  const absent = sum.required.filter((column) => !has(column));
  const edition = tableName(table);
  if (absent.length > 0) {
    return [
      { scope: scopeOf(edition, name), terms: absent.map((column) => plus(facts.missing(`${table}.${column}`, null))) },
    ];
  }
  const total = (columns: readonly string[]) => columns.map((column) => figureOf(facts, `${table}.${column}`));
  const list = `${table}.code`;
  return [
    ...balance(scopeOf(edition, name), total(sum.whole), total(sum.parts)),
    ...facts.records(list).flatMap((entry) => {
      const of = (columns: readonly string[]) => columns.map((column) => facts.of(entry, `${list}.${column}`));
      const label = entry.code === undefined || entry.code === entry.name ? entry.name : `${entry.code} ${entry.name}`;
      return balance(scopeOf(edition, label, name), of(sum.whole), of(sum.parts));
    }),
  ];
}

/** Figures of a summary in one of its columns. */
export type Side = (facts: FactStore, edition: Edition) => readonly FactOrMissing[];

/** What the lines of a summary must satisfy: Σ left = Σ right. */
export interface LineSum {
  /** Last part of the scope, where a rule has several sums. */
  readonly name?: string;
  readonly left: Side;
  readonly right: Side;
}

/** Where the lines of a summary are summed: in every column of the public table and of the ministry's. */
export interface ColumnSums {
  /** `D01`: the public table. */
  readonly table: string;
  /** Tables to judge, where not both the public and the ministry's. */
  readonly only?: readonly string[];
  /** Columns to judge, where not every one. */
  readonly columns?: readonly string[];
  readonly sums: readonly LineSum[];
}

/** In every column of a table of fixed lines: Σ left = Σ right. */
export function columnSums(declaration: Declaration & ColumnSums): Rule {
  const { table, only, columns, sums } = declaration;
  const judged = (facts: FactStore) =>
    editions(facts, table).filter((e) => (!only || only.includes(e.table)) && (!columns || columns.includes(e.column)));
  const rule = identity({
    ...declaration,
    applications: (facts) =>
      judged(facts).flatMap((e) =>
        sums.flatMap(({ name, left, right }) =>
          balance(scopeOf(tableName(e.table), e.columnName, name ?? null), left(facts, e), right(facts, e)),
        ),
      ),
  });
  return needing(
    (only ?? [table, MINISTRY_TABLE[table]!]).map((t) => [t]),
    rule,
  );
}

/** Lines of a summary by the middle part of their keys: `income.general`. */
export function lines(...keys: readonly string[]): Side {
  return (facts, edition) => keys.map((key) => lineOf(facts, edition, key));
}
