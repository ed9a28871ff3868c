import type { Amount, ReadNumber } from "../amount";
import { readCell, ZERO } from "../amount";
import { addressOf, parseAddress } from "../grid/address";
import type { Grid } from "../grid/grid";
import { KnownTexts } from "../grid/known-texts";
import { gridOf } from "../grid/grid";
import type { CellSnapshot, SheetSnapshot } from "../grid/snapshot";
import type { LinearForm } from "./linear-form";
import { linearForm } from "./evaluate";
import { rowsIn } from "./rows-in";
import type { Reference } from "./tokens";
import { evaluate } from "./value";
import type { ReadFormula } from "./read-formula";
import { readFormula } from "./read-formula";

/** A cell with a formula. */
export interface FormulaCell {
  readonly key: string;
  readonly grid: Grid;
  readonly cell: CellSnapshot;
  readonly written: ReadFormula;
}

/** The result of a formula with the present cells; `empty` is the empty text of a guarded sum. */
export type Outcome = Amount | "empty" | null;

/** Numbers that cells are taken to hold instead of their own, by key. */
export type Overrides = ReadonlyMap<string, Amount>;

/** Cells that are read for all formulas of a workbook together: enough for any table, an end for running sums of a thousand rows. */
const MOST_READ = 400_000;
const NONE: Overrides = new Map();

export function keyAt(grid: Grid, row: number, column: number): string {
  return `${grid.sheet.name}!${addressOf(row, column)}`;
}

/** Sheets by name for everyone who studies formulas of one workbook, such as each of its departments. */
const byName = new WeakMap<readonly SheetSnapshot[], ReadonlyMap<string, SheetSnapshot>>();

function sheetsByName(sheets: readonly SheetSnapshot[]): ReadonlyMap<string, SheetSnapshot> {
  let known = byName.get(sheets);
  if (!known) byName.set(sheets, (known = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]))));
  return known;
}

/** Nearly all sheets of most workbooks hold figures only, and stay the same from one check to the next. */
const known = new WeakMap<SheetSnapshot, boolean>();

function hasFormulas(sheet: SheetSnapshot): boolean {
  let has = known.get(sheet);
  if (has === undefined) known.set(sheet, (has = sheet.cells.some(({ formula }) => formula !== undefined)));
  return has;
}

/** The sheets of a workbook with their formulas and the results of these, without the computed sheets that we added. */
export class Book {
  private readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  /** A workbook copies few formulas many times over. */
  private readonly texts = new KnownTexts();
  private readonly grids = new Map<SheetSnapshot, Grid>();
  private readonly reads = new Map<CellSnapshot, ReadNumber>();
  private all: readonly FormulaCell[] | null = null;
  private read = 0;
  private readonly studied: readonly SheetSnapshot[];

  /** @param own names of the sheets whose formulas are studied; those of the whole workbook where not given. */
  constructor(sheets: readonly SheetSnapshot[], own?: ReadonlySet<string>) {
    this.sheets = sheetsByName(sheets);
    const studied = own ? [...own].map((name) => this.sheets.get(name.toLowerCase())!) : sheets;
    this.studied = studied.filter(({ ours }) => ours === undefined);
  }

  /** Sheets that the formulas refer to beside their own, as far as there are such. */
  get refersTo(): readonly string[] {
    const names = this.formulas.flatMap(({ grid, written }) =>
      written.references.flatMap(({ sheet }) => {
        const other = sheet === null ? undefined : this.sheets.get(sheet.toLowerCase());
        return other === undefined || other === grid.sheet ? [] : other.name;
      }),
    );
    return [...new Set(names)];
  }

  /** True where any cell of the studied sheets has a formula. */
  get hasFormulas(): boolean {
    return this.studied.some(hasFormulas);
  }

  /** Every formula of the user's, worked out when it is first asked for. */
  get formulas(): readonly FormulaCell[] {
    this.all ??= this.studied.flatMap((sheet) => {
      const written = sheet.cells.filter(({ formula }) => formula !== undefined);
      return written.map((cell) => this.formulaIn(this.sheet(sheet.name)!, cell)!);
    });
    return this.all;
  }

  /** The formula of a cell by its key; null for a cell without a formula. */
  formula(key: string): FormulaCell | null {
    const { grid, row, column } = this.placeOf(key);
    const cell = grid?.at(row, column);
    return grid && cell ? this.formulaIn(grid, cell) : null;
  }

  /** Where a cell is by its key; names of sheets may hold `!`, addresses do not. */
  placeOf(key: string): { readonly grid: Grid | undefined; readonly row: number; readonly column: number } {
    const at = key.lastIndexOf("!");
    return { grid: this.sheet(key.slice(0, at)), ...parseAddress(key.slice(at + 1)) };
  }

