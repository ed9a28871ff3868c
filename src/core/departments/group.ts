import { commonYear } from "../facts/table-use";
import type { Table } from "../tables/table";
import { departmentNamed, withoutLevel } from "../tables/department-name";

/** The tables of one department, in the order of the workbook. */
export interface DepartmentTables {
  /** Null for tables that name no department, in a workbook of several. */
  readonly name: string | null;
  readonly tables: readonly Table[];
  /** Tables that name no department themselves and stand between tables of this one. */
  readonly surrounded: readonly Table[];
}

/**
 * Divides the tables of a workbook by department. There are several only where two departments have the same form of the
 * same year: tables that name different departments and repeat nothing are parts of one set, and R-11 tells of the names.
 * A department as a whole (汇总) and its head office alone (本级) are one department; of its repeated tables one is judged,
 * as in any workbook of one department.
 * @returns one group without a name for a workbook of one department.
 */
export function departmentsOf(tables: readonly Table[]): readonly DepartmentTables[] {
  const one = [{ name: null, tables, surrounded: [] }];
  if (tables.length < 2) return one;
  const named = namesOf(tables);
  if (!repeatsForms(tables, named)) return one;
  const groups = new Map<string | null, { tables: Table[]; surrounded: Table[] }>();
  const group = (name: string | null) => {
    let known = groups.get(name);
    if (!known) groups.set(name, (known = { tables: [], surrounded: [] }));
    return known;
  };
  const around = surroundingNames(tables, named);
  for (const table of tables) {
    const own = named.get(table) ?? null;
    const name = own ?? around.get(table) ?? null;
    group(name).tables.push(table);
    if (own === null && name !== null) group(name).surrounded.push(table);
  }
  return [...groups].map(([name, members]) => ({ name, ...members }));
}

/** The department that each table names; one written short (教育局) is the one that ends so, where only one does. */
function namesOf(tables: readonly Table[]): ReadonlyMap<Table, string> {
  const written = new Map<Table, string>();
  for (const table of tables) {
    const name = departmentNamed(table);
    if (name !== null) written.set(table, withoutLevel(name));
  }
  const full = fullNames([...new Set(written.values())]);
  return new Map([...written].map(([table, name]) => [table, full.get(name) ?? name]));
}

/** The one longer name that ends with each shorter one. */
function fullNames(names: readonly string[]): ReadonlyMap<string, string> {
  const byEnding = new Map<string, string[]>();
  const short = new Set(names);
  for (const name of names) {
    for (let start = 1; start < name.length - 1; start++) {
      const ending = name.slice(start);
      if (!short.has(ending)) continue;
      const longer = byEnding.get(ending);
      if (longer) longer.push(name);
      else byEnding.set(ending, [name]);
    }
  }
  const full = new Map<string, string>();
  for (const [ending, longer] of byEnding) {
    // 省教育局 and 某省教育局 are one name in three lengths: the longest is meant.
    const longest = longer.reduce((a, b) => (b.length > a.length ? b : a));
    if (longer.every((name) => longest.endsWith(name))) full.set(ending, longest);
  }
  return full;
}

/** True where tables of one form and year name more than one department. */
function repeatsForms(tables: readonly Table[], named: ReadonlyMap<Table, string>): boolean {
  const firstNames = new Map<string, string>();
  // A table without a year is read as one of the year that most state, and repeats a table of that year.
  const common = commonYear(tables);
  for (const table of tables) {
    const name = named.get(table);
    if (name === undefined || table.form.perProject) continue;
    const kind = `${table.form.id} ${table.year ?? common ?? ""}`;
    const first = firstNames.get(kind);
    if (first === undefined) firstNames.set(kind, name);
    else if (first !== name) return true;
  }
  return false;
}

/** For tables without a name that stand between two of one department: that department. */
function surroundingNames(tables: readonly Table[], named: ReadonlyMap<Table, string>): ReadonlyMap<Table, string> {
  const around = new Map<Table, string>();
  let before: string | null = null;
  let open: Table[] = [];
  for (const table of tables) {
    const name = named.get(table);
    if (name === undefined) {
      open.push(table);
      continue;
    }
    if (name === before) for (const each of open) around.set(each, name);
    [before, open] = [name, []];
  }
  return around;
}
