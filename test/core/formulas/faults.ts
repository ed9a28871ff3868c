import { addressOf, quotedSheet } from "../../../src/core/grid/address";
import type { Random } from "../../conformance/generator/random";
import type { PlacedCell } from "../../conformance/slips/placed-cells";
import { isAmount } from "../../conformance/slips/placed-cells";
import type { ComputedWorkbook, Making } from "./computed-workbook";
import { formulaFor, keyOf, reaches, valuesOf } from "./computed-workbook";

/** A fault put into a workbook: where, and the code of the finding that should tell. */
export interface InjectedFault {
  readonly key: string;
  readonly code: string;
  readonly workbook: ComputedWorkbook;
}

/** A kind of fault; null where what was drawn cannot be made here. */
export interface FaultKind {
  readonly name: string;
  inject(workbook: ComputedWorkbook, random: Random): InjectedFault | null;
}

/** Each kind with the seeds' choice of formula; a fault always changes the cell's figure, or makes it unverifiable. */
export const FAULTS: readonly FaultKind[] = [
  {
    name: "an old total typed over a formula",
    inject(workbook, random) {
      const { key, making } = drawn(workbook, random);
      if (making === null || copiesOf(workbook, making) < 2 || typedBeside(workbook, making) > 0) return null;
      const makings = without(workbook, key);
      const typed = new Map(workbook.typed).set(key, slipped(valuesOf(workbook).get(key)!, random));
      return { key, code: "F-1", workbook: { ...workbook, makings, typed } };
    },
  },
  {
    name: "a sum that leaves a row or column out",
    inject(workbook, random) {
      const { key, making } = drawn(workbook, random);
      const parts = making && partsOf(workbook, making);
      if (!making || !parts || isLink(making, parts)) return null;
      const amounts = parts.filter((part) => isAmount(part));
      if (amounts.length < 2) return null;
      const left = random.pick(amounts);
      return remade(
        workbook,
        key,
        "F-2",
        parts.filter((part) => part !== left),
      );
    },
  },
  {
    name: "a sum that adds a cell twice",
    inject(workbook, random) {
      const { key, making } = drawn(workbook, random);
      const parts = making && partsOf(workbook, making);
      if (!making || !parts || isLink(making, parts)) return null;
      const twice = random.pick(parts.filter((part) => isAmount(part)));
      const formula = `${making.formula}+${twice.address}`;
      return remade(workbook, key, "F-2", [...parts, twice], formula);
    },
  },
  {
    name: "subtotals added with their details",
    inject(workbook, random) {
      const { key, making } = drawn(workbook, random);
      const parts = making && partsOf(workbook, making);
      if (!making || !parts || isLink(making, parts)) return null;
      const details = making.parts.flatMap((part) => workbook.makings.get(part)?.parts ?? []);
      const cells = details.map((part) => workbook.cells.get(part)!);
      if (cells.length === 0 || cells.some((cell) => cell.page !== making.cell.page) || !cells.some(isAmount))
        return null;
      return remade(workbook, key, "F-2", inOrder([...parts, ...cells]));
    },
  },
  {
    name: "a reference to last year's sheet",
    inject(workbook, random) {
      const { key, making } = drawn(workbook, random);
      const [part] = making ? partsOf(workbook, making) : [];
      if (!making || !part || !isLink(making, [part]) || linksBeside(workbook, making) < 2) return null;
      const last = workbook.workbook.lastYear.find(({ form }) => form === part.page.form);
      const before = last?.placed.find(({ name }) => name === part.name);
      if (!last || !before || before.written === part.written || before.blank) return null;
      const formula = `${quotedSheet(last.sheet.name)}!${before.address}`;
      const moved: Making = { ...making, formula, parts: [keyOf(last, before.address)] };
      return { key, code: "F-3", workbook: { ...workbook, makings: new Map(workbook.makings).set(key, moved) } };
    },
  },
  {
    name: "a reference to the row below",
    inject(workbook, random) {
      const { key, making } = drawn(workbook, random);
      const parts = making && partsOf(workbook, making);
      if (!making || !parts || isLink(making, parts)) return null;
      if (!parts.every(({ row }) => row === making.cell.row) || copiesBelow(workbook, making) < 2) return null;
      const below = parts.flatMap(
        ({ page, row, column }) => workbook.cells.get(keyOf(page, addressOf(row + 1, column))) ?? [],
      );
      if (below.length < parts.length) return null;
      return remade(workbook, key, "F-3", below, formulaWithin(making, 1));
    },
  },
  {
    name: "a reference to another workbook",
    inject(workbook, random) {
      const { key, making } = drawn(workbook, random);
      if (making === null) return null;
      const stored = new Map(workbook.stored).set(key, valuesOf(workbook).get(key)!);
      const linked: Making = { ...making, formula: "[1]收入支出!C9", parts: [] };
      return {
        key,
        code: "F-4",
        workbook: { ...workbook, stored, makings: new Map(workbook.makings).set(key, linked) },
      };
    },
  },
  {
    name: "an old result",
    inject(workbook, random) {
      const { key, making } = drawn(workbook, random);
      if (making === null) return null;
      const stored = new Map(workbook.stored).set(key, slipped(valuesOf(workbook).get(key)!, random));
      return { key, code: "F-5", workbook: { ...workbook, stored } };
    },
  },
  {
    name: "a figure typed as text within a sum",
    inject(workbook, random) {
      const { key, making } = drawn(workbook, random);
      const parts = making && partsOf(workbook, making);
      if (!making?.formula.startsWith("SUM(") || !parts) return null;
      const typed = parts.filter((part) => isAmount(part) && !workbook.makings.has(keyOf(part.page, part.address)));
      if (typed.length === 0) return null;
      const text = random.pick(typed);
      const texts = new Set(workbook.texts).add(keyOf(text.page, text.address));
      return { key, code: "F-2", workbook: { ...workbook, texts } };
    },
  },
];

