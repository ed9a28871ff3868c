import type { Analysis } from "../../../src/core/analyse";
import { inUnit, isZero, toFixed } from "../../../src/core/amount";
import type { Fact } from "../../../src/core/facts/fact";
import type { CellSnapshot, SheetSnapshot } from "../../../src/core/grid/snapshot";
import type { Table } from "../../../src/core/tables/table";

/** The figures of one table as they stand on its sheet. */
export interface SheetOfFigures {
  readonly sheet: SheetSnapshot;
  readonly table: Table;
  /** Rows with names from the first to the last that holds a figure, without headings between them; columns with figures. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly facts: readonly Fact[];
  factAt(row: number, column: number): Fact | undefined;
  cellAt(row: number, column: number): CellSnapshot | undefined;
}

/** The tables of a workbook that hold enough figures for a fault of structure. */
export function sheetsOfFigures(analysis: Analysis): SheetOfFigures[] {
  const tables = analysis.tables.filter(({ use }) => use === "judged").map(({ table }) => table);
  return tables.flatMap((table): SheetOfFigures[] => {
    const sheet = analysis.workbook.sheets.find(({ name }) => name === table.sheet)!;
    const facts = analysis.facts.facts.filter(
      (fact) => fact.table === table && fact.measure === "money" && !fact.inWords,
    );
    const byPlace = new Map(facts.map((fact) => [`${fact.row} ${fact.column}`, fact]));
    const cells = new Map(sheet.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
    const sorted = (numbers: number[]) => [...new Set(numbers)].sort((a, b) => a - b);
    const stated = facts.filter(isAmount);
    if (stated.length < 6) return [];
    return [
      {
        sheet,
        table,
        rows: between(
          sorted(facts.map(({ row }) => row)),
          stated.map(({ row }) => row),
        ),
        columns: sorted(stated.map(({ column }) => column)),
        facts,
        factAt: (row, column) => byPlace.get(`${row} ${column}`),
        cellAt: (row, column) => cells.get(`${row} ${column}`),
      },
    ];
  });
}

function between(rows: readonly number[], stated: readonly number[]): number[] {
  const [first, last] = [Math.min(...stated), Math.max(...stated)];
  return rows.filter((row) => row >= first && row <= last);
}

export function isAmount(fact: Fact | undefined): fact is Fact {
  return fact !== undefined && fact.state === "stated" && !isZero(fact.value);
}

/** The figure as its table prints it, with two decimals; `0.00` for nil. */
export function written(fact: Fact): string {
  return toFixed(inUnit(fact.value, fact.unit), 2);
}
