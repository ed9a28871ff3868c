import type { DepartmentTables } from "../departments/group";
import type { JudgedDepartment } from "../departments/judge";
import type { Form } from "../forms/form";
import type { Table } from "../tables/table";
import type { TableReading } from "../facts/table-use";
import { groupedBy } from "../grouped";
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from "../grid/snapshot";
import type { Settings } from "../settings/settings";

/** The parts of an earlier analysis that a check again compares with. */
export interface Earlier {
  readonly workbook: WorkbookSnapshot;
  readonly forms: readonly Form[];
  readonly tables: readonly TableReading[];
  readonly ownCheckSheets: readonly string[];
  readonly departments: readonly JudgedDepartment[];
  readonly settings: Settings;
}

/** What a workbook is to be judged by now. */
export interface Now {
  readonly settings: Settings;
  readonly forms: readonly Form[];
  readonly sheets: readonly SheetSnapshot[];
}

/**
 * What an earlier analysis has in common with a workbook as it is now: the tables of sheets in which nothing changed, and
 * the departments all of whose tables are such and whose formulas refer to nothing else that changed. Nothing is taken
 * over on anybody's word, sheets are compared cell by cell.
 */
export class Unchanged {
  private readonly sheets = new Map<string, { readonly sheet: SheetSnapshot; readonly tables: readonly Table[] }>();
  private readonly forms = new Map<string, string>();
  private readonly departments = new Map<Table, JudgedDepartment>();

  private readonly now: ReadonlyMap<string, SheetSnapshot>;
  private readonly compared = new Map<SheetSnapshot, boolean>();

  constructor({ settings, forms, sheets: now }: Now, before: Earlier | undefined) {
    this.now = new Map(now.map((sheet) => [sheet.name, sheet]));
    // Other forms, or other spellings of the same ones, may read any sheet otherwise.
    if (before?.forms !== forms) return;
    const tables = groupedBy(
      before.tables.map(({ table }) => table),
      (table) => table.sheet,
    );
    const skipped = new Set([
      ...before.ownCheckSheets,
      ...namesOfSeveral(before.workbook.sheets),
      ...namesOfSeveral(now),
    ]);
    for (const sheet of before.workbook.sheets)
      if (!skipped.has(sheet.name)) this.sheets.set(sheet.name, { sheet, tables: tables.get(sheet.name) ?? [] });
    for (const { sheet, form } of before.workbook.memory?.assignedForms ?? [])
      if (!this.forms.has(sheet)) this.forms.set(sheet, form);
    if (!sameSettings(settings, before.settings) || before.ownCheckSheets.length > 0) return;
    for (const department of before.departments)
      for (const { table } of department.tables) this.departments.set(table, department);
  }

  /** True for a sheet that is as it was and held no checks of somebody's own. */
  isAsItWas(sheet: SheetSnapshot): boolean {
    let same = this.compared.get(sheet);
    if (same === undefined) {
      const known = this.sheets.get(sheet.name);
      this.compared.set(sheet, (same = known !== undefined && sameSheet(known.sheet, sheet)));
    }
    return same;
  }

  /** The tables of a sheet that is as it was, and read as the same form by hand if it is; null for any other. */
  tablesOf(sheet: SheetSnapshot, assigned: string | undefined): readonly Table[] | null {
    if (this.forms.get(sheet.name) !== assigned || !this.isAsItWas(sheet)) return null;
    return this.sheets.get(sheet.name)!.tables;
  }

  /** A department all of whose tables, and no others, were judged together under its name. */
  departmentOf({ name, tables }: DepartmentTables): JudgedDepartment | null {
    const known = tables[0] && this.departments.get(tables[0]);
    if (!known || known.name !== name || known.tables.length !== tables.length) return null;
    if (!known.refersTo.every((sheet) => this.holdsWhatItHeld(sheet))) return null;
    return known.tables.every(({ table }, i) => table === tables[i]) ? known : null;
  }

  /** True where a sheet that formulas refer to holds what it held. */
  private holdsWhatItHeld(name: string): boolean {
    const now = this.now.get(name);
    return now !== undefined && this.isAsItWas(now);
  }
}

/** Names that more than one sheet bears, as only a broken file has them: they tell nothing apart. */
function namesOfSeveral(sheets: readonly SheetSnapshot[]): readonly string[] {
  const seen = new Set<string>();
  return sheets.flatMap(({ name }) => (seen.size === seen.add(name).size ? [name] : []));
}

function sameSettings(a: Settings, b: Settings): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function sameSheet(a: SheetSnapshot, b: SheetSnapshot): boolean {
  if (a === b) return true;
  return (
    a.visibility === b.visibility &&
    a.ours === b.ours &&
    sameCells(a.cells, b.cells) &&
    sameList(
      a.merges,
      b.merges,
      (x, y) => x.top === y.top && x.left === y.left && x.bottom === y.bottom && x.right === y.right,
    ) &&
    sameList(a.hiddenRows, b.hiddenRows, Object.is) &&
    sameList(a.hiddenColumns, b.hiddenColumns, Object.is)
  );
}

function sameList<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!same(a[i]!, b[i]!)) return false;
  return true;
}

/** A loop of its own, because there are hundreds of thousands of cells and this is all that is done with most of them. */
function sameCells(some: readonly CellSnapshot[], others: readonly CellSnapshot[]): boolean {
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++) {
    const [a, b] = [some[i]!, others[i]!];
    if (a === b) continue;
    if (a.row !== b.row || a.column !== b.column) return false;
    if (a.value !== b.value && !sameValue(a.value, b.value)) return false;
    if (a.formula !== b.formula || a.format !== b.format) return false;
  }
  return true;
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (Object.is(a, b)) return true;
  return typeof a === "object" && typeof b === "object" && a !== null && b !== null && a.error === b.error;
}
