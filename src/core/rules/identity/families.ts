import { isZero } from "../../amount";
import { isFact, isKnown } from "../../facts/fact";
import type { Term } from "../../check/check";
import type { Fact, FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { formOf } from "../../forms/by-id";
import { childrenByCode, childrenInList, codeRows, columnsOf, figuresOf, isStated, topmostBelow } from "./code-tree";
import type { CodeRow } from "./code-tree";
import { MINISTRY_TABLE } from "../../forms/ministry/public-tables";
import { summaryColumns, lineOf } from "./summary-columns";
import type { SummaryColumn } from "./summary-columns";
import type { Application, Rule } from "./rule";
import { minus, plus } from "../../check/terms";
import { identity } from "./rule";
import { figureOf, hasTable, needing } from "./tables-needed";

/** The declaration of a rule without its judgement, for functions that make a family of similar rules. */
export type Declaration = Omit<Rule, "judge">;

/** The parts of a scope that are not empty, joined; null for the department as a whole. */
export function scopeOf(...parts: readonly (string | null)[]): string | null {
  let scope: string | null = null;
  for (const part of parts) if (part !== null && part !== "") scope = scope === null ? part : `${scope}/${part}`;
  return scope;
}

/** The figures without blanks among them, which mean nil in published tables. If all are blank, all of them. */
export function stated(figures: readonly FactOrMissing[]): readonly FactOrMissing[] {
  if (figures.every(saysSomething)) return figures;
  const counted = figures.filter(saysSomething);
  return counted.length > 0 ? counted : figures;
}

function saysSomething(figure: FactOrMissing): boolean {
  return isFact(figure) && figure.state !== "blank";
}

/** True where every figure is blank, not in the table, or nil. */
function isNothing(figures: readonly FactOrMissing[]): boolean {
  return figures.every((f) => !isFact(f) || f.state === "blank" || (isKnown(f) && isZero(f.value)));
}

/**
 * Σ right − Σ left. If one side is blank throughout, the check is not judged; if moreover the other side is blank or
 * nil, there is nothing to check and no application.
 */
export function balance(
  scope: string | null,
  left: readonly FactOrMissing[],
  right: readonly FactOrMissing[],
): readonly Application[] {
  const silent = !isStated(left) || !isStated(right);
  if (silent && isNothing(left) && isNothing(right)) return [];
  const terms: Term[] = [];
  for (const figure of stated(right)) terms.push(plus(figure));
  for (const figure of stated(left)) terms.push(minus(figure));
  // Beside a side that is blank throughout, the other side's empty cells are nil all the same.
  const empty = (figures: readonly FactOrMissing[]) => (isStated(figures) ? blank(figures) : []);
  return [{ scope, terms, blanks: [...empty(right).map(plus), ...empty(left).map(minus)] }];
}

/** The empty cells among the figures. */
function blank(figures: readonly FactOrMissing[]): Fact[] {
  return figures.filter((fact): fact is Fact => isFact(fact) && fact.state === "blank");
}

/**
 * In every column of a list by budget code: each code = Σ the codes directly below it, and 合计 = Σ the topmost codes. A
 * code with no codes below it is not checked.
 */
export function hierarchySums(declaration: Declaration & { readonly tables: readonly string[] }): Rule {
  const rule = identity({
    ...declaration,
    applications: (facts) =>
      declaration.tables
        .filter((table) => hasTable(facts, table))
        .flatMap((table) => {
          const rows = codeRows(facts, table);
          return columnsOf(facts, table)
            .filter(({ key }) => facts.all(`${table}.code.${key}`)[0]!.measure !== "ratio")
            .flatMap(({ key, name }) => hierarchyOf(facts, table, rows, key, name));
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
  const key = `${table}.code.${column}`;
  const read = new Map(all.map((row) => [row, figuresOf(facts, row, key)]));
  const figures = (row: CodeRow) => read.get(row)!;
  const printed = all.filter((row) => isStated(figures(row)));
  const everyChild = childrenInList(facts, table);
  const children = printed.length === all.length ? everyChild : childrenByCode(printed);
  const scopeStart = tableName(table);
  let below: ((code: string) => readonly CodeRow[]) | null = null;
  const partsOf = (row: CodeRow): readonly CodeRow[] => {
    const direct = children.get(row.code);
    // A code with a figure of its own is the sum of its children only.
    if (direct || isStated(figures(row))) return direct ?? [];
    // A code with a blank cell: the rows below it count, even if the level between is blank too.
    return (below ??= topmostBelow(printed, all))(row.code);
  };
  // The blank cells of children that have no parts in the sum. A blank child whose own parts are in the sum is not a
  // part left out.
  const emptyBelow = (code: string) =>
    (everyChild.get(code) ?? [])
      .filter((child) => blank(figures(child)).length > 0 && partsOf(child).length === 0)
      .flatMap((child) => blank(figures(child)))
      .map(plus);
  const withEmptyBelow = (code: string, applications: readonly Application[]) => {
    const empty = emptyBelow(code);
    if (empty.length === 0) return applications;
    return applications.map((each) => ({ ...each, blanks: [...(each.blanks ?? []), ...empty] }));
  };
  const applications = all.flatMap((row) => {
    const parts = partsOf(row);
    if (parts.length === 0) return [];
    return withEmptyBelow(
      row.code,
      balance(scopeOf(scopeStart, row.label, name), figures(row), parts.flatMap(figures)),
    );
  });
  const total = figureOf(facts, `${table}.${column}`);
  const top = children.get("") ?? [];
  if (top.length === 0 || !isFact(total)) return applications;
  const whole = balance(scopeOf(scopeStart, "合计", name), [total], top.flatMap(figures));
  return [...applications, ...withEmptyBelow("", whole)];
}

/**
 * The name of a table as it begins a scope: empty for public tables; the table's name for the ministry's and the
 * budget's, because one rule judges several of those.
 */
export function tableName(table: string): string {
  const form = formOf(table);
  if (form?.family === "budget") return form.name.zh;
  return form?.family === "ministry" ? (form.code?.zh ?? form.name.zh) : "";
}

/** A sum within each row of a list, by its columns: Σ whole = Σ parts. */
export interface RowSum {
  readonly whole: readonly string[];
  readonly parts: readonly string[];
  /** Columns without which the table cannot be judged. The other columns count where the table has them. */
  readonly required: readonly string[];
}

/**
 * In every row of a list by budget code, 合计 included: whole = Σ parts. A part left blank beside stated ones counts as
 * nil.
 */
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
 * The applications of one row sum to one table.
 * @param name last part of the scopes, for a rule with several sums.
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
  const scopeStart = tableName(table);
  if (absent.length > 0) {
    return [
      {
        scope: scopeOf(scopeStart, name),
        terms: absent.map((column) => plus(facts.missing(`${table}.${column}`, null))),
      },
    ];
  }
  const total = (columns: readonly string[]) => columns.map((column) => figureOf(facts, `${table}.${column}`));
  const list = `${table}.code`;
  const [whole, parts] = [sum.whole, sum.parts].map((columns) => columns.map((column) => `${list}.${column}`)) as [
    string[],
    string[],
  ];
  return [
    ...balance(scopeOf(scopeStart, name), total(sum.whole), total(sum.parts)),
    ...facts.records(list).flatMap((entry) => {
      const of = (keys: readonly string[]) => keys.map((key) => facts.of(entry, key));
      const label = entry.code === undefined || entry.code === entry.name ? entry.name : `${entry.code} ${entry.name}`;
      return balance(scopeOf(scopeStart, label, name), of(whole), of(parts));
    }),
  ];
}

/** The figures of one side of a sum, from the given column of a summary. */
export type Side = (facts: FactStore, summary: SummaryColumn) => readonly FactOrMissing[];

/** A sum of lines of a summary: Σ left = Σ right. */
export interface LineSum {
  /** Last part of the scope, for a rule with several sums. */
  readonly name?: string;
  readonly left: Side;
  readonly right: Side;
}

/** A table whose lines are summed, in every column of the public table and of the ministry's. */
export interface ColumnSums {
  /** The public table, such as `D01`. */
  readonly table: string;
  /** The tables to judge, if not both the public and the ministry's. */
  readonly only?: readonly string[];
  /** The columns to judge, if not all. */
  readonly columns?: readonly string[];
  readonly sums: readonly LineSum[];
}

/** In every column of a table with fixed lines: Σ left = Σ right. */
export function columnSums(declaration: Declaration & ColumnSums): Rule {
  const { table, only, columns, sums } = declaration;
  const judged = (facts: FactStore) =>
    summaryColumns(facts, table).filter(
      (e) => (!only || only.includes(e.table)) && (!columns || columns.includes(e.column)),
    );
  const rule = identity({
    ...declaration,
    applications: (facts) =>
      judged(facts).flatMap((e) =>
        sums.flatMap(({ name, left, right }) => {
          const [whole, parts] = [left(facts, e), right(facts, e)];
          // A summary without classes, for one, states nothing that could add up.
          if (whole.length === 0 || parts.length === 0) return [];
          return balance(scopeOf(tableName(e.table), e.columnName, name ?? null), whole, parts);
        }),
      ),
  });
  return needing(
    (only ?? [table, MINISTRY_TABLE[table]!]).map((t) => [t]),
    rule,
  );
}

/** The lines of a summary, by the middle part of their keys: `income.general`. */
export function lines(...keys: readonly string[]): Side {
  return (facts, summary) => keys.map((key) => lineOf(facts, summary, key));
}