function drawn(workbook: ComputedWorkbook, random: Random): { key: string; making: Making | null } {
  const key = random.pick([...workbook.makings.keys()]);
  return { key, making: workbook.makings.get(key) ?? null };
}

function partsOf({ cells }: ComputedWorkbook, making: Making): PlacedCell[] {
  return making.parts.map((part) => cells.get(part)!);
}

function isLink(making: Making, parts: readonly PlacedCell[]): boolean {
  return parts.some(({ page }) => page !== making.cell.page);
}

function inOrder(cells: readonly PlacedCell[]): PlacedCell[] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}

function without({ makings }: ComputedWorkbook, key: string): Map<string, Making> {
  const rest = new Map(makings);
  rest.delete(key);
  return rest;
}

/** The workbook with one formula over other cells; null where nothing would change, or the cell would refer to itself. */
function remade(
  workbook: ComputedWorkbook,
  key: string,
  code: string,
  parts: readonly PlacedCell[],
  formula?: string,
): InjectedFault | null {
  const making = workbook.makings.get(key)!;
  const keys = parts.map((part) => keyOf(part.page, part.address));
  if (reaches(keys, key, workbook.makings)) return null;
  const made: Making = { ...making, formula: formula ?? formulaFor(making.cell, parts), parts: keys };
  const changed = { ...workbook, makings: new Map(workbook.makings).set(key, made) };
  return valuesOf(changed).get(key) === valuesOf(workbook).get(key) ? null : { key, code, workbook: changed };
}

/** The formula moved down within its rows. */
function formulaWithin({ formula }: Making, rows: number): string {
  return formula.replace(/([A-Z]+)(\d+)/g, (_, column: string, row: string) => `${column}${Number(row) + rows}`);
}

/** Where the parts lie from the cell: what a formula keeps when it is copied. */
function pattern({ cells }: ComputedWorkbook, { cell, parts, formula }: Making): string {
  const places = parts.map((part) => cells.get(part)!);
  const offsets = places.map((part) => `${part.page.form} ${part.row - cell.row} ${part.column - cell.column}`);
  return [formula.replace(/[A-Z]*\d+/g, "#"), ...offsets].join(";");
}

/** Copies of the formula in its row, among sums down columns. */
function copiesOf(workbook: ComputedWorkbook, making: Making): number {
  const { cell } = making;
  if (partsOf(workbook, making).some((part) => part.page !== cell.page || part.column !== cell.column)) return 0;
  return beside(workbook, making).filter(
    (other) => other.cell.row === cell.row && pattern(workbook, other) === pattern(workbook, making),
  ).length;
}

/** Copies of the formula in its column on rows of the same level. */
function copiesBelow(workbook: ComputedWorkbook, making: Making): number {
  const level = ({ cell }: Making) => `${cell.key} ${cell.code?.length ?? 0}`;
  return beside(workbook, making).filter(
    (other) => level(other) === level(making) && pattern(workbook, other) === pattern(workbook, making),
  ).length;
}

/** Formulas in the column or row of a link that lead to other sheets as well. */
function linksBeside(workbook: ComputedWorkbook, making: Making): number {
  const links = beside(workbook, making).filter((other) => isLink(other, partsOf(workbook, other)));
  const count = (along: "row" | "column") => links.filter(({ cell }) => cell[along] === making.cell[along]).length;
  return Math.max(count("row"), count("column"));
}

function beside({ makings }: ComputedWorkbook, making: Making): Making[] {
  return [...makings.values()].filter((other) => other !== making && other.cell.page === making.cell.page);
}

/** Numbers typed in the row of a formula. */
function typedBeside({ cells, makings, typed }: ComputedWorkbook, { cell }: Making): number {
  return [...cells].filter(
    ([key, other]) =>
      other.page === cell.page && other.row === cell.row && typed.has(key) && !makings.has(key) && !other.blank,
  ).length;
}

/** Another amount of the same size: one digit is wrong. */
function slipped(value: bigint, random: Random): bigint {
  const digits = [...String(value < 0n ? -value : value)];
  const at = random.between(0, digits.length - 1);
  digits[at] = String((Number(digits[at]) + random.between(1, 9)) % 10);
  const other = BigInt(digits.join(""));
  return value < 0n ? -other : other;
}
