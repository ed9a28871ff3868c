import type { Amount } from "../amount";
import { absolute, add, amount, compare, equals, multiply, subtract } from "../amount";
import type { Check } from "../check/check";
import { factsOf, isSum } from "../check/check";
import type { Grid } from "../grid/grid";
import type { Book, FormulaCell } from "./book";
import type { FigureCell } from "./figure-cells";

/** What becomes of the checks when a cell is changed and everything that refers to it is calculated again. */
export interface Effects {
  /** Violated checks that would hold. */
  readonly mends: readonly Check[];
  /** Checks that hold now and would not. */
  readonly breaks: readonly Check[];
}

/** A cell with how much its number changes, in what it is written in. */
export interface FigureChange {
  readonly figureCell: FigureCell;
  readonly by: Amount;
}

/** Formulas that are calculated again for one change. */
const MOST_FORMULAS = 500;
/** Formulas that are looked at for all changes of a workbook: thousands of faults in sums of sums would take their cube. */
const MOST_LOOKED_AT = 3_000_000;

const NOTHING_KNOWN: Effects = { mends: [], breaks: [] };

/** Asks what a change of one cell would do to the checks. */
export class WhatIf {
  private readonly checksOf = new Map<string, Set<Check>>();
  private index: ByColumn | null = null;
  private lookedAt = 0;

  constructor(
    private readonly book: Book,
    private readonly figureCells: ReadonlyMap<string, FigureCell>,
    checks: readonly Check[],
  ) {
    for (const check of checks) {
      if (check.residual === null || !isSum(check) || check.pointsOnly === true) continue;
      for (const { cell } of factsOf(check)) {
        const key = `${cell.sheet}!${cell.address}`;
        this.checksOf.set(key, (this.checksOf.get(key) ?? new Set()).add(check));
      }
    }
  }

  /** The violated checks that the cell is part of. */
  violated(key: string): Check[] {
    return [...(this.checksOf.get(key) ?? [])].filter((check) => check.verdict === "inconsistent");
  }

  /** True where changes are not followed any more, because too many formulas would have had to be looked at. */
  get isSpent(): boolean {
    return this.lookedAt > MOST_LOOKED_AT;
  }

  /** What comes of changing a cell, or several at once. */
  change(starts: readonly FigureChange[]): Effects {
    if (this.isSpent) return NOTHING_KNOWN;
    const { changes, unknown } = this.recalculated(starts);
    if (this.isSpent) return NOTHING_KNOWN;
    const mends: Check[] = [];
    const breaks: Check[] = [];
    for (const check of new Set([...changes.keys()].flatMap((key) => [...(this.checksOf.get(key) ?? [])]))) {
      const facts = factsOf(check).map(({ cell }) => `${cell.sheet}!${cell.address}`);
      if (facts.some((key) => unknown.has(key))) continue;
      const holds = this.holds(check, changes);
      if (check.verdict === "inconsistent" && holds) mends.push(check);
      if (check.verdict !== "inconsistent" && !holds && check.kind !== "analytic") breaks.push(check);
    }
    return { mends, breaks };
  }

  private holds(check: Check, changes: ReadonlyMap<string, Amount>): boolean {
    let residual = check.residual!;
    for (const { coefficient, fact } of check.terms) {
      if ("missing" in fact) continue;
      const key = `${fact.cell.sheet}!${fact.cell.address}`;
      const change = changes.get(key);
      const scale = this.figureCells.get(key)?.scale;
      if (change && scale) residual = add(residual, multiply(amount(coefficient), multiply(change, scale)));
    }
    const off = check.relation === "at-most-zero" ? residual : absolute(residual);
    return compare(off, check.tolerance!) <= 0;
  }

  /** The changes of all cells that follow from those, and the cells of which nobody knows. */
  private recalculated(starts: readonly FigureChange[]): { changes: Map<string, Amount>; unknown: Set<string> } {
    const changes = new Map(starts.map(({ figureCell, by }) => [figureCell.key, by]));
    const given = new Set(changes.keys());
    const unknown = new Set<string>();
    const open = [...given];
    let left = MOST_FORMULAS;
    for (let key = open.shift(); key !== undefined && !this.isSpent; key = open.shift()) {
      for (const cell of this.dependents(key)) {
        if (given.has(cell.key) || unknown.has(cell.key)) continue;
        const change = unknown.has(key) || left-- <= 0 ? null : this.changeOf(cell, changes);
        if (change === null) unknown.add(cell.key);
        else if (equals(change, changes.get(cell.key) ?? amount(0))) continue;
        else changes.set(cell.key, change);
        open.push(cell.key);
      }
    }
    return { changes, unknown };
  }

  private changeOf({ written, grid }: FormulaCell, changes: ReadonlyMap<string, Amount>): Amount | null {
    this.lookedAt += changes.size;
    const overrides = new Map<string, Amount>();
    for (const [key, change] of changes) {
      const held = this.held(key);
      overrides.set(key, held ? add(held, change) : change);
    }
    const [before, after] = [this.book.outcome(written, grid), this.book.outcome(written, grid, overrides)];
    if (before === null || before === "empty" || after === null || after === "empty") return null;
    return subtract(after, before);
  }

  private held(key: string): Amount | null {
    const { grid, row, column } = this.book.placeOf(key);
    return this.book.number(grid?.at(row, column));
  }

  private dependents(key: string): FormulaCell[] {
    const { grid, row, column } = this.book.placeOf(key);
    if (!grid) return [];
    this.index ??= byColumn(this.book);
    const referring = this.index.get(grid);
    const near = [...(referring?.get(column) ?? []), ...(referring?.get(WIDE) ?? [])];
    this.lookedAt += near.length;
    return near.filter(({ written, grid: home }) =>
      written.references.some(
        ({ sheet, range }) =>
          range.top <= row &&
          row <= range.bottom &&
          range.left <= column &&
          column <= range.right &&
          this.book.grid(sheet, home) === grid,
      ),
    );
  }
}

/** Columns that a reference may have to be found by each of them. */
const FEW_COLUMNS = 64;
const WIDE = 0;

type ByColumn = ReadonlyMap<Grid, ReadonlyMap<number, ReadonlySet<FormulaCell>>>;

/** Formulas by the columns that they refer to; those with references over many columns under `WIDE`. */
function byColumn(book: Book): ByColumn {
  const index = new Map<Grid, Map<number, Set<FormulaCell>>>();
  for (const cell of book.formulas) {
    for (const { sheet, range } of cell.written.references) {
      const grid = book.grid(sheet, cell.grid);
      if (!grid) continue;
      const columns = index.get(grid) ?? new Map<number, Set<FormulaCell>>();
      index.set(grid, columns);
      const isWide = range.right - range.left >= FEW_COLUMNS;
      for (let column = isWide ? WIDE : range.left; column <= (isWide ? WIDE : range.right); column++)
        columns.set(column, (columns.get(column) ?? new Set()).add(cell));
    }
  }
  return index;
}
