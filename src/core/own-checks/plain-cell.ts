import type { Form } from "../forms/form";
import { field } from "../forms/form";
import type { Table, TableCell } from "../tables/table";
import { addressOf } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Place } from "./place";

export type PlainMeasure = "money" | "count" | "ratio";

/** A form for plain cells: facts need one, and a sheet without tables has none. */
const CELLS: Form = {
  id: "cells",
  family: null,
  name: { zh: "单元格", en: "Cells" },
  title: { any: [] },
  anchors: [],
  layout: { kind: "records", fact: "cells", texts: {}, columns: {}, sections: {} },
};
const FIELD = field("cell", ["单元格"], { signed: true });

/** A sheet that no form explains, as the table of its cells. */
export function asTable({ sheet }: Grid): Table {
  return {
    form: CELLS,
    sheet: sheet.name,
    range: { top: 1, left: 1, bottom: 1, right: 1 },
    title: null,
    year: null,
    department: null,
    departmentCell: null,
    unit: null,
    entities: [],
    cells: [],
    unread: [],
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    onHiddenSheet: sheet.visibility !== "visible",
    notes: [],
    unreadHeadings: [],
  };
}

/** A cell that no form explains, as a cell of a table: named by the texts to its left and above it. */
export function asTableCell(
  { grid, row, column, cell, read }: Place,
  measure: PlainMeasure,
  inPoints: boolean,
): TableCell {
  return {
    key: "cells.cell",
    entity: null,
    measure,
    row,
    column,
    cell,
    read,
    field: FIELD,
    rowLabel: leftOf(grid, row, column) ?? addressOf(row, column),
    columnLabel: above(grid, row, column) ?? addressOf(row, column),
    percentHeading: inPoints,
    columnUnit: null,
  };
}

const LONGEST_LABEL = 40;

function label(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const text = value.replace(/\s+/g, "");
  return text === "" || text.length > LONGEST_LABEL ? null : text;
}

function leftOf(grid: Grid, row: number, column: number): string | null {
  const before = grid.row(row).filter((cell) => cell.column < column);
  return before.map(({ value }) => label(value)).findLast((text) => text !== null) ?? null;
}

/** Rows above a cell that are searched for a heading. */
const FARTHEST = 200;

function above(grid: Grid, row: number, column: number): string | null {
  for (let up = row - 1; up >= Math.max(1, row - FARTHEST); up--) {
    const text = label(grid.at(up, column)?.value);
    if (text !== null) return text;
  }
  return null;
}
