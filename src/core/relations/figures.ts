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
import { placeOf } from "./block";
import type { Block, Column, Figure } from "./block";
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

/**
 * The figures of a block: those of a table that forms named, and the others by their place.
 * @param named the first fact of each cell that forms named, by `placeOf`.
 */
export function withFigures(
  frame: Frame,
  grid: Grid,
  table: Table,
  reading: { readonly unit: Unit; readonly year: number | null; readonly commonUnit: Unit },
  named: ReadonlyMap<number, Fact>,
): Block {
  const cells: TableCell[] = [];
  const places: (readonly [line: number, column: number])[] = [];
  const measures = frame.columns.map(measureOfColumn);
  const figures = frame.lines.map((line, i) =>
    frame.columns.map((column, j): Figure => {
      const fact = named.get(placeOf(line.row, column.column));
      if (fact) return fact.state === "unreadable" ? "text" : fact;
      const cell = grid.at(line.row, column.column);
      const read = readCell(cell);
      if (read.kind === "nil" || read.kind === "blank") return "nothing";
      if (read.kind !== "number") return "text";
      places.push([i, j]);
      cells.push({
        key: UNNAMED,
        entity: null,
        measure: read.percent ? "ratio" : (measures[j] ?? (isLike(line.label, COUNT_NAME) ? "count" : "money")),
        row: line.row,
        column: column.column,
        cell,
        read,
        field: FIELD,
        rowLabel: line.label || addressOf(line.row, column.column),
        columnLabel: column.label || addressOf(line.row, column.column),
        percentHeading: column.label.includes("%"),
        columnUnit: null,
      });
      return "text";
    }),
  );
  const { unit, year, commonUnit } = reading;
  if (cells.length === 0) return { ...frame, unnamed: [], figures };
  const unnamed = collectFacts({ ...table, cells }, unit, year, commonUnit).map((fact) => ({ ...fact, table }));
  for (const [at, [line, column]] of places.entries()) figures[line]![column] = unnamed[at]!;
  return { ...frame, unnamed, figures };
}

/** What a column's headings say that its figures measure; null where they do not say. */
function measureOfColumn({ path }: Column): Measure | null {
  const headings = path.join("·");
  if (isLike(headings, RATE_NAME)) return "ratio";
  return isLike(headings, COUNT_NAME) ? "count" : null;
}
