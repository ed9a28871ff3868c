import { readCell } from "../amount";
import type { Unit } from "../amount";
import { collectFacts } from "../facts/collect";
import type { Fact } from "../facts/fact";
import type { Form, Measure } from "../forms/form";
import { field } from "../forms/form";
import { addressOf } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Table, TableCell } from "../tables/table";
import { COUNT_NAME, RATE_NAME } from "../words/headings";
import { isLike } from "../words/pattern";
import type { Block } from "./block";
import type { Frame } from "./blocks-of";

/** The form of a table that no form knows. */
export const UNKNOWN: Form = {
  id: "unknown",
  family: null,
  name: { zh: "其他表", en: "Another table" },
  title: { any: [] },
  anchors: [],
  layout: { kind: "records", fact: "unknown", texts: {}, columns: {}, sections: {} },
};
/** The key of a figure that no form names. */
export const UNNAMED = "unknown.figure";
const FIELD = field("figure", ["数字"], { signed: true });

/** The figures of a block: those of a table that forms named, and the others by their place. */
export function withFigures(
  frame: Frame,
  grid: Grid,
  table: Table,
  reading: { readonly unit: Unit; readonly year: number | null; readonly commonUnit: Unit },
  named: ReadonlyMap<string, Fact>,
): Block {
  const cells = frame.lines.flatMap((line) =>
    frame.columns.flatMap((column): TableCell[] => {
      const cell = grid.at(line.row, column.column);
      const read = readCell(cell);
      if (read.kind !== "number" || named.has(addressOf(line.row, column.column))) return [];
      return [
        {
          key: UNNAMED,
          entity: null,
          measure: measureOf(line.label, column.path.join("·"), read.percent),
          row: line.row,
          column: column.column,
          cell,
          read,
          field: FIELD,
          rowLabel: line.label || addressOf(line.row, column.column),
          columnLabel: column.label || addressOf(line.row, column.column),
          percentHeading: column.label.includes("%"),
          columnUnit: null,
        },
      ];
    }),
  );
  const { unit, year, commonUnit } = reading;
  const unnamed = collectFacts({ ...table, cells }, unit, year, commonUnit).map((fact) => ({ ...fact, table }));
  const facts = new Map([...named, ...unnamed.map((fact) => [fact.cell.address, fact] as const)]);
  return {
    ...frame,
    unnamed,
    figure(row, column) {
      const fact = facts.get(addressOf(row, column));
      if (fact) return fact.state === "unreadable" ? "text" : fact;
      const { kind } = readCell(grid.at(row, column));
      return kind === "nil" || kind === "blank" ? "nothing" : "text";
    },
  };
}

function measureOf(line: string, column: string, percent: boolean): Measure {
  if (percent || isLike(column, RATE_NAME)) return "ratio";
  return isLike(column, COUNT_NAME) || isLike(line, COUNT_NAME) ? "count" : "money";
}
