import { isFurtherPage } from "../tables/region";
import type { Table, TableCell } from "../tables/table";

/**
 * The tables that are further pages on a sheet of their own (`支出决算表（续）`), each with the table that it continues: the
 * nearest one before it of its form, as far as both state the same year, department and unit. Pages that repeat a row are
 * another copy of the table, whatever their titles say.
 */
export function furtherPages(tables: readonly Table[]): ReadonlyMap<Table, Table> {
  const continued = new Map<Table, Table>();
  const named = new Map<Table, Set<string>>();
  tables.forEach((page, i) => {
    if (page.form.perProject === true || !isMarked(page)) return;
    const first = tables.slice(0, i).findLast((other) => !continued.has(other) && goesWith(other, page));
    if (!first) return;
    const before = named.get(first) ?? new Set(first.cells.map(nameOf));
    const own = new Set(page.cells.map(nameOf));
    if ([...own].some((name) => before.has(name))) return;
    continued.set(page, first);
    named.set(first, new Set([...before, ...own]));
  });
  return continued;
}

/** Sheets of one title cannot have one name: the mark may be in either. */
function isMarked({ title, sheet }: Table): boolean {
  return isFurtherPage(sheet) || (title !== null && isFurtherPage(title));
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

/** A page may leave out what the first one states. */
function isSame<T>(a: T | null, b: T | null): boolean {
  return a === null || b === null || a === b;
}

function nameOf({ key, entity }: TableCell): string {
  return `${key} ${entity?.code ?? entity?.id ?? ""}`;
}
