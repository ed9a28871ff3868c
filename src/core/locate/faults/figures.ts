import type { Fact } from "../../facts/fact";
import { readCell, toYuan } from "../../amount";
import type { CellSnapshot } from "../../grid/snapshot";
import type { Table } from "../../tables/table";
import type { Neighbours } from "../neighbours";
import type { Cell, System } from "../system";

/** A place of a table with what stands in it. */
export interface Place {
  readonly fact: Fact;
  /** Null where the figure is in no sum. */
  readonly cell: Cell | null;
  /** In whole units of the system; 0 for an empty place. */
  readonly value: bigint;
}

/** The cells of a sheet by row and column; null where nothing is known of sheets. */
export type Grid = (sheet: string) => ((row: number, column: number) => CellSnapshot | undefined) | null;

/** The amounts of one table by row and column, with what stands in places of its columns that no row names. */
export class Figures {
  /** Rows and columns with places, in their order. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  private readonly places = new Map<number, Map<number, Place>>();
  private readonly order: ReadonlyMap<number, number>;
  private readonly cellAt: ReturnType<Grid>;

  constructor(
    readonly table: Table,
    private readonly system: System,
    neighbours: Neighbours,
    grid: Grid,
  ) {
    this.cellAt = grid(table.sheet);
    for (const fact of neighbours.all(table)) {
      if (fact.inWords || fact.measure !== "money" || fact.state === "unreadable") continue;
      const line = this.places.get(fact.row) ?? new Map<number, Place>();
      this.places.set(fact.row, line);
      if (line.has(fact.column)) continue;
      const cell = system.cell(fact);
      const value = cell ? cell.value : system.holdsExactly(fact.value) ? system.scaled(fact.value) : 0n;
      line.set(fact.column, { fact, cell, value });
    }
    this.rows = [...this.places.keys()].sort((a, b) => a - b);
    this.order = new Map(this.rows.map((row, i) => [row, i]));
    this.columns = [...new Set([...this.places.values()].flatMap((line) => [...line.keys()]))].sort((a, b) => a - b);
  }

  at(row: number, column: number): Place | undefined {
    return this.places.get(row)?.get(column);
  }

  /** The row so many rows after another: rows with names, then those that follow the last one; undefined before the first. */
  rowAfter(row: number, by: number): number | undefined {
    const at = (this.order.get(row) ?? this.rows.length - 1 + row - this.rows.at(-1)!) + by;
    return at < this.rows.length ? this.rows[at] : this.rows.at(-1)! + 1 + at - this.rows.length;
  }

  /** What stands in a place, also where no row names it; 0 where nothing does. */
  value(row: number | undefined, column: number): bigint {
    if (row === undefined) return 0n;
    const place = this.at(row, column);
    if (place) return place.value;
    const cell = this.cellAt?.(row, column);
    const unit = this.columns.length > 0 ? this.line(this.rows[0]!)[0]?.fact.unit : undefined;
    if (!cell || unit === undefined) return 0n;
    const read = readCell(cell);
    const amount = read.kind === "number" ? toYuan(read.value, unit) : null;
    return amount && this.system.holdsExactly(amount) ? this.system.scaled(amount) : 0n;
  }

  line(row: number): readonly Place[] {
    return [...(this.places.get(row)?.values() ?? [])];
  }
}
