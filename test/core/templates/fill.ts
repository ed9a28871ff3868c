import { addressOf, parseAddress } from "../../../src/core/grid/address";
import { FORMS } from "../../../src/core/forms";
import type { Form } from "../../../src/core/forms/form";
import { recogniseTables } from "../../../src/core/tables/recognise";
import type { SheetContent } from "../../../src/core/sheets/spec";
import { cellsOf, filledIn } from "./support";
import type { Typed } from "./support";

/** What a figure is instead of 1.00, by its key; null leaves the cell empty. */
export type Instead = Readonly<Record<string, number | null>>;

/** The cells for figures that have no formula. */
export function inputs(content: SheetContent): string[] {
  return content.figures!.ranges.flatMap(cellsOf).filter((address) => cellAt(content, address)?.formula === undefined);
}

/** A name for every line that waits for one, and a code where a list has no line with a code. */
export function names(form: Form, content: SheetContent): Typed {
  const typed: Record<string, string> = {};
  let rows = [...new Set(inputs(content).map((address) => parseAddress(address).row))].filter((row) =>
    isNameless(content, row),
  );
  if (form.layout.kind === "codes") rows = rows.slice(0, hasCodes(content) ? 0 : 1);
  for (const row of rows) {
    if (form.layout.kind === "codes")
      Object.assign(typed, { [addressOf(row, 1)]: "212", [addressOf(row, 2)]: "城乡社区支出" });
    else typed[addressOf(row, nameColumn(form, content, row))] = `名称${row}`;
  }
  return typed;
}

/** The template with 1.00 in every cell for a figure that has a name, or what is said instead. */
export function typedInto(form: Form, content: SheetContent, instead: Instead = {}): Typed {
  const named = names(form, content);
  const ones = Object.fromEntries(inputs(content).map((address) => [address, 1]));
  // A line without a name or a code is none yet, so nothing of it is known.
  const [table] = recogniseTables(filledIn(content, { ...named, ...ones }), FORMS);
  const known = (table?.cells ?? []).filter((cell) => addressOf(cell.row, cell.column) in ones);
  const values = known.flatMap((cell) => {
    const place = addressOf(cell.row, cell.column);
    const key = [`${cell.key} ${cell.entity?.code ?? ""}`, cell.key].find((each) => each in instead);
    const value = key === undefined ? 1 : instead[key]!;
    return value === null ? [] : [[place, value] as const];
  });
  return { ...named, ...(Object.fromEntries(values) as Record<string, number>) };
}

function cellAt(content: SheetContent, address: string) {
  const { row, column } = parseAddress(address);
  return content.rows[row - 1]?.[column - 1];
}

function isNameless(content: SheetContent, row: number): boolean {
  return content.rows[row - 1]!.every((cell) => (cell?.text ?? "") === "" || cell?.formula !== undefined);
}

function hasCodes(content: SheetContent): boolean {
  return content.rows.some((row) => row.some((cell) => cell?.style === "code" && (cell.text ?? "") !== ""));
}

/** Below the heading of the form's names, else the first column. */
function nameColumn(form: Form, content: SheetContent, row: number): number {
  const layout = form.layout;
  const texts =
    layout.kind === "records" ? layout.texts : layout.kind === "labels" ? layout.indicators?.texts : undefined;
  const heading = texts?.["name"]?.labels[0];
  if (heading === undefined) return 1;
  for (let above = row - 1; above > 0; above--) {
    const column = content.rows[above - 1]!.findIndex((cell) => cell?.text === heading);
    if (column >= 0) return column + 1;
  }
  return 1;
}
