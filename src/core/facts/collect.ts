import type { Amount, Unit } from "../amount";
import {
  absolute,
  amount,
  compare,
  decimalsOf,
  divide,
  multiply,
  powerOfTen,
  round,
  subtract,
  toYuan,
  ZERO,
} from "../amount";
import { addressOf } from "../grid/address";
import type { Table, TableCell } from "../tables/table";
import type { Fact, FactState } from "./fact";
import type { CoarseColumns } from "./grain";
import { halfWidthOf, inferPrecision } from "./precision";

const NONE: CoarseColumns = new Map();
const HUNDRED = amount(100);
const HALF = amount("0.5");
/** A difference that binary arithmetic explains: far below 1 分 in any unit, far above the error of a double. */
const DUST = amount("0.0000001");
/**
 * A bare number above this is a rate in percent points: 82.40 in a column of execution rates is 82.40 %. Execution,
 * completion and growth above 300 % are rarer than a column in points without a single rate above 3 %.
 */
const LARGEST_FRACTION = amount(3);

/**
 * The facts of one table.
 * @param unit the table's unit, stated or inferred.
 * @param year the table's fiscal year, stated or taken from its workbook.
 * @param commonUnit the most common unit of the workbook.
 * @param coarse columns that were rounded further than they are printed.
 */
export function collectFacts(
  table: Table,
  unit: Unit,
  year: number | null,
  commonUnit: Unit,
  coarse: CoarseColumns = NONE,
): Fact[] {
  const precision = inferPrecision(table.cells, unit);
  const hidden = new Set(table.hiddenRows);
  const columnsOfPoints = columnsInPercentPoints(table.cells);
  return table.cells.map((cell) => {
    const figure = figureOf(cell, cell.columnUnit ?? unit, precision, columnsOfPoints.has(cell.column));
    // Properties are listed one by one: a spread makes each of a hundred thousand facts many times slower to build.
    return {
      key: cell.key,
      entity: cell.entity,
      measure: cell.measure,
      state: figure.state,
      value: figure.value,
      halfWidth:
        figure.state === "stated" && cell.measure === "money"
          ? (coarse.get(cell.column) ?? figure.halfWidth)
          : figure.halfWidth,
      decimals: figure.decimals,
      unit,
      commonUnit,
      cell: { sheet: table.sheet, address: addressOf(cell.row, cell.column) },
      row: cell.row,
      column: cell.column,
      label: labelOf(cell),
      columnLabel: cell.columnLabel,
      rowLabel: cell.rowLabel,
      written: writtenIn(cell),
      formula: cell.cell?.formula ?? null,
      signed: cell.field.signed ?? false,
      empty: cell.read.kind === "blank",
      inWords: cell.inWords ?? false,
      hidden: hidden.has(cell.row),
      table,
      year,
    };
  });
}

/** The cell's own text, or the name of its error; null where it holds a number, nothing, or a formula without result. */
function writtenIn({ cell, read }: TableCell): string | null {
  if (typeof cell?.value === "string") return cell.value;
  return read.kind === "unreadable" ? read.text : null;
}

function labelOf(cell: TableCell): string {
  const name = cell.entity && cell.entity.role === "subtotal" ? `${cell.entity.sectionLabel ?? ""}小计` : cell.rowLabel;
  return `${name} · ${cell.columnLabel}`;
}

type Figure = Pick<Fact, "state" | "value" | "halfWidth" | "decimals">;

/** The columns of rates in percent points, where 82.40 means 82.40 %. One rate too large for a fraction decides its column. */
function columnsInPercentPoints(cells: readonly TableCell[]): Set<number> {
  const columns = new Set<number>();
  for (const { measure, read, column, percentHeading } of cells) {
    if (measure !== "ratio" || read.kind !== "number" || read.percent) continue;
    if (percentHeading || compare(absolute(read.value), LARGEST_FRACTION) > 0) columns.add(column);
  }
  return columns;
}

function figureOf(
  cell: TableCell,
  unit: Unit,
  precision: { decimals: number; halfWidth: Amount },
  inPoints: boolean,
): Figure {
  const { measure } = cell;
  const read = measure === "money" ? withoutDust(cell.read, precision.decimals) : cell.read;
  if (read.kind === "number") {
    if (measure === "count") return { state: "stated", value: read.value, halfWidth: ZERO, decimals: 0 };
    if (measure === "ratio") return ratioOf(read, inPoints);
    const own = read.unit ?? unit;
    const finer = read.decimals > Math.max(precision.decimals, 0) ? read.decimals : precision.decimals;
    return {
      state: "stated",
      value: toYuan(read.value, own),
      halfWidth:
        own === unit
          ? finer === precision.decimals
            ? precision.halfWidth
            : halfWidthOf(finer, unit)
          : halfWidthOf(read.decimals, own),
      decimals: finer,
    };
  }
  const state: FactState =
    read.kind === "nil" || (read.kind === "blank" && leavesNilBlank(cell))
      ? "nil"
      : read.kind === "blank"
        ? "blank"
        : "unreadable";
  return { state, value: ZERO, halfWidth: ZERO, decimals: precision.decimals };
}

/** True for a blank that means nil: a project leaves columns blank that do not apply to it. A blank subtotal is missing. */
function leavesNilBlank(cell: TableCell): boolean {
  return cell.field.blank === "nil" && cell.entity?.role === "record";
}

/** A formula's result without the error of binary arithmetic: 4.59999999999999 is the 4.60 that the cell shows. */
function withoutDust(read: TableCell["read"], decimals: number): TableCell["read"] {
  if (read.kind !== "number" || read.decimals <= Math.max(decimals, 6)) return read;
  const settled = round(read.value, Math.max(decimals, 2));
  if (compare(absolute(subtract(read.value, settled)), DUST) > 0) return read;
  return { ...read, value: settled, decimals: Math.max(decimals, 2) };
}

function ratioOf(read: Extract<TableCell["read"], { kind: "number" }>, columnInPoints: boolean): Figure {
  const isInPoints = columnInPoints && !read.percent;
  const value = isInPoints ? divide(read.value, HUNDRED)! : read.value;
  // A percent point is a hundredth: the fraction has two decimals more.
  const moreDecimals = isInPoints ? 2 : 0;
  const written = decimalsOf(read.value);
  // A rate computed by a formula has the decimals of a double; its format says how many are printed.
  const shown =
    read.shownDecimals !== undefined && written > read.shownDecimals + 2
      ? read.shownDecimals
      : Math.min(read.decimals, 6);
  const decimals = Math.max(shown + moreDecimals, 2);
  return {
    state: "stated",
    value,
    halfWidth: multiply(HALF, divide(amount(1), powerOfTen(decimals))!),
    decimals,
  };
}