  private formulaIn(grid: Grid, cell: CellSnapshot): FormulaCell | null {
    if (cell.formula === undefined) return null;
    return { key: keyAt(grid, cell.row, cell.column), grid, cell, written: grid.texts.of(readFormula, cell.formula) };
  }

  /** True where formulas were left alone because too many cells would have had to be read. */
  get isSpent(): boolean {
    return this.read > MOST_READ;
  }

  /** A sheet by its name; Excel ignores the case of letters in names of sheets. */
  sheet(name: string): Grid | undefined {
    const sheet = this.sheets.get(name.toLowerCase());
    if (!sheet) return undefined;
    let grid = this.grids.get(sheet);
    if (!grid) this.grids.set(sheet, (grid = gridOf(sheet, this.texts)));
    return grid;
  }

  /** The sheet that a reference leads to; without a name it is the own one. */
  grid(name: string | null, home: Grid): Grid | undefined {
    return name === null ? home : this.sheet(name);
  }

  /** How the cell reads as a figure. */
  reading(cell: CellSnapshot | undefined): ReadNumber {
    if (!cell) return { kind: "blank" };
    let read = this.reads.get(cell);
    if (!read) this.reads.set(cell, (read = readCell(cell)));
    return read;
  }

  /** The number that a cell holds as a number, which SUM adds; null for text, blanks and anything else. */
  number(cell: CellSnapshot | undefined): Amount | null {
    if (typeof cell?.value !== "number") return null;
    const read = this.reading(cell);
    return read.kind === "number" ? read.value : null;
  }

  /** The cells of a reference that are not empty; an empty list where its sheet does not exist. */
  cellsIn({ sheet, range }: Reference, home: Grid): { readonly grid: Grid; readonly cells: readonly CellSnapshot[] } {
    const grid = this.grid(sheet, home);
    if (!grid) return { grid: home, cells: [] };
    const cells = rowsIn(grid, range).flatMap((row) =>
      range.left === range.right
        ? (grid.at(row, range.left) ?? [])
        : grid.row(row).filter(({ column }) => range.left <= column && column <= range.right),
    );
    this.read += cells.length + 1;
    return { grid, cells };
  }

  /** The result of a formula in a cell of that sheet; null where it cannot be computed exactly. */
  outcome({ expression, guarded }: ReadFormula, home: Grid, overrides: Overrides = NONE): Outcome {
    if (expression === null || this.isSpent) return null;
    let numbers = 0;
    const value = evaluate(expression, {
      single: (reference) => {
        const grid = this.grid(reference.sheet, home);
        if (!grid) return null;
        const { top, left } = reference.range;
        const other = overrides.get(keyAt(grid, top, left));
        const cell = grid.at(top, left);
        const number = other ?? this.number(cell);
        this.read += 1;
        if (number) numbers += 1;
        return number ?? (this.isBlank(cell) ? ZERO : null);
      },
      summed: (reference) => {
        if (!this.grid(reference.sheet, home)) return null;
        const { grid, cells } = this.cellsIn(reference, home);
        const terms: Amount[] = [];
        for (const cell of cells) {
          const other = overrides.size > 0 ? overrides.get(keyAt(grid, cell.row, cell.column)) : undefined;
          const number = other ?? this.number(cell);
          // An error makes the sum an error; the value of a formula without a stored result is unknown.
          if (!number && this.isUnknown(cell)) return null;
          if (number) terms.push(number);
        }
        numbers += terms.length;
        return terms;
      },
    });
    return value && guarded && numbers === 0 ? "empty" : value;
  }

  /** How many cells with numbers a formula refers to. */
  partsOf(formula: string, home: Grid): number {
    const cells = this.texts
      .of(readFormula, formula)
      .references.flatMap((reference) => this.cellsIn(reference, home).cells);
    return cells.filter((cell) => this.number(cell) !== null).length;
  }

  /** The formula as a weighted sum of the cells with numbers that it names itself; null for any other formula. */
  form({ expression }: ReadFormula, home: Grid): LinearForm | null {
    if (expression === null || this.isSpent) return null;
    let missing = false;
    const form = linearForm(expression, {
      cell: ({ sheet, range }) => {
        const grid = this.grid(sheet, home);
        missing ||= !grid;
        return keyAt(grid ?? home, range.top, range.left);
      },
      summed: (reference) => {
        const { grid, cells } = this.cellsIn(reference, home);
        return cells.filter((cell) => this.number(cell)).map(({ row, column }) => keyAt(grid, row, column));
      },
      value: () => ZERO,
    });
    return form?.everywhere && !missing ? form.form : null;
  }

  /** A number that is no amount, an error, or a formula that no program has calculated. */
  private isUnknown({ value, formula }: CellSnapshot): boolean {
    return typeof value === "number" || (value === null ? formula !== undefined : typeof value === "object");
  }

  private isBlank(cell: CellSnapshot | undefined): boolean {
    return cell === undefined || (cell.formula === undefined && (cell.value === null || cell.value === ""));
  }
}
