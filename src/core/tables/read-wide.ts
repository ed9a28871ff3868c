import { readCell } from "../amount";
import { addressOf } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { CellSnapshot } from "../grid/snapshot";
import { text } from "../text/text";
import type { WideLayout } from "../forms/form";
import { bareLabel } from "./label";
import type { Reading } from "./read-records";
import { isNote, numbersColumns } from "./row";
import type { TableCell } from "./table";
import { kindOf, wideHeader } from "./wide-header";
import type { WideColumn } from "./wide-header";
import { unitInBrackets } from "./unit-in-brackets";
import { isLike } from "../words/pattern";
import { SUM_OF_ROWS } from "../words/sums";

/**
 * Reads the row of figures under headings of several levels. Of several rows the one called 合计 is read, else the first,
 * and a note says so.
 * @returns null when the headings name no two items of the layout.
 */
export function readWide(grid: Grid, layout: WideLayout, rows: readonly number[], year: number | null): Reading | null {
  const end = rows.findIndex((row) => isNote(grid, row));
  const inside = end < 0 ? rows : rows.slice(0, end);
  const first = inside.findIndex((row) => holdsFigures(grid, row) && !numbersColumns(grid, row));
  const above = (first < 0 ? inside : inside.slice(0, first)).filter((row) => !numbersColumns(grid, row));
  const headed = wideHeader(grid, layout, above, year);
  const header = headed ?? wideHeader(grid, itemsOf(layout), above, year);
  if (!header) return null;
  const columns = header.columns.map((c) => c.column);
  const stated = inside.filter(
    (row) => row > header.bottom && !numbersColumns(grid, row) && holdsFigures(grid, row, columns),
  );
  const byKind = kindsInRows(grid, layout, stated, header.columns, year);
  // Headings that leave the kind open say nothing unless the rows name it.
  if (!headed && !byKind) return null;
  // A table that is not filled in states its items all the same; what stands below its headings is none of theirs.
  const sum = stated.find((candidate) => isTotal(grid, candidate, columns));
  const filled = sum ?? stated[0];
  const row = filled ?? header.bottom + 1;
  const left = Math.min(...columns);
  const known = new Set(columns);
  return {
    entities: [],
    cells:
      byKind ??
      header.columns.map((column) =>
        cellOf(row, filled === undefined ? undefined : grid.at(row, column.column), column),
      ),
    unread: (byKind ? stated : [filled ?? 0]).flatMap((read) =>
      grid
        .row(read)
        .filter((c) => c.column > left && !known.has(c.column) && typeof c.value === "number")
        .map((c) => addressOf(read, c.column)),
    ),
    notes: stated.length > 1 && !byKind ? [severalRows(row, stated, columns, sum !== undefined)] : [],
    lastRow: Math.max(row, stated.at(-1) ?? row),
    headerRow: header.bottom,
    firstColumn: left,
    lastColumn: Math.max(...columns),
  };
}

/** The layout with one kind of figure, so that headings need not name it. */
function itemsOf(layout: WideLayout): WideLayout {
  return { ...layout, columns: Object.fromEntries(Object.entries(layout.columns).slice(0, 1)) };
}

/**
 * The figures where every row is of another kind or year: 预算数 and 决算数 below each other, each column an item. Null
 * where the rows are anything else.
 */
function kindsInRows(
  grid: Grid,
  layout: WideLayout,
  rows: readonly number[],
  columns: readonly WideColumn[],
  year: number | null,
): TableCell[] | null {
  const items = new Set(columns.map(({ item }) => item.key));
  if (rows.length < 2 || items.size < columns.length) return null;
  const places = new Set(columns.map(({ column }) => column));
  const kinds = rows.map((row) => {
    const labels = grid
      .row(row)
      .flatMap(({ column, value }) => (typeof value === "string" && !places.has(column) ? [value] : []));
    return kindOf(grid.texts, layout.columns, labels, year);
  });
  if (kinds.some((kind) => kind === null) || new Set(kinds.map((kind) => kind!.kind.key)).size < rows.length)
    return null;
  return rows.flatMap((row, i) =>
    columns.map((column) => cellOf(row, grid.at(row, column.column), { ...column, ...kinds[i]! })),
  );
}

/** What is told of the rows that were not read; the row called 合计 needs nobody's word that it is the sum. */
function severalRows(
  row: number,
  stated: readonly number[],
  columns: readonly number[],
  isSum: boolean,
): Reading["notes"][number] {
  const params = { count: stated.length, row: { row } };
  return {
    text: isSum
      ? text(
          "表中有{count}行数据，读取了第{row}行合计，其余各行未参与勾稽",
          "The table has {count} rows of figures; the total in row {row} was read, the others took no part",
          params,
        )
      : text(
          "表中有{count}行数据，只读取了第{row}行，请确认该行是否为本部门的合计",
          "The table has {count} rows of figures and only row {row} was read; please check that it is the department's total",
          params,
        ),
    address: addressOf(row, Math.min(...columns)),
    severity: "info",
  };
}

function cellOf(
  row: number,
  cell: CellSnapshot | undefined,
  { column, item, kind, itemText, kindText }: WideColumn,
): TableCell {
  const written = `${itemText} ${kindText}`;
  return {
    key: [item.field.fact ?? item.key, kind.field.fact ?? kind.key].filter((part) => part !== "").join("."),
    entity: null,
    measure: kind.field.measure ?? item.field.measure ?? "money",
    row,
    column,
    cell,
    read: readCell(cell),
    field: kind.field,
    rowLabel: bareLabel(itemText),
    columnLabel: kindText.replace(/\s+/g, ""),
    percentHeading: /[%％]/.test(written),
    columnUnit: unitInBrackets(written),
  };
}

function holdsFigures(grid: Grid, row: number, columns?: readonly number[]): boolean {
  return grid.row(row).some((cell) => {
    const { kind } = readCell(cell);
    return (
      (kind === "number" || kind === "not-computed" || (kind === "nil" && columns !== undefined)) &&
      (columns?.includes(cell.column) ?? true)
    );
  });
}

function isTotal(grid: Grid, row: number, columns: readonly number[]): boolean {
  return grid
    .row(row)
    .some((c) => typeof c.value === "string" && !columns.includes(c.column) && isLike(bareLabel(c.value), SUM_OF_ROWS));
}
