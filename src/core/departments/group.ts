import { commonYear } from "../facts/table-use";
import type { Table } from "../tables/table";
import { departmentNamed, withoutLevel } from "../tables/department-name";

/** The tables of one department, in the order of the workbook. */
export interface DepartmentTables {
  /** Null for tables that name no department, in a workbook of several. */
  readonly name: string | null;
  readonly tables: readonly Table[];
  /** Tables without a department's name, between two tables of this department. */
  readonly surrounded: readonly Table[];
}

/**
 * Groups the tables of a workbook by department. A workbook is of several departments only where two of them have the same
 * form and year; tables of different names that repeat no form are one set, and R-11 reports the names. A department as a
 * whole (汇总) and its head office (本级) are one department, and of its repeated tables one is judged.
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

/** The department of each table. A short name (教育局) means the only longer name that ends with it (某区教育局). */
function namesOf(tables: readonly Table[]): ReadonlyMap<Table, string> {
  const written = new Map<Table, string>();
  for (const table of tables) {
    const name = departmentNamed(table);
    if (name !== null) written.set(table, withoutLevel(name));
  }
  const full = fullNames([...new Set(written.values())]);
  return new Map([...written].map(([table, name]) => [table, full.get(name) ?? name]));
}

/** The longer name for each short one, where only one ends with it. */
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
    // 教育局, 省教育局 and 某省教育局 are one department: the longest name is the full one.
    const longest = longer.reduce((a, b) => (b.length > a.length ? b : a));
    if (longer.every((name) => longest.endsWith(name))) full.set(ending, longest);
  }
  return full;
}

/** True where tables of one form and year name more than one department. */
function repeatsForms(tables: readonly Table[], named: ReadonlyMap<Table, string>): boolean {
  const firstNames = new Map<string, string>();
  // A table without a year counts as one of the most frequent year.
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

/** The department of tables without a name that stand between two tables of one department. */
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
