import { readCell } from "../amount";
import type { Grid } from "../grid/grid";
import type { Block, MatrixLayout } from "./form";
import { headerAt, headingColumns, isGroupHeading } from "./header";
import type { HeaderColumn } from "./header";
import { bareLabel, normaliseLabel } from "./label";
import { headsLabels, rowKeys } from "./row-labels";

/** A block of a matrix whose header was found, with the columns of the sheet that it explains. */
export interface ActiveBlock {
  readonly block: Block;
  readonly columns: ReadonlyMap<number, HeaderColumn>;
  readonly bottom: number;
}

/** The block of the form whose header begins at the row `rows[index]`; null where none does. */
export function blockStartingAt(
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
  const headed = grid.row(top).some((c) => typeof c.value === "string" && headsLabels(c.value));
  // Inside a block a row of its own labels is data, however much its texts look like headings.
  let best: ActiveBlock | null = null;
  for (const block of layout.blocks) {
    const named = block.head?.some((label) => heads.includes(normaliseLabel(label))) ?? false;
    for (let depth = 1; depth <= 3; depth++) {
      const bottom = top + depth - 1;
      if (depth > 1 && (!spansDown(grid, top, bottom) || holdsFigures(grid, bottom))) break;
      const header = headerAt(grid, block.columns, top, bottom, headingColumns(grid, top, bottom), year, true);
      // 决算数 over several columns with headings of their own is their group's, so the header goes on below it.
      if (header.columns.some((c) => isGroupHeading(grid, bottom, c.column))) continue;
      const distinct = new Set(header.columns.map((c) => c.key)).size;
      const enough = named || headed ? 1 : Math.min(2, Object.keys(block.columns).length);
      // The only heading, side by side in each block, is a header too; below a header it may be a row of labels.
      const repeated = !active && header.columns.length >= 2;
      if (distinct < enough && !repeated) continue;
      if (distinct < 2 && !named && header.columns.some((c) => rowKeys(block, c.label).length > 0)) continue;
      if (active && !named && block === active.block && distinct < active.columns.size) continue;
      if (header.columns.length > (best?.columns.size ?? 0)) {
        best = { block, columns: new Map(header.columns.map((c) => [c.column, c])), bottom };
      }
    }
  }
  return best;
}

function holdsFigures(grid: Grid, row: number): boolean {
  return grid.row(row).some((cell) => readCell(cell).kind === "number");
}

/** True when a heading of the top row is merged down to, or spread over, the rows below: a header of several levels. */
function spansDown(grid: Grid, top: number, bottom: number): boolean {
  return grid.sheet.merges.some((m) => m.top === top && ((m.bottom >= bottom && m.bottom > m.top) || m.right > m.left));
}
