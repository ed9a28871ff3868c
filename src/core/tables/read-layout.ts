import type { Grid } from "../grid/grid";
import type { Form, Layout, LayoutOf } from "../forms/form";
import { readCodes } from "./read-codes";
import { readLabels } from "./read-labels";
import { readMatrix } from "./read-matrix";
import type { Reading } from "./read-records";
import { readRecords } from "./read-records";
import { readWide } from "./read-wide";

/** The reading in the form's layouts that explains most figures; of equals the one that leaves fewest unread, then the one that tells most apart, then the first. */
export function bestReading(grid: Grid, form: Form, rows: readonly number[], year: number | null): Reading | null {
  let best: { reading: Reading; stated: number; keys: number } | null = null;
  for (const layout of [form.layout, ...(form.variants ?? [])]) {
    const reading = (READERS[layout.kind] as Reader<Layout>)(grid, layout, rows, year);
    if (!reading || reading.cells.length === 0) continue;
    const stated = reading.cells.filter((c) => c.read.kind === "number" || c.read.kind === "nil").length;
    const keys = new Set(reading.cells.map((cell) => cell.key)).size;
    const unread = reading.unread.length;
    const better =
      !best ||
      stated > best.stated ||
      (stated === best.stated && unread < best.reading.unread.length) ||
      (stated === best.stated && unread === best.reading.unread.length && keys > best.keys);
    if (better) best = { reading, stated, keys };
  }
  return best?.reading ?? null;
}

type Reader<L extends Layout> = (grid: Grid, layout: L, rows: readonly number[], year: number | null) => Reading | null;

const READERS: { readonly [Kind in Layout["kind"]]: Reader<LayoutOf<Kind>> } = {
  records: readRecords,
  matrix: readMatrix,
  codes: readCodes,
  wide: readWide,
  labels: readLabels,
};
