import type { Amount, Unit } from "../amount";
import { absolute, amount, compare, decimalsOf, divide, multiply, powerOfTen, toYuan, ZERO } from "../amount";
import { addressOf } from "../grid/address";
import type { Table, TableCell } from "../forms/table";
import type { Fact, FactState } from "./fact";
import { halfWidthOf, inferPrecision } from "./precision";

const HUNDRED = amount(100);
const HALF = amount("0.5");
/** A rate above 300 % typed without a percent sign is taken as percent points: rates of such size are rare, 82.40 is not. */
const LARGEST_FRACTION = amount(3);

/**
 * The facts of one table.
 * @param unit the table's unit, stated or inferred.
 * @param year the table's fiscal year, stated or taken from its workbook.
 * @param commonUnit the most common unit of the workbook.
 */
export function collectFacts(table: Table, unit: Unit, year: number | null, commonUnit: Unit): Fact[] {
  const precision = inferPrecision(table.cells, unit);
  const hidden = new Set(table.hiddenRows);
  return table.cells.map((cell) => {
    const figure = figureOf(cell, cell.columnUnit ?? unit, precision);
    return {
      ...figure,
      key: cell.key,
      entity: cell.entity,
      measure: cell.measure,
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
      empty: cell.read.kind === "blank",
      inWords: false,
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

function figureOf(cell: TableCell, unit: Unit, precision: { decimals: number; halfWidth: Amount }): Figure {
  const { read, measure } = cell;
  if (read.kind === "number") {
    if (measure === "count") return { state: "stated", value: read.value, halfWidth: ZERO, decimals: 0 };
    if (measure === "ratio") return ratioOf(cell);
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

/** Projects leave columns blank that do not concern them; a blank subtotal is a figure that was not given. */
function leavesNilBlank(cell: TableCell): boolean {
  return cell.field.blank === "nil" && cell.entity?.role === "record";
}

function ratioOf(cell: TableCell): Figure {
  const read = cell.read as Extract<TableCell["read"], { kind: "number" }>;
  const points =
    !read.percent &&
    (cell.percentHeading || (compare(absolute(read.value), LARGEST_FRACTION) > 0 && read.shownDecimals === undefined));
  const value = points ? divide(read.value, HUNDRED)! : read.value;
  const shift = points ? 2 : 0;
  const written = decimalsOf(read.value);
  // A rate computed by a formula has as many decimals as a double; it is printed with those of its format.
  const shown =
    read.shownDecimals !== undefined && written > read.shownDecimals + 2
      ? read.shownDecimals
      : Math.min(read.decimals, 6);
  const decimals = Math.max(shown + shift, 2);
  return {
    state: "stated",
    value,
    halfWidth: multiply(HALF, divide(amount(1), powerOfTen(decimals))!),
    decimals,
  };
}
