import type { ReadNumber, Unit } from "../amount";
import { readCell, readNumber } from "../amount";
import { addressOf } from "../grid/address";
import type { Grid } from "../grid/grid";
import { united } from "../grid/united";
import type { Field, MatrixLayout } from "../forms/form";
import { withoutHeadingLines } from "./heading-lines";
import { bareLabel, normaliseLabel } from "./label";
import { blockStartingAt } from "./matrix-header";
import type { ActiveBlock } from "./matrix-header";
import type { Reading } from "./read-records";
import { isFilled, isNote } from "./row";
import { RowLabels, rowKeys } from "./row-labels";
import type { RecordEntity, TableCell } from "./table";
import { unitInBrackets } from "./unit-in-brackets";
import { COLUMN_NUMBERS_LABEL } from "../words/headings";

/**
 * Reads a region as labelled rows and headed columns. The figures of a label stand on its right, up to the next label, so
 * that a row may have several blocks side by side. A new header begins the block below.
 * @returns null when no block of the form has a header there.
 */
export function readMatrix(
  grid: Grid,
  layout: MatrixLayout,
  rows: readonly number[],
  year: number | null,
): Reading | null {
  const cells: TableCell[] = [];
  const entities: RecordEntity[] = [];
  const unread: string[] = [];
  let active: ActiveBlock | null = null;
  let labels: RowLabels | null = null;
  let lineOwner: string | null = null;
  let lastRow = rows[0] ?? 0;
  let unit: Unit | null = null;
  const usedColumns = new Set<number>();
  const lineNumbers = new Map<number, boolean>();
  const isLineNumbers = (column: number): boolean => {
    const known = lineNumbers.get(column) ?? isLineNumberColumn(grid, column, rows);
    lineNumbers.set(column, known);
    return known;
  };

  for (const [index, row] of rows.entries()) {
    if (!grid.row(row).some(isFilled)) continue;
    const header = blockStartingAt(grid, layout, rows, index, year, active);
    if (header) {
      // The same header on the next page goes on with the rows of the one before.
      if (!labels || active?.block !== header.block)
        labels = new RowLabels(grid, header.block, new Set(header.columns.keys()), header.bottom, rows);
      active = header;
      lineOwner = header.block.linesAfter?.row === null ? header.block.linesAfter.fact : null;
      unit ??= unitOfHead(grid, row, header);
      lastRow = header.bottom;
      for (const column of header.columns.keys()) usedColumns.add(column);
      // A headed block may carry figures of its own on the header row (财政供养人员情况 26 18), never seen as labels.
      continue;
    }
    if (!active || !labels || row <= active.bottom) continue;
    if (isNote(grid, row)) break;
    if (isColumnNumbers(grid, row)) continue;

    let label = unlabelled(grid, row, active);
    let unknown: string | null = null;
    let number = 1;
    for (const column of placesOf(grid, row, active)) {
      if (labels.blockOf(column) !== number) {
        // A block without a label in this row has nothing to do with the label of the block before.
        number = labels.blockOf(column);
        label = null;
        unknown = null;
      }
      const value = grid.at(row, column)?.value ?? null;
      const head = active.columns.get(column);
      if (!head) {
        const written = grid.text(row, column);
        if (written === "") {
          if (typeof value === "number" && label && !isLineNumbers(column)) unread.push(addressOf(row, column));
          continue;
        }
        // Cells that a merged label covers repeat it.
        if (value === null && label) continue;
        const known = labels.next(column, written);
        if (known) {
          label = { key: known.key, field: known.field, bare: grid.texts.of(bareLabel, written.replace(/\s+/g, "")) };
          unknown = null;
          usedColumns.add(column);
        } else if (readNumber(value).kind !== "number") {
          label = null;
          unknown = written;
        }
        continue;
      }
      const cell = grid.at(row, column);
      const read = readCell(cell);
      if (label) {
        // A label of the form in a value column is the label of a block beside it, never a figure.
        if (read.kind === "text" && rowKeys(active.block, read.text, grid.texts).length > 0) continue;
        const key = keyOf(label.field.fact ?? label.key, head.field.fact ?? head.key);
        cells.push({
          key,
          entity: null,
          measure: head.field.measure ?? label.field.measure ?? "money",
          row,
          column,
          cell,
          read,
          field: head.field,
          rowLabel: label.bare,
          columnLabel: head.label,
          percentHeading: head.percent,
          columnUnit: head.unit,
        });
        lastRow = row;
      } else if (unknown !== null && lineOwner !== null && isFigureOf(grid, row, active, read)) {
        const entity = lineEntity(entities, unknown, row);
        cells.push({
          key: `${lineOwner}.${head.field.fact ?? head.key}`,
          entity,
          measure: head.field.measure ?? "money",
          row,
          column,
          cell,
          read,
          field: head.field,
          rowLabel: entity.name,
          columnLabel: head.label,
          percentHeading: head.percent,
          columnUnit: head.unit,
        });
        lastRow = row;
      } else if (read.kind === "number" && unknown !== null) {
        unread.push(addressOf(row, column));
      }
    }
    const lines = active.block.linesAfter;
    if (label && lines) lineOwner = lines.row === null || label.key === lines.row ? lines.fact : null;
  }
  if (cells.length === 0) return null;
  const columns = [...usedColumns];
  return {
    entities,
    cells: withoutHeadingLines(cells),
    unread,
    notes: [],
    unit,
    lastRow,
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
}

/** The unit that a block's own heading states: `经费控制情况（万元）`. */
function unitOfHead(grid: Grid, top: number, { block, bottom }: ActiveBlock): Unit | null {
  const labels = new Set((block.head ?? []).map(normaliseLabel));
  for (let row = top; row <= bottom; row++) {
    for (const { value } of grid.row(row)) {
      if (typeof value !== "string" || !labels.has(grid.texts.of(bareLabel, value))) continue;
      const stated = unitInBrackets(value);
      if (stated) return stated;
    }
  }
  return null;
}

interface RowLabel {
  readonly key: string;
  readonly field: Field;
  /** As written, without blanks and numbering. */
  readonly bare: string;
}

/** The key of a figure from its row's part and its column's, either of which may be empty. */
function keyOf(row: string, column: string): string {
  return row === "" ? column : column === "" ? row : `${row}.${column}`;
}

/** The row of the form that figures without a label belong to directly below the header, where the form has one. */
function unlabelled(grid: Grid, row: number, { block, columns, bottom }: ActiveBlock): RowLabel | null {
  const key = block.unlabelled;
  if (key === undefined || row !== bottom + 1) return null;
  const labelled = grid.row(row).some((c) => !columns.has(c.column) && c.value !== null && c.value !== "");
  const field = block.rows[key]!;
  return labelled ? null : { key, field, bare: bareLabel(field.name.zh) };
}

/** Columns to be looked at in a row: its own cells and every value column, so that blank figures are seen as blank. */
function placesOf(grid: Grid, row: number, active: ActiveBlock): readonly number[] {
  const own = grid.row(row).map((cell) => cell.column);
  return united(own, [...active.columns.keys()]);
}

/** In a line with any figure, whatever stands in a value column was meant as one; a row of words is no line. */
function isFigureOf(grid: Grid, row: number, active: ActiveBlock, read: ReadNumber): boolean {
  if (read.kind === "blank") return false;
  if (read.kind !== "text") return true;
  return [...active.columns.keys()].some((column) => readCell(grid.at(row, column)).kind === "number");
}

function isColumnNumbers(grid: Grid, row: number): boolean {
  return grid
    .row(row)
    .some((c) => typeof c.value === "string" && grid.texts.of(bareLabel, c.value) === COLUMN_NUMBERS_LABEL);
}

/** 行次: running integers beside the labels. */
function isLineNumberColumn(grid: Grid, column: number, rows: readonly number[]): boolean {
  if (rows.some((row) => grid.texts.of(bareLabel, grid.text(row, column)) === "行次")) return true;
  const numbers = rows.map((row) => grid.at(row, column)?.value).filter((v): v is number => typeof v === "number");
  return (
    numbers.length >= 3 && numbers.every((n, i) => Number.isInteger(n) && (i === 0 || n > numbers[i - 1]!) && n < 200)
  );
}

function lineEntity(entities: RecordEntity[], written: string, row: number): RecordEntity {
  const known = entities.find((e) => e.row === row);
  if (known) return known;
  const name = bareLabel(written);
  const same = entities.filter((e) => e.name === name).length;
  const entity: RecordEntity = {
    id: same === 0 ? name : `${name}#${same + 1}`,
    role: "record",
    section: null,
    sectionLabel: null,
    name,
    texts: {},
    address: addressOf(row, 1),
    row,
  };
  entities.push(entity);
  return entity;
}
