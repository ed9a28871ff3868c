import type { Grid } from "../grid/grid";
import type { Field, Form, Layout } from "../forms/form";
import { readCodes } from "./read-codes";
import { readLabels } from "./read-labels";
import { readMatrix } from "./read-matrix";
import type { Reading } from "./read-records";
import { readRecords } from "./read-records";
import { readWide } from "./read-wide";

/** The reading in the form's layouts that explains most figures; of equals the one that leaves fewest unread, then the first. */
export function bestReading(grid: Grid, form: Form, rows: readonly number[], year: number | null): Reading | null {
  let best: { reading: Reading; stated: number } | null = null;
  for (const layout of [form.layout, ...(form.variants ?? [])]) {
    const reading = readLayout(grid, layout, rows, year);
    if (!reading || reading.cells.length === 0) continue;
    const stated = reading.cells.filter((c) => c.read.kind === "number" || c.read.kind === "nil").length;
    const better =
      !best || stated > best.stated || (stated === best.stated && reading.unread.length < best.reading.unread.length);
    if (better) best = { reading, stated };
  }
  return best?.reading ?? null;
}

function readLayout(grid: Grid, layout: Layout, rows: readonly number[], year: number | null): Reading | null {
  switch (layout.kind) {
    case "records":
      return readRecords(grid, layout, rows, year);
    case "matrix":
      return readMatrix(grid, layout, rows, year);
    case "codes":
      return readCodes(grid, layout, rows, year);
    case "wide":
      return readWide(grid, layout, rows, year);
    case "labels":
      return readLabels(grid, layout, rows, year);
  }
}

/** The columns of every block of a form, in all of its layouts. */
export function columnsOf(form: Form): readonly Readonly<Record<string, Field>>[] {
  return [form.layout, ...(form.variants ?? [])].flatMap((layout) =>
    layout.kind === "matrix" ? layout.blocks.map((block) => block.columns) : [layout.columns],
  );
}
