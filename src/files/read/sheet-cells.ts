import { parseAddress } from "../../core/grid/address";
import { ownText } from "../../core/grid/own-text";
import type { CellRange, CellSnapshot, CellValue } from "../../core/grid/snapshot";
import { shiftFormula } from "../../core/formulas/shift-formula";
import { UnreadableFile } from "../unreadable-file";
import { unescapeText } from "../xml/escape";
import type { Attributes } from "../xml/stream";
import { serialOfIsoDate } from "./iso-date";

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
/** Excel allows formulas of 8,192 characters; a much longer one is an attack. */
const FORMULA_LENGTH = 32_768;
/**
 * The most characters of shared formulas written out for their cells. Each costs a few bytes in the file only, so a
 * small file could otherwise fill the memory.
 */
const SHIFTED_LENGTH = 128 * 1024 * 1024;

/** What the workbook states for all its sheets. */
export interface SheetContext {
  readonly strings: readonly string[];
  /** Number format code by cell style index. */
  readonly formats: readonly (string | undefined)[];
  readonly date1904: boolean;
}

/** A `<c>` element: its attributes and what stands in it, with entities resolved. */
export interface WrittenCell {
  readonly r?: string | undefined;
  readonly s?: string | undefined;
  readonly t?: string | undefined;
  /** The text of `<v>`; undefined without one. */
  readonly value: string | undefined;
  /** The text of `<is>`. */
  readonly inline: string;
  readonly formula: string;
  /** The attributes of `<f>`; undefined without one. */
  readonly formulaAttributes: Attributes | undefined;
}

/**
 * The cells of a sheet as its rows and cells are given one after another, by whoever reads the XML. Every error is an
 * UnreadableFile that names the part.
 */
export class SheetCells {
  readonly cells: CellSnapshot[] = [];
  readonly hiddenRows = new Set<number>();
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();
  private arrays: { range: CellRange; formula: string }[] = [];
  private row = 0;
  private column = 0;
  private shiftedLength = 0;

  constructor(
    private readonly part: string,
    private readonly context: SheetContext,
  ) {}

  /** @throws UnreadableFile `damaged` */
  fail(reason: string): never {
    throw new UnreadableFile("damaged", { part: this.part, reason });
  }

  /** @throws UnreadableFile `damaged` for what is no range of a sheet. */
  range(reference: string): CellRange {
    const [first = "", last = first] = reference.split(":");
    const a = this.place(first);
    const b = this.place(last);
    return {
      top: Math.min(a.row, b.row),
      left: Math.min(a.column, b.column),
      bottom: Math.max(a.row, b.row),
      right: Math.max(a.column, b.column),
    };
  }

  startRow({ r, hidden, ht }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r);
    const { row } = this;
    if (!Number.isInteger(row) || row < 1 || row > ROWS) this.fail(`row ${r ?? row}`);
    this.column = 0;
    if (isTrue(hidden) || Number(ht ?? 1) === 0) this.hiddenRows.add(row);
    if (this.arrays.length > 0) this.arrays = this.arrays.filter((array) => array.range.bottom >= row);
  }

  add(cell: WrittenCell): void {
    if (cell.r === undefined) this.column++;
    else ({ row: this.row, column: this.column } = this.place(cell.r));
    if (this.column > COLUMNS) this.fail(`column ${this.column}`);
    this.keep(this.valueOf(cell), this.formulaOf(cell), cell.s);
  }

  /** A cell with a number and nothing else, the most frequent kind; `row` and `column` are within the sheet. */
  addNumber(row: number, column: number, value: number, style: string | undefined): void {
    this.row = row;
    this.column = column;
    if (!Number.isFinite(value)) this.fail(`number ${value}`);
    this.keep(value, this.arrays.length === 0 ? undefined : this.arrayFormula(), style);
  }

  private keep(value: CellValue, formula: string | undefined, style: string | undefined): void {
    // An empty text without a formula is an empty cell in Excel.
    if (formula === undefined && (value === null || value === "")) return;
    const { row, column } = this;
    const format = this.context.formats[style === undefined ? 0 : Number(style)];
    this.cells.push({
      row,
      column,
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(format === undefined ? {} : { format }),
    });
  }

  private place(address: string): { row: number; column: number } {
    try {
      const found = parseAddress(address);
      if (found.row <= ROWS && found.column <= COLUMNS) return found;
    } catch {
      // falls through to the error below, which names the part
    }
    return this.fail(`address ${address}`);
  }

  /** The formula of this cell: its own, the shared formula adjusted to this cell, or the array formula that fills it. */
  private formulaOf({ formula, formulaAttributes }: WrittenCell): string | undefined {
    if (formulaAttributes === undefined) return this.arrayFormula();
    if (formula.length > FORMULA_LENGTH) this.fail("formula too long");
    const { t, si = "", ref, r1 = "", r2 = "" } = formulaAttributes;
    const { row, column } = this;
    if (t === "shared") {
      if (formula !== "") this.shared.set(si, { formula, row, column });
      const origin = this.shared.get(si);
      this.shiftedLength += origin?.formula.length ?? 0;
      if (this.shiftedLength > SHIFTED_LENGTH) throw new UnreadableFile("too-large", { part: this.part });
      return origin && shiftFormula(origin.formula, row - origin.row, column - origin.column);
    }
    const own = t === "dataTable" ? `TABLE(${[r1, r2].filter(Boolean).join(",")})` : formula;
    if ((t === "array" || t === "dataTable") && ref?.includes(":")) {
      this.arrays.push({ range: this.range(ref), formula: ownText(own) });
    }
    return own === "" ? this.arrayFormula() : ownText(own);
  }

  private arrayFormula(): string | undefined {
    const { row, column } = this;
    return this.arrays.find(({ range }) => range.left <= column && column <= range.right && range.top <= row)?.formula;
  }

  private valueOf({ t = "n", value, inline }: WrittenCell): CellValue {
    if (t === "inlineStr") return ownText(unescapeText(inline));
    if (value === undefined) return null;
    switch (t) {
      case "s":
        return this.context.strings[Number(value)] ?? this.fail(`shared string ${value}`);
      case "str":
        return ownText(unescapeText(value));
      case "b":
        return isTrue(value.trim());
      case "e":
        return { error: ownText(value.trim()) };
      case "d":
        return serialOfIsoDate(value.trim(), this.context.date1904) ?? ownText(unescapeText(value));
      default: {
        if (value.trim() === "") return null;
        const number = Number(value);
        return Number.isFinite(number) ? number : this.fail(`number ${value}`);
      }
    }
  }
}

export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
