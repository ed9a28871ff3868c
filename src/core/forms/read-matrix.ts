import type { ReadNumber } from "../amount";
import { readCell, readNumber } from "../amount";
import { addressOf } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Block, Field, MatrixLayout } from "./form";
import { headerAt, headingColumns, labelLookup } from "./header";
import type { HeaderColumn } from "./header";
import { bareLabel, normaliseLabel } from "./label";
import { NOTE } from "./read-records";
import type { Reading } from "./read-records";
import type { RecordEntity, TableCell } from "./table";

interface ActiveBlock {
  readonly block: Block;
  readonly columns: ReadonlyMap<number, HeaderColumn>;
  readonly bottom: number;
}

/**
 * Reads a region as labelled rows against headed columns. A label belongs to the value columns on its right up
 * to the next label, so blocks side by side need no special care; a new header starts the next stacked block.
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
  let lineOwner: string | null = null;
  let lastRow = rows[0] ?? 0;
  const usedColumns = new Set<number>();

  for (const [index, row] of rows.entries()) {
    const first = grid.row(row).find((c) => c.value !== null && c.value !== "");
    if (!first) continue;
    const header = blockStartingAt(grid, layout, rows, index, year, active);
    if (header) {
      active = header;
      lineOwner = null;
      lastRow = header.bottom;
      for (const column of header.columns.keys()) usedColumns.add(column);
      // A headed block may carry figures of its own on the header row (财政供养人员情况 26 18), never seen as labels.
      continue;
    }
    if (!active || row <= active.bottom) continue;
    if (typeof first.value === "string" && NOTE.test(normaliseLabel(first.value))) break;
    if (isColumnNumbers(grid, row)) continue;

    let label: { key: string; field: Field; text: string } | null = null;
    let unknown: string | null = null;
    for (const column of placesOf(grid, row, active)) {
      const value = grid.at(row, column)?.value ?? null;
      const head = active.columns.get(column);
      if (!head) {
        const written = grid.text(row, column);
        if (written === "") {
          if (typeof value === "number" && label && !isLineNumberColumn(grid, column, rows))
            unread.push(addressOf(row, column));
          continue;
        }
        const key = rowKey(active.block, written);
        if (key !== undefined) {
          label = { key, field: active.block.rows[key]!, text: written.replace(/\s+/g, "") };
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
        if (read.kind === "text" && rowKey(active.block, read.text) !== undefined) continue;
        const key = [label.field.fact ?? label.key, head.field.fact ?? head.key]
          .filter((part) => part !== "")
          .join(".");
        cells.push({
          key,
          entity: null,
          measure: head.field.measure ?? label.field.measure ?? "money",
          row,
          column,
          cell,
          read,
          field: head.field,
          rowLabel: bareLabel(label.text),
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
    if (label && lines) lineOwner = label.key === lines.row ? lines.fact : null;
  }
  if (cells.length === 0) return null;
  const columns = [...usedColumns];
  return {
    entities,
    cells,
    unread,
    notes: [],
    lastRow,
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
}

/** Columns to be looked at in a row: its own cells and every value column, so that blank figures are seen as blank. */
function placesOf(grid: Grid, row: number, active: ActiveBlock): number[] {
  const places = new Set(active.columns.keys());
  for (const cell of grid.row(row)) places.add(cell.column);
  return [...places].sort((a, b) => a - b);
}

/** In a line with any figure, whatever stands in a value column was meant as one; a row of words is no line. */
function isFigureOf(grid: Grid, row: number, active: ActiveBlock, read: ReadNumber): boolean {
  if (read.kind === "blank") return false;
  if (read.kind !== "text") return true;
  return [...active.columns.keys()].some((column) => readCell(grid.at(row, column)).kind === "number");
}

function rowKey(block: Block, written: string): string | undefined {
  const lookup = labelLookup(block.rows);
  const label = bareLabel(written);
  return (
    lookup.get(normaliseLabel(written))?.[0] ??
    lookup.get(label)?.[0] ??
    lookup.get(label.replace(/\([^()]*\)$/, ""))?.[0] ??
    lookup.get(label.replace(/(支出|经费)?(合计|小计)$/, ""))?.[0]
  );
}

function blockStartingAt(
  grid: Grid,
  layout: MatrixLayout,
  rows: readonly number[],
  index: number,
  year: number | null,
  active: ActiveBlock | null,
): ActiveBlock | null {
  const top = rows[index]!;
  if (active && top <= active.bottom) return null;
  const heads = grid
    .row(top)
    .filter((c) => typeof c.value === "string")
    .map((c) => bareLabel(c.value as string));
  // Inside a block a row of its own labels is data, however much its texts look like headings.
  let best: ActiveBlock | null = null;
  for (const block of layout.blocks) {
    const named = block.head?.some((label) => heads.includes(normaliseLabel(label))) ?? false;
    for (let depth = 1; depth <= 3; depth++) {
      const bottom = top + depth - 1;
      if (depth > 1 && !spansDown(grid, top, bottom)) break;
      const header = headerAt(grid, block.columns, top, bottom, headingColumns(grid, top, bottom), year, true);
      const distinct = new Set(header.columns.map((c) => c.key)).size;
      const enough = named ? 1 : Math.min(2, Object.keys(block.columns).length);
      if (
        distinct < enough ||
        header.columns.some((c) => rowKey(block, c.label) !== undefined && !named && distinct < 2)
      )
        continue;
      if (active && !named && block === active.block && distinct < active.columns.size) continue;
      if (header.columns.length > (best?.columns.size ?? 0)) {
        best = { block, columns: new Map(header.columns.map((c) => [c.column, c])), bottom };
      }
    }
  }
  return best;
}

/** True when a heading of the top row is merged down to, or spread over, the rows below: a header of several levels. */
function spansDown(grid: Grid, top: number, bottom: number): boolean {
  return grid.sheet.merges.some((m) => m.top === top && ((m.bottom >= bottom && m.bottom > m.top) || m.right > m.left));
}

function isColumnNumbers(grid: Grid, row: number): boolean {
  return grid.row(row).some((c) => typeof c.value === "string" && bareLabel(c.value) === "栏次");
}

/** 行次: running integers beside the labels. */
function isLineNumberColumn(grid: Grid, column: number, rows: readonly number[]): boolean {
  if (rows.some((row) => bareLabel(grid.text(row, column)) === "行次")) return true;
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
