import { readCell } from "../amount";
import type { Unit } from "../amount";
import { collectFacts } from "../facts/collect";
import type { Fact } from "../facts/fact";
import type { Form, Measure } from "../forms/form";
import { field } from "../forms/form";
import { addressOf } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Table, TableCell } from "../tables/table";
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
const RATE = /率|比例|占比|比重|%/;
const COUNT =
  /\((个|人|辆|批|次|台|套|座|户|批次|人次|只|件|名|平方米|家)\)|数量|人数|人次|个数|辆数|批次|团组|保有量|购置数|户数|编制|分值|得分|权重|^总分/;

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
          percentHeading: /%/.test(column.label),
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
  if (percent || RATE.test(column)) return "ratio";
  return COUNT.test(column) || COUNT.test(line) ? "count" : "money";
}
