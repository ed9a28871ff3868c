import type { Grid } from "../grid/grid";
import type { Block, MatrixLayout } from "../forms/form";
import { headerExplaining, headingColumns } from "./header";
import type { HeaderColumn } from "./header";
import { bareLabel, normaliseLabel } from "./label";
import { holdsNumbers } from "./row";
import { headsLabels, rowKeys } from "./row-labels";

/** A block of a matrix whose header was found, with the columns of the sheet that it explains. */
export interface ActiveBlock {
  readonly block: Block;
  /** By their numbers, ascending. */
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
  // Inside a block, a row that begins with a label of the block is data, even if its texts look like headings.
  let best: ActiveBlock | null = null;
  for (const block of layout.blocks) {
    for (let depth = 1; depth <= 3; depth++) {
      const bottom = top + depth - 1;
      if (depth > 1 && (!spansDown(grid, top, bottom) || holdsNumbers(grid, bottom))) break;
      const place = { top, bottom, columns: headingColumns(grid, top, bottom) };
      const header = headerExplaining(grid, block.columns, place, year, true, best?.columns.size ?? 0);
      if (!header) continue;
      const heads = grid.row(top).flatMap((c) => (typeof c.value === "string" ? [c.value] : []));
      const named = block.head !== undefined && isNamed(block.head, heads);
      const headed = heads.some(headsLabels);
      const distinct = new Set(header.columns.map((c) => c.key)).size;
      const enough = named || headed ? 1 : Math.min(2, Object.keys(block.columns).length);
      // One heading that stands in every block side by side is a header, unless it stands below another header.
      const repeated = !active && header.columns.length >= 2;
      if (distinct < enough && !repeated) continue;
      if (distinct < 2 && !named && header.columns.some((c) => rowKeys(block, c.label, grid.texts).length > 0))
        continue;
      if (active && !named && block === active.block && distinct < active.columns.size) continue;
      best = { block, columns: new Map(header.columns.map((c) => [c.column, c])), bottom };
    }
  }
  return best;
}

function isNamed(labels: readonly string[], heads: readonly string[]): boolean {
  const bare = heads.map(bareLabel);
  return labels.some((label) => bare.includes(normaliseLabel(label)));
}

/** True when a heading of the top row is merged down to, or spread over, the rows below: a header of several levels. */
function spansDown(grid: Grid, top: number, bottom: number): boolean {
  return grid.sheet.merges.some((m) => m.top === top && ((m.bottom >= bottom && m.bottom > m.top) || m.right > m.left));
}
