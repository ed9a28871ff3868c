import type { Amount } from "../amount";
import { amount, divide, equals, isZero, ONE, yuanPer } from "../amount";
import type { Fact } from "../facts/fact";
import type { FactStore } from "../facts/store";
import type { TableReading } from "../facts/table-use";
import type { TableCell } from "../tables/table";
import { addressOf } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { CellAddress } from "../grid/snapshot";
import type { Book } from "./book";
import type { ReadFormula } from "./read-formula";
import { readFormula } from "./read-formula";

/** A figure's cell in a recognised table, as the study of formulas sees it. */
export interface FigureCell {
  /** `sheet!address`, as the search for a wrong cell names cells. */
  readonly key: string;
  readonly address: CellAddress;
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly reading: TableReading;
  readonly figure: TableCell;
  /** The fact that it states; null in tables that are not judged. */
  readonly fact: Fact | null;
  readonly formula: string | null;
  readonly written: ReadFormula | null;
  /** What one in the cell is worth in the measure of the fact: 元 for money, a hundredth for points of a percentage. */
  readonly scale: Amount;
}

const POINT = amount("0.01");

/** The figures of a table, one for each cell, without figures in sentences, which no formula can state. */
export function figureCellsOf(reading: TableReading, book: Book, facts: ReadonlyMap<string, Fact>): FigureCell[] {
  const { table } = reading;
  const grid = book.sheet(table.sheet)!;
  const seen = new Set<string>();
  return table.cells.flatMap((figure): FigureCell[] => {
    const address = { sheet: table.sheet, address: addressOf(figure.row, figure.column) };
    const key = `${address.sheet}!${address.address}`;
    if (figure.inWords || figure.measure === "text" || seen.has(key)) return [];
    seen.add(key);
    const fact = facts.get(key) ?? null;
    const formula = figure.cell?.formula ?? null;
    return [
      {
        key,
        address,
        grid,
        row: figure.row,
        column: figure.column,
        reading,
        figure,
        fact: fact?.table === table ? fact : null,
        formula,
        written: formula === null ? null : readFormula(formula),
        scale: scaleOf(figure, reading, fact),
      },
    ];
  });
}

function scaleOf({ measure, read, columnUnit }: TableCell, { unit }: TableReading, fact: Fact | null): Amount {
  if (measure === "money") return yuanPer((read.kind === "number" ? read.unit : undefined) ?? columnUnit ?? unit);
  if (measure !== "ratio" || read.kind !== "number" || isZero(read.value) || fact === null) return ONE;
  return equals(fact.value, read.value) ? ONE : POINT;
}

/** The facts of the judged tables by their cell. */
export function factsByCell(facts: FactStore): ReadonlyMap<string, Fact> {
  return new Map(facts.facts.map((fact) => [`${fact.cell.sheet}!${fact.cell.address}`, fact]));
}

/** Half a unit of the last place that the cell is printed with, in what the cell is written in. */
export function halfWidthIn({ fact, scale }: FigureCell): Amount {
  return fact ? divide(fact.halfWidth, scale)! : amount(0);
}

/** The number that the cell holds, in what it is written in. */
export function numberIn({ figure: { read } }: FigureCell): Amount | null {
  return read.kind === "number" ? read.value : null;
}
