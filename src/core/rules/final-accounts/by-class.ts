import { FUNCTION_CLASSES } from "../../classification/function-classes";
import { isFact } from "../../facts/fact";
import type { FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { bareLabel } from "../../tables/label";
import { nameOf } from "../identity/between-tables";
import type { Books, Pair } from "../identity/between-tables";
import { classFigures, codeRows, figuresOf, hasFigures } from "../identity/code-tree";
import { classesOf } from "../identity/summary-columns";

/**
 * Pairs of a summary's line of a class (`D04.class.201.general`) and the list's figure of that class. There are none
 * where one of the two tables has no classes.
 */
export function byClass(books: Books, summary: string, fund: string, list: string, column: string): readonly Pair[] {
  const table = books.table(list);
  const lineOf = (code: string) => books.one([`${summary}.class.${code}`, fund].filter((p) => p !== "").join("."));
  const printed = classesOf(books.facts, books.table(summary)).filter((code) => isFact(lineOf(code)));
  if (printed.length === 0 || !hasFigures(books.facts, table, column)) return [];
  const rows = codeRows(books.facts, table);
  const listed = rows.map((row) => row.code.slice(0, 3));
  const isWhole = books.facts.isReadWhole(table);
  const allCoded = books.facts.records(`${table}.code`).every((entry) => entry.code !== undefined);
  return [...new Set([...printed, ...listed])].sort().flatMap((code): readonly Pair[] => {
    const line = lineOf(code);
    // Of a list that was not read whole the class's own line may be missing, and what is left of it is no class.
    if (!isWhole && !rows.some((row) => row.code === code)) return [];
    const coded = classFigures(books.facts, table, code, column);
    const right = coded.length > 0 || allCoded ? coded : classByName(books.facts, table, code, column);
    // A class that a list without codes may have under another name is not left out of it.
    if (right.length === 0 && !allCoded) return [];
    const own = right.length > 0 ? [] : rows.filter((row) => row.code === code);
    const empty = own.flatMap((row) => figuresOf(books.facts, row, `${table}.code.${column}`)).filter(isFact);
    const scope = isFact(line) ? `${code} ${nameOf(line)}` : code;
    return [{ scope, left: isFact(line) ? [line] : [], right, empty }];
  });
}

/** A class's figure in a list that gives names in place of codes; none where no row, or more than one, is called so. */
function classByName(facts: FactStore, list: string, code: string, column: string): readonly FactOrMissing[] {
  const names = new Set(FUNCTION_CLASSES.filter((c) => c.code === code).flatMap((c) => [c.name, ...c.aliases]));
  const rows = facts
    .records(`${list}.code`)
    .filter((entry) => entry.code === undefined && names.has(bareLabel(entry.name)));
  return rows.length === 1 ? [facts.of(rows[0]!, `${list}.code.${column}`)].filter(isFact) : [];
}
