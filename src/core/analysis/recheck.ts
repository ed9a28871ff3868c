import type { DepartmentTables } from "../departments/group";
import type { JudgedDepartment } from "../departments/judge";
import type { Form } from "../forms/form";
import { stageOfWorkbook } from "../tables/stage-of-workbook";
import type { Table } from "../tables/table";
import type { TableReading } from "../facts/table-use";
import { groupedBy } from "../grouped";
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from "../grid/snapshot";
import type { Settings } from "../settings/settings";

/** The parts of an earlier analysis that a re-check compares with. */
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
 * What a re-check takes over from an earlier analysis: the tables of unchanged sheets, and departments whose tables are all
 * unchanged and whose formulas refer to unchanged sheets only. Sheets are compared cell by cell; no report of edits is
 * trusted.
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
    // So may a workbook that says of itself what it did not say before: a budget, or final accounts.
    if (stageOfWorkbook(before.workbook.sheets, forms) !== stageOfWorkbook(now, forms)) return;
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

  /** True for an unchanged sheet without own checks. */
  isAsItWas(sheet: SheetSnapshot): boolean {
    let same = this.compared.get(sheet);
    if (same === undefined) {
      const known = this.sheets.get(sheet.name);
      this.compared.set(sheet, (same = known !== undefined && sameSheet(known.sheet, sheet)));
    }
    return same;
  }

  /** The tables of an unchanged sheet with the same form assigned by hand, if any; null for any other sheet. */
  tablesOf(sheet: SheetSnapshot, assigned: string | undefined): readonly Table[] | null {
    if (this.forms.get(sheet.name) !== assigned || !this.isAsItWas(sheet)) return null;
    return this.sheets.get(sheet.name)!.tables;
  }

  /**
   * The department as it was judged, if all of its tables, and no others, were judged together under its name.
   * @param beside the sheets that are looked at beside its tables.
   */
  departmentOf({ name, tables }: DepartmentTables, beside: readonly SheetSnapshot[]): JudgedDepartment | null {
    const known = tables[0] && this.departments.get(tables[0]);
    if (!known || known.name !== name || known.tables.length !== tables.length) return null;
    if (!beside.every((sheet) => this.isAsItWas(sheet))) return null;
    if (!known.refersTo.every((sheet) => this.holdsWhatItHeld(sheet))) return null;
    return known.tables.every(({ table }, i) => table === tables[i]) ? known : null;
  }

  /** True where a sheet that formulas refer to is unchanged. */
  private holdsWhatItHeld(name: string): boolean {
    const now = this.now.get(name);
    return now !== undefined && this.isAsItWas(now);
  }
}

/** Names of more than one sheet, as only a broken file has them: such sheets cannot be matched by name. */
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

/** Compares cells in a plain loop: a re-check does nothing else with most of hundreds of thousands of cells. */
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
