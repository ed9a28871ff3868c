import type { Grid } from "../grid/grid";
import type { Form, Layout, LayoutOf } from "../forms/form";
import { readCodes } from "./read-codes";
import { readLabels } from "./read-labels";
import { readMatrix } from "./read-matrix";
import type { Reading } from "./read-records";
import { readRecords } from "./read-records";
import { readWide } from "./read-wide";

/**
 * The reading in that of the form's layouts which explains most figures; of equal ones the one that tells most figures
 * apart, then the first, which is the usual layout of the form.
 */
export function bestReading(grid: Grid, form: Form, rows: readonly number[], year: number | null): Reading | null {
  let best: Reading | null = null;
  for (const layout of [form.layout, ...(form.variants ?? [])]) {
    const reading = (READERS[layout.kind] as Reader<Layout>)(grid, layout, rows, year);
    if (!reading || reading.cells.length === 0) continue;
    if (!best || (compareExplained(reading, best) || keysIn(reading) - keysIn(best)) > 0) best = reading;
  }
  return best;
}

function keysIn({ cells }: Reading): number {
  return new Set(cells.map(({ key }) => key)).size;
}

type Explained = Pick<Reading, "cells" | "unread">;

/** Above 0 where the first of two readings explains more: more figures, or as many and leaves fewer unread. */
export function compareExplained(one: Explained, other: Explained): number {
  return figuresIn(one) - figuresIn(other) || other.unread.length - one.unread.length;
}

/** How many figures a reading has; a dash or 无 is a figure that says nil. */
function figuresIn({ cells }: Explained): number {
  return cells.filter(({ read }) => read.kind === "number" || read.kind === "nil").length;
}

type Reader<L extends Layout> = (grid: Grid, layout: L, rows: readonly number[], year: number | null) => Reading | null;

const READERS: { readonly [Kind in Layout["kind"]]: Reader<LayoutOf<Kind>> } = {
  records: readRecords,
  matrix: readMatrix,
  codes: readCodes,
  wide: readWide,
  labels: readLabels,
};
