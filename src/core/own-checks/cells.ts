import type { Amount, Unit } from "../amount";
import { amount, divide, equals, inUnit, isZero, ONE, readCell, unitNamed, yuanPer, ZERO } from "../amount";
import { collectFacts } from "../facts/collect";
import type { Fact } from "../facts/fact";
import type { FactStore } from "../facts/store";
import type { TableReading } from "../facts/table-use";
import type { Table } from "../tables/table";
import type { Grid } from "../grid/grid";
import { gridOf } from "../grid/grid";
import type { CellRange, SheetSnapshot } from "../grid/snapshot";
import type { Place } from "./place";
import { addressIn, keyOf } from "./place";
import { asTable, asTableCell } from "./plain-cell";
import type { PlainMeasure } from "./plain-cell";

/** The parts of the analysis that own checks need. */
export interface OwnCheckSource {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableReading[];
  readonly facts: FactStore;
  /** The unit of figures without a stated one. */
  readonly commonUnit: Unit;
}

const POINT = amount("0.01");

/** Reads any cell of a workbook as a figure: as a fact of a recognised table, else as a plain cell. */
export class Cells {
  private readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  private readonly grids = new Map<SheetSnapshot, Grid>();
  private readonly facts = new Map<string, { readonly fact: Fact; readonly unit: Unit }>();
  private readonly plainTables = new Map<Grid, Table>();
  private readonly units = new Map<Grid, Unit | null>();
  readonly commonUnit: Unit;

  constructor(private readonly source: OwnCheckSource) {
    this.commonUnit = source.commonUnit;
    this.sheets = new Map(source.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    const facts = new Map<Table, Fact[]>();
    for (const fact of source.facts.facts) {
      const known = facts.get(fact.table);
      if (known) known.push(fact);
      else facts.set(fact.table, [fact]);
    }
    for (const reading of source.tables) this.index(reading, facts.get(reading.table) ?? []);
  }

  private index({ table, unit, year, use }: TableReading, judged: readonly Fact[]): void {
    const columnUnits = new Map(table.cells.map((c) => [`${c.row}:${c.column}`, c.columnUnit]));
    const facts = use === "judged" ? judged : collectFacts(table, unit, year, this.commonUnit);
    for (const fact of facts) {
      const key = keyOf(fact.cell);
      // Excel cannot compute with a figure inside a sentence.
      if (fact.inWords || this.facts.has(key)) continue;
      this.facts.set(key, { fact, unit: columnUnits.get(`${fact.row}:${fact.column}`) ?? unit });
    }
  }

  /** A sheet by its name; Excel ignores the case of letters in names of sheets. */
  grid(name: string): Grid | undefined {
    const sheet = this.sheets.get(name.toLowerCase());
    if (!sheet) return undefined;
    let grid = this.grids.get(sheet);
    if (!grid) this.grids.set(sheet, (grid = gridOf(sheet)));
    return grid;
  }

  at(grid: Grid, row: number, column: number): Place {
    const cell = grid.at(row, column);
    return { grid, row, column, cell, read: readCell(cell) };
  }

  /** The cells of a range that hold anything. */
  within(grid: Grid, { top, left, bottom, right }: CellRange): Place[] {
    return grid.rowNumbers
      .filter((row) => top <= row && row <= bottom)
      .flatMap((row) => grid.row(row).filter((cell) => left <= cell.column && cell.column <= right))
      .map((cell) => ({ grid, row: cell.row, column: cell.column, cell, read: readCell(cell) }));
  }

  /** The fact of a recognised table that the cell states. */
  fact(place: Place): Fact | null {
    return this.facts.get(keyOf(addressIn(place)))?.fact ?? null;
  }

  /** The factor from the cell's number to the fact's value: 10000 for money in 万元, 0.01 for a rate in percent points. */
  scale(fact: Fact, { read }: Place): Amount {
    if (fact.measure === "money") return yuanPer(this.facts.get(keyOf(fact.cell))!.unit);
    if (fact.measure !== "ratio" || read.kind !== "number" || isZero(read.value)) return ONE;
    // The cell holds 82.40 and the fact 0.824.
    return equals(fact.value, read.value) ? ONE : POINT;
  }

  /** The number that Excel computes with, without the error of binary arithmetic; 0 for a blank. */
  raw(place: Place): Amount {
    const fact = this.fact(place);
    if (fact) return fact.state === "stated" ? divide(fact.value, this.scale(fact, place))! : ZERO;
    const unit = this.unitAt(place) ?? this.commonUnit;
    const plain = this.plain(place, "money", unit);
    return plain.state === "stated" ? inUnit(plain.value, unit) : ZERO;
  }

  /** A cell that no table explains, as a figure of that measure and unit. */
  plain(place: Place, measure: PlainMeasure, unit: Unit, inPoints = false): Fact {
    const reading = this.readingAround(place);
    const table = reading?.table ?? this.plainTable(place.grid);
    const cell = asTableCell(place, measure, inPoints);
    const [fact] = collectFacts({ ...table, cells: [cell] }, unit, reading?.year ?? null, this.commonUnit);
    return { ...fact!, table };
  }

  /** The same table for all plain cells of a sheet: facts are compared by their table. */
  private plainTable(grid: Grid): Table {
    let table = this.plainTables.get(grid);
    if (!table) this.plainTables.set(grid, (table = asTable(grid)));
    return table;
  }

  /** The unit of money in the cell, as its table or its sheet states it; null when nothing does. */
  unitAt(place: Place): Unit | null {
    return this.readingAround(place)?.unit ?? this.statedUnit(place.grid);
  }

  private readingAround({ grid, row, column }: Place): TableReading | null {
    const own = this.source.tables.filter((t) => t.table.sheet === grid.sheet.name);
    const around = own.find(
      ({ table: { range } }) =>
        range.top <= row && row <= range.bottom && range.left <= column && column <= range.right,
    );
    return around ?? (own.length === 1 ? own[0]! : null);
  }

  private statedUnit(grid: Grid): Unit | null {
    const known = this.units.get(grid);
    if (known !== undefined) return known;
    const stated = grid.rowNumbers
      .slice(0, 10)
      .flatMap((row) => grid.row(row))
      .find(({ value }) => typeof value === "string" && /单位\s*(?:[:：]\s*)?(人民币)?[亿万千百]?元/.test(value));
    const unit = stated ? unitNamed(String(stated.value).replace(/^.*?单位/s, "")) : null;
    this.units.set(grid, unit);
    return unit;
  }
}
