import { isFact, isKnown } from "../../facts/fact";
import type { Fact, FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import type { RecordEntity } from "../../tables/table";

/** A budget code in a list. A code that is printed twice has two entries, whose figures are added. */
export interface CodeRow {
  readonly code: string;
  /** Code and name, such as `2010101 行政运行`. */
  readonly label: string;
  readonly entries: readonly RecordEntity[];
}

/** The codes of a list (`D03`) in the order of the table, each once. */
export function codeRows(facts: FactStore, list: string): readonly CodeRow[] {
  return facts.once(codeRowsIn, list);
}

function codeRowsIn(facts: FactStore, list: string): readonly CodeRow[] {
  const rows = new Map<string, RecordEntity[]>();
  for (const entry of facts.records(`${list}.code`)) {
    if (entry.code === undefined) continue;
    const printed = rows.get(entry.code);
    if (printed) printed.push(entry);
    else rows.set(entry.code, [entry]);
  }
  return [...rows].map(([code, entries]) => ({ code, label: labelOf(code, entries[0]!.name), entries }));
}

function labelOf(code: string, name: string): string {
  return name === code || name === "" ? code : `${code} ${name}`;
}

/** The figures of a code in one column (`D03.code.basic`): one figure, or several where the code is printed twice. */
export function figuresOf(facts: FactStore, row: CodeRow, key: string): readonly FactOrMissing[] {
  return row.entries.map((entry) => facts.of(entry, key));
}

/** True where one of a code's figures is stated; 0 counts as stated. */
export function isStated(figures: readonly FactOrMissing[]): boolean {
  return figures.some((f) => isFact(f) && f.state !== "blank");
}

/**
 * The codes directly below each code: 款 below 类, 项 below 款. If the list does not print the level between, the next
 * printed level is taken. The key "" has the topmost codes.
 */
export function childrenByCode(rows: readonly CodeRow[]): ReadonlyMap<string, readonly CodeRow[]> {
  const printed = new Set(rows.map((row) => row.code));
  const children = new Map<string, CodeRow[]>();
  for (const row of rows) {
    const above = parentsOf(row.code).find((code) => printed.has(code)) ?? "";
    append(children, above, row);
  }
  return children;
}

/** The codes directly below each code of a list, whether or not they have figures. */
export function childrenInList(facts: FactStore, list: string): ReadonlyMap<string, readonly CodeRow[]> {
  return facts.once(childrenIn, list);
}

function childrenIn(facts: FactStore, list: string): ReadonlyMap<string, readonly CodeRow[]> {
  return childrenByCode(codeRows(facts, list));
}

/**
 * The highest rows below a code, even if a level between is not printed. The rows are indexed once because lists may
 * have thousands of codes.
 * @param asked all codes that may be looked up; they need not be among the rows.
 */
export function topmostBelow(
  rows: readonly CodeRow[],
  asked: readonly CodeRow[],
): (code: string) => readonly CodeRow[] {
  const lengths = new Set(asked.map((row) => row.code.length));
  const inside = new Map<string, CodeRow[]>();
  for (const row of rows)
    for (const length of lengths) if (length < row.code.length) append(inside, row.code.slice(0, length), row);
  return (code) => {
    const rowsInside = inside.get(code);
    return rowsInside ? childrenByCode(rowsInside).get("")! : [];
  };
}

function append(index: Map<string, CodeRow[]>, code: string, row: CodeRow): void {
  const rows = index.get(code);
  if (rows) rows.push(row);
  else index.set(code, [row]);
}

/** The codes above a code, the nearest first: 20101 and 201 for 2010101. */
export function parentsOf(code: string): readonly string[] {
  return [5, 3].filter((length) => length < code.length).map((length) => code.slice(0, length));
}

/**
 * The figures of a class (`201`, `30231`) in one column of a list: those of its own row, otherwise those of the highest
 * rows below it. Empty where the list has no figure of the class.
 */
export function classFigures(facts: FactStore, list: string, code: string, column: string): readonly FactOrMissing[] {
  const key = `${list}.code.${column}`;
  const rows = codeRows(facts, list).filter((row) => row.code.startsWith(code) && isStated(figuresOf(facts, row, key)));
  return (childrenByCode(rows).get("") ?? []).flatMap((row) => figuresOf(facts, row, key)).filter(isFact);
}

/**
 * The figures of an economic code in a table of basic expenditure: in its list of codes, or in the 合计 row of a
 * ministry's table that has functions in rows and economic codes in columns.
 */
export function economicFigures(facts: FactStore, table: string, code: string): readonly FactOrMissing[] {
  const listed = classFigures(facts, table, code, "amount");
  return listed.length > 0 ? listed : [facts.one(`${table}.${code}`)];
}

/** The columns of a list in which at least one code has a cell, in the order of the table. */
export function columnsOf(facts: FactStore, list: string): readonly { readonly key: string; readonly name: string }[] {
  return facts.once(columnsIn, list);
}

function columnsIn(facts: FactStore, list: string): readonly { readonly key: string; readonly name: string }[] {
  const start = `${list}.code.`;
  return facts
    .keysOf(list)
    .filter((key) => key.startsWith(start))
    .map((key) => ({ key: key.slice(start.length), first: facts.all(key)[0]! }))
    .sort((a, b) => a.first.column - b.first.column)
    .map(({ key, first }) => ({ key, name: columnName(first) }));
}

/** The column's usual name. The check is then named alike whatever heading the table uses. */
function columnName(fact: Fact): string {
  return fact.table.cells.find((cell) => cell.key === fact.key)?.field.name.zh ?? fact.columnLabel;
}

/** True where a code of the list has a figure in the column. */
export function hasFigures(facts: FactStore, list: string, column: string): boolean {
  return facts.all(`${list}.code.${column}`).some(isKnown) || isKnown(facts.one(`${list}.${column}`));
}
