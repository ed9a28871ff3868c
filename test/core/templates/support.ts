import { addressOf, parseAddress } from "../../../src/core/grid/address";
import type { CellRange, CellSnapshot, CellValue, SheetSnapshot } from "../../../src/core/grid/snapshot";
import type { SheetContent } from "../../../src/core/sheets/spec";
import { STYLES } from "../../../src/core/sheets/styles";

/** What the user types, by A1 address. */
export type Typed = Readonly<Record<string, number | string>>;

/** The template as it is read back from a workbook, with what the user has typed into it and its formulas worked out. */
export function filledIn(content: SheetContent, typed: Typed = {}): SheetSnapshot {
  const values = new Map<string, CellValue>();
  const formulas = new Map<string, string>();
  content.rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      const address = addressOf(r + 1, c + 1);
      if (cell?.formula !== undefined) formulas.set(address, cell.formula);
      else if (cell?.decimal !== undefined) values.set(address, Number(cell.decimal));
      else if (cell?.text !== undefined) values.set(address, cell.text);
    }),
  );
  for (const [address, value] of Object.entries(typed)) {
    formulas.delete(address);
    values.set(address, value);
  }
  const valueAt = (address: string): CellValue => {
    const formula = formulas.get(address);
    if (formula !== undefined && !values.has(address)) values.set(address, evaluate(formula, valueAt));
    return values.get(address) ?? null;
  };
  const cells = [...new Set([...values.keys(), ...formulas.keys()])].map((address): CellSnapshot => {
    const { row, column } = parseAddress(address);
    const style = content.rows[row - 1]?.[column - 1]?.style;
    const format = style && STYLES[style].format;
    const formula = formulas.get(address);
    return {
      row,
      column,
      value: valueAt(address),
      ...(formula === undefined ? {} : { formula }),
      ...(format === undefined ? {} : { format }),
    };
  });
  return {
    name: content.name,
    visibility: "visible",
    cells,
    merges: content.merges.map(rangeOf),
    hiddenRows: [],
    hiddenColumns: [],
  };
}

export function rangeOf(address: string): CellRange {
  const [first = "", last = first] = address.replaceAll("$", "").split(":");
  const [start, end] = [parseAddress(first), parseAddress(last)];
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/** Every cell of ranges such as `C2:D9,F4`. */
export function cellsOf(list: string): string[] {
  return list.split(",").flatMap((address) => {
    const { top, left, bottom, right } = rangeOf(address);
    return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, i) =>
      addressOf(top + Math.floor(i / (right - left + 1)), left + (i % (right - left + 1))),
    );
  });
}

/** The two formulas of templates, as Excel works them out: the sum of cells, and of those beside a code of three digits. */
function evaluate(formula: string, valueAt: (address: string) => CellValue): CellValue {
  const sum = /^IF\(COUNT\(([^()]*)\)=0,"",SUM\(\1\)\)$/.exec(formula);
  if (sum) return total(cellsOf(sum[1]!).map(valueAt));
  const classes =
    /^IF\(SUMPRODUCT\(\(LEN\(([^()]*)\)=3\)\*ISNUMBER\(([^()]*)\)\)=0,"",SUMPRODUCT\(--\(LEN\(\1\)=3\),\2\)\)$/.exec(
      formula,
    );
  if (!classes) throw new Error(`unknown formula ${formula}`);
  const codes = cellsOf(classes[1]!).map((address) => String(valueAt(address) ?? "").length === 3);
  return total(
    cellsOf(classes[2]!)
      .map(valueAt)
      .filter((_, index) => codes[index]),
  );
}

function total(values: readonly CellValue[]): CellValue {
  const numbers = values.filter((value): value is number => typeof value === "number");
  // Figures of tests have two decimals at most.
  return numbers.length === 0 ? "" : Number(numbers.reduce((sum, value) => sum + value, 0).toFixed(2));
}
