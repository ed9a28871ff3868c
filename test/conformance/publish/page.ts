import { addressOf } from "../../../src/core/grid/address";
import type { CellRange, CellSnapshot, CellValue, SheetSnapshot } from "../../../src/core/grid/snapshot";
import type { PrintedUnit } from "./printed";
import { grouped, printed } from "./printed";
import type { Style } from "./style";

/** Where a figure was printed, and how. */
export interface Placed {
  readonly name: string;
  readonly address: string;
  /** Decimal text in the table's unit, `0.00` for nil. */
  readonly written: string;
  /** True where the cell was left empty for nil. */
  readonly blank: boolean;
}

/** A sheet as published: what it is, and where each figure of its statement stands. */
export interface Published {
  readonly form: string;
  readonly year: number;
  readonly unit: PrintedUnit;
  readonly sheet: SheetSnapshot;
  readonly placed: readonly Placed[];
}

/** A sheet of paper to write a table on: rows and columns from 1, columns moved right by the style's leading ones. */
export class Page {
  private readonly cells: CellSnapshot[] = [];
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly placed: Placed[] = [];
  /** The next free row. */
  row = 1;

  constructor(
    private readonly figures: ReadonlyMap<string, bigint>,
    readonly style: Style,
    readonly unit: PrintedUnit,
  ) {}

  write(row: number, column: number, value: CellValue, format?: string): void {
    const place = { row, column: column + this.style.leadingColumns };
    this.cells.push({ ...place, value, ...(format === undefined ? {} : { format }) });
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top === bottom && left === right) return;
    const moved = this.style.leadingColumns;
    this.merges.push({ top, left: left + moved, bottom, right: right + moved });
  }

  /** A heading over a rectangle of cells, typed in the style's manner. */
  heading(top: number, left: number, bottom: number, right: number, label: string): void {
    this.write(top, left, typed(label, this.style));
    this.merge(top, left, bottom, right);
  }

  hide(row: number): void {
    this.hiddenRows.push(row);
  }

  /**
   * Prints a figure of the statement in the page's unit and manner; one that the statement does not have is nil.
   */
  figure(row: number, column: number, name: string): void {
    const written = printed(this.figures.get(name) ?? 0n, this.unit);
    const { nil, textEvery } = this.style;
    const isNil = (this.figures.get(name) ?? 0n) === 0n;
    const address = addressOf(row, column + this.style.leadingColumns);
    this.placed.push({ name, address, written, blank: isNil && nil === "blank" });
    if (isNil && nil === "blank") return;
    if (isNil && nil !== "zero") this.write(row, column, nil);
    else if (textEvery > 0 && this.placed.length % textEvery === 0) this.write(row, column, grouped(written));
    else this.write(row, column, Number(written), "#,##0.00");
  }

  /** The finished sheet; Excel cuts sheet names at 31 characters. */
  finish(form: string, year: number, name: string): Published {
    const sheet: SheetSnapshot = {
      name: name.slice(0, 31),
      visibility: "visible",
      cells: this.cells,
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: [],
    };
    return { form, year, unit: this.unit, sheet, placed: this.placed };
  }
}

function typed(heading: string, { headings }: Style): string {
  if (headings === "spaced" && heading.length === 2) return [...heading].join("\u3000\u3000");
  const half = Math.ceil(heading.length / 2);
  return headings === "broken" && heading.length > 5 ? `${heading.slice(0, half)}\n${heading.slice(half)}` : heading;
}
