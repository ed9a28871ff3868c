import { isFact, isKnown } from "../../facts/fact";
import type { Fact, FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import type { RecordEntity } from "../../tables/table";

/** A budget code of a list; a code that is printed twice has two entries, whose figures count together. */
export interface CodeRow {
  readonly code: string;
  /** `2010101 行政运行`. */
  readonly label: string;
  readonly entries: readonly RecordEntity[];
}

/** The codes of a list (`D03`) in the order of the table, those printed twice merged. */
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

/** The figures of a code by their key (`D03.code.basic`): one, or several where the code is printed twice. */
export function figuresOf(facts: FactStore, row: CodeRow, key: string): readonly FactOrMissing[] {
  return row.entries.map((entry) => facts.of(entry, key));
}

/** True where a column states a figure for the code, if only nil. */
export function isStated(figures: readonly FactOrMissing[]): boolean {
  return figures.some((f) => isFact(f) && f.state !== "blank");
}

/**
 * The codes directly below each code, and below "" those that no printed code is above: 款 below 类, 项 below 款; where a
 * level between is not printed, below the next level that is.
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
 * The topmost of the rows below a code, with or without the next level between. The rows are indexed once, because lists
 * run to thousands of codes.
 * @param asked the codes that may be asked for, which need not be among the rows.
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

/** The codes that a code lies below, the nearest first: 20101 and 201 for 2010101. */
export function parentsOf(code: string): readonly string[] {
  return [5, 3].filter((length) => length < code.length).map((length) => code.slice(0, length));
}

/**
 * What a list states of a class (`201`, `30231`) in one column: its own row, else the topmost rows below it; none where
 * the list has no row of it with a figure.
 */
export function classFigures(facts: FactStore, list: string, code: string, column: string): readonly FactOrMissing[] {
  const key = `${list}.code.${column}`;
  const rows = codeRows(facts, list).filter((row) => row.code.startsWith(code) && isStated(figuresOf(facts, row, key)));
  return (childrenByCode(rows).get("") ?? []).flatMap((row) => figuresOf(facts, row, key)).filter(isFact);
}

/**
 * What a table of basic expenditure states of an economic code: in its list of codes, or, in the ministry's tables with
 * functions down and codes across, in its 合计 row.
 */
export function economicFigures(facts: FactStore, table: string, code: string): readonly FactOrMissing[] {
  const listed = classFigures(facts, table, code, "amount");
  return listed.length > 0 ? listed : [facts.one(`${table}.${code}`)];
}

/** The columns of a list that any code has a cell in, in the order of the table. */
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

/** The column's usual name, so that the same check has the same name whatever heading the table uses. */
function columnName(fact: Fact): string {
  return fact.table.cells.find((cell) => cell.key === fact.key)?.field.name.zh ?? fact.columnLabel;
}

/** True where any cell of the column holds a figure. */
export function hasFigures(facts: FactStore, list: string, column: string): boolean {
  return facts.all(`${list}.code.${column}`).some(isKnown) || isKnown(facts.one(`${list}.${column}`));
}
