import { toTextAtLeast } from "../../core/amount";
import type { FoundCause } from "../../core/findings/finding";
import type { Fact } from "../../core/facts/fact";
import { percent } from "../../core/facts/printed";
import { figureInBrief } from "../../core/findings/in-brief";
import type { FaultKind } from "../../core/locate/faults/fault";
import type { Table, TableCell } from "../../core/tables/table";

/** A cell of the preview; one that stays as it is has no `after`. */
export interface PreviewCell {
  readonly fact: Fact | null;
  /** As the table prints it; null for an empty cell. */
  readonly before: string | null;
  /** What it should hold; null where the vouchers must tell. */
  readonly after?: string | null;
}

export interface PreviewRow {
  readonly row: number;
  readonly label: string;
  /** One cell a column of the preview. */
  readonly cells: readonly PreviewCell[];
}

/** The rows and columns of one table that a correction changes, in their order. */
export interface TablePreview {
  readonly table: Table;
  readonly columns: readonly { readonly column: number; readonly label: string }[];
  readonly rows: readonly PreviewRow[];
}

/** Faults that are seen where rows or columns stand side by side. Single cells and units are told as well in a list. */
const OF_SHAPE: ReadonlySet<FaultKind> = new Set<FaultKind>([
  "line-pushed",
  "line-copied",
  "line-doubled",
  "subtotal-stale",
  "block-shifted",
  "labels-out-of-step",
  "column-shifted",
  "columns-swapped",
]);

/**
 * The table as a correction would leave it, only the rows and columns concerned. Null where there is nothing to see: the
 * fault is none of rows, columns or blocks, it changes no two cells, or its cells stand in several tables.
 */
export function previewOf({ kind, cells }: FoundCause): TablePreview | null {
  const [first] = cells;
  if (!first || cells.length < 2 || !OF_SHAPE.has(kind)) return null;
  const { table } = first.fact;
  if (cells.some(({ fact }) => fact.table !== table)) return null;
  const changed = new Map(cells.map((cell) => [placeOf(cell.fact), cell]));
  const standing = new Map(table.cells.map((cell) => [placeOf(cell), cell]));
  const columns = inOrder(cells.map(({ fact }) => fact.column));
  const rows = inOrder(cells.map(({ fact }) => fact.row));
  return {
    table,
    columns: columns.map((column) => {
      const { fact } = cells.find((cell) => cell.fact.column === column)!;
      return { column, label: fact.columnLabel };
    }),
    rows: rows.map((row) => ({
      row,
      label: cells.find(({ fact }) => fact.row === row)!.fact.rowLabel,
      cells: columns.map((column): PreviewCell => {
        const place = placeOf({ row, column });
        const change = changed.get(place);
        if (!change) return { fact: null, before: asStands(standing.get(place)) };
        const { fact, proposed } = change;
        return {
          fact,
          before: fact.empty ? null : figureInBrief(fact, fact.value),
          after: proposed && figureInBrief(fact, proposed),
        };
      }),
    })),
  };
}

function placeOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row} ${column}`;
}

function inOrder(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** The content of a cell that stays, in the unit of its own table. */
function asStands(place: TableCell | undefined): string | null {
  if (!place?.cell) return null;
  const { read } = place;
  if (read.kind !== "number") return typeof place.cell.value === "string" ? place.cell.value : null;
  return read.percent ? percent(read.value) : toTextAtLeast(read.value, Math.max(read.decimals, 0));
}
