import { toText } from "../../../../src/core/amount";
import { FORMS } from "../../../../src/core/forms";
import { recogniseTables } from "../../../../src/core/tables/recognise";
import type { TableCell } from "../../../../src/core/tables/table";
import { parseAddress } from "../../../../src/core/grid/address";
import type { SheetSnapshot } from "../../../../src/core/grid/snapshot";

/** The forms that the sheets are recognised as, in the order of the tables. */
export function formsOf(...sheets: readonly SheetSnapshot[]): string[] {
  return sheets.flatMap((sheet) => recogniseTables(sheet, FORMS).map((found) => found.form.id));
}

/**
 * The figures that are read in a sheet, as they are printed: by key, in a list by codes followed by the code or, where a
 * row has none, its name (`D03.code.basic@2010101`). A key that several cells state has them all, `1|2`.
 */
export function figures(sheet: SheetSnapshot): Record<string, string> {
  const found: Record<string, string> = {};
  for (const cell of recogniseTables(sheet, FORMS).flatMap((table) => table.cells)) {
    if (cell.read.kind !== "number") continue;
    const name = nameOf(cell);
    const printed = toText(cell.read.value);
    found[name] = name in found ? `${found[name]!}|${printed}` : printed;
  }
  return found;
}

/** The keys of the cells that state nil with a dash or a word. */
export function nilKeys(sheet: SheetSnapshot): string[] {
  const cells = recogniseTables(sheet, FORMS).flatMap((table) => table.cells);
  return cells.filter((cell) => cell.read.kind === "nil").map((cell) => cell.key);
}

function nameOf({ key, entity }: TableCell): string {
  return entity === null ? key : `${key}@${entity.code ?? entity.name}`;
}

/** Addresses of the figures that no column or row of the form explains. */
export function unread(sheet: SheetSnapshot): string[] {
  return recogniseTables(sheet, FORMS).flatMap((table) => [...table.unread]);
}

/** The sheet with cells merged, `A3:C3` each. */
export function merged(sheet: SheetSnapshot, ...ranges: readonly string[]): SheetSnapshot {
  const merges = ranges.map((range) => {
    const [from, to] = range.split(":").map(parseAddress);
    return { top: from!.row, left: from!.column, bottom: to!.row, right: to!.column };
  });
  return { ...sheet, merges: [...sheet.merges, ...merges] };
}
