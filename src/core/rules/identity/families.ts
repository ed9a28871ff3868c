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

/** The declaration of a rule of a family; its operands come from the family. */
export type Declaration = Omit<Rule, "judge">;

/** The parts of a scope that are not empty, joined; null for the department as a whole. */
export function scopeOf(...parts: readonly (string | null)[]): string | null {
  let scope: string | null = null;
  for (const part of parts) if (part !== null && part !== "") scope = scope === null ? part : `${scope}/${part}`;
  return scope;
}

/** Figures without the blanks beside them, which mean nil in published tables; all of them where all are blank. */
export function stated(figures: readonly FactOrMissing[]): readonly FactOrMissing[] {
  if (figures.every(saysSomething)) return figures;
  const counted = figures.filter(saysSomething);
  return counted.length > 0 ? counted : figures;
}

function saysSomething(figure: FactOrMissing): boolean {
  return isFact(figure) && figure.state !== "blank";
}

/** True where no figure is stated, or only nil. */
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
  const silent = !isStated(left) || !isStated(right);
  if (silent && isNothing(left) && isNothing(right)) return [];
  const terms: Term[] = [];
  for (const figure of stated(right)) terms.push(plus(figure));
  for (const figure of stated(left)) terms.push(minus(figure));
  if (silent) return [{ scope, terms }];
  return [{ scope, terms, blanks: [...blank(right).map(plus), ...blank(left).map(minus)] }];
}

/** The empty cells among figures. */
function blank(figures: readonly FactOrMissing[]): Fact[] {
  return figures.filter((fact): fact is Fact => isFact(fact) && fact.state === "blank");
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
  const key = `${table}.code.${column}`;
  const read = new Map(all.map((row) => [row, figuresOf(facts, row, key)]));
  const figures = (row: CodeRow) => read.get(row)!;
  const printed = all.filter((row) => isStated(figures(row)));
  const everyChild = childrenInList(facts, table);
  const children = printed.length === all.length ? everyChild : childrenByCode(printed);
  const edition = tableName(table);
  let below: ((code: string) => readonly CodeRow[]) | null = null;
  const partsOf = (row: CodeRow): readonly CodeRow[] => {
    const direct = children.get(row.code);
    // The rows below a code with a figure are its children only.
    if (direct || isStated(figures(row))) return direct ?? [];
    // A blank cell above stated ones: the rows below it, with or without its own level between.
    return (below ??= topmostBelow(printed, all))(row.code);
  };
  // An empty level whose own parts are in the sum instead of it is not a part left out.
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
  const form = formOf(table);
  if (form?.family === "budget") return form.name.zh;
  return form?.family === "ministry" ? (form.code?.zh ?? form.name.zh) : "";
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
  const [whole, parts] = [sum.whole, sum.parts].map((columns) => columns.map((column) => `${list}.${column}`)) as [
    string[],
    string[],
  ];
  return [
    ...balance(scopeOf(edition, name), total(sum.whole), total(sum.parts)),
    ...facts.records(list).flatMap((entry) => {
      const of = (keys: readonly string[]) => keys.map((key) => facts.of(entry, key));
      const label = entry.code === undefined || entry.code === entry.name ? entry.name : `${entry.code} ${entry.name}`;
      return balance(scopeOf(edition, label, name), of(whole), of(parts));
    }),
  ];
}

/** Figures of a summary in one of its columns. */
export type Side = (facts: FactStore, edition: SummaryColumn) => readonly FactOrMissing[];

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
    summaryColumns(facts, table).filter(
      (e) => (!only || only.includes(e.table)) && (!columns || columns.includes(e.column)),
    );
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
