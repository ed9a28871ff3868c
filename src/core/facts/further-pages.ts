import { isFurtherPage } from "../tables/region";
import type { Table, TableCell } from "../tables/table";

/**
 * Finds continuation pages on sheets of their own (`支出决算表（续）`). A page continues the nearest table of its form before
 * it with the same year, department and unit. A page that repeats a row of that table is a second copy instead. A list by
 * codes right behind another of the same title is a page without the word where they have no total twice.
 * @returns the continued table of each page.
 */
export function furtherPages(tables: readonly Table[]): ReadonlyMap<Table, Table> {
  const continued = new Map<Table, Table>();
  const named = new Map<Table, Set<string>>();
  const totalled = new Set(tables.filter(hasTotal));
  tables.forEach((page, i) => {
    if (page.form.perProject === true) return;
    const first = tables.slice(0, i).findLast((other) => !continued.has(other) && goesWith(other, page));
    if (!first) return;
    const before = tables[i - 1]!;
    const isNext = before === first || continued.get(before) === first;
    if (!isMarked(page) && !(isNext && isSecondPart(first, page, totalled.has(first)))) return;
    const names = named.get(first) ?? new Set(first.cells.map(nameOf));
    const own = new Set(page.cells.map(nameOf));
    if ([...own].some((name) => names.has(name))) return;
    continued.set(page, first);
    named.set(first, new Set([...names, ...own]));
    if (hasTotal(page)) totalled.add(first);
  });
  return continued;
}

/** True where the title or the sheet's name says 续. Excel allows no two sheets of one name, so the name may say it alone. */
function isMarked({ title, sheet }: Table): boolean {
  return isFurtherPage(sheet) || (title !== null && isFurtherPage(title));
}

/** True for lists by codes of one title with one total: of two tables each would have one. */
function isSecondPart(first: Table, page: Table, hasOne: boolean): boolean {
  const bare = ({ title }: Table) => title?.replace(/\s/g, "");
  return (
    first.entities.some(({ code }) => code !== undefined) &&
    page.entities.some(({ code }) => code !== undefined) &&
    (page.title === null || bare(page) === bare(first)) &&
    (hasOne || hasTotal(page))
  );
}

function hasTotal({ cells }: Table): boolean {
  return cells.some(({ entity, read }) => entity === null && read.kind === "number");
}

function goesWith(first: Table, page: Table): boolean {
  return (
    first.form === page.form &&
    first.sheet !== page.sheet &&
    isSame(first.year, page.year) &&
    isSame(first.department, page.department) &&
    isSame(first.unit, page.unit)
  );
}

/** True for equal values; a continuation page may leave out what the first page states. */
function isSame<T>(a: T | null, b: T | null): boolean {
  return a === null || b === null || a === b;
}

function nameOf({ key, entity }: TableCell): string {
  return `${key} ${entity?.code ?? entity?.id ?? ""}`;
}
