import type { CellSnapshot, CellRange, SheetSnapshot } from "../../../../src/core/grid/snapshot";
import { table } from "../../support";

/** A table in a layout that somebody publishes, with figures of our own, and one figure that is wrong in a copy of it. */
export interface PublishedLayout {
  /** Province or body, and year. */
  readonly place: string;
  /** The form that it is, or null for a table that no form knows. */
  readonly form: string | null;
  readonly sheet: SheetSnapshot;
  /** A cell, and the figure that makes it wrong; null for an empty table. */
  readonly wrong: readonly [string, CellSnapshot["value"]] | null;
}

/**
 * A layout written as a small table, as `table` reads it, where `<` belongs to the cell on its left and `^` to the cell above:
 * both are covered by a merged cell.
 */
export function layout(
  place: string,
  form: string | null,
  title: string,
  body: string,
  wrong: readonly [string, number] | null,
): PublishedLayout {
  const written = body.replace(/(?<=^|\|)[ \t]*[<^][ \t]*(?=\||$)/gm, "");
  return { place, form, sheet: { ...table(title, written), merges: mergesOf(body) }, wrong };
}

function mergesOf(body: string): CellRange[] {
  const rows = body
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((written) => written.trim()));
  const merges: CellRange[] = [];
  rows.forEach((cells, i) =>
    cells.forEach((written, j) => {
      if (written === "<" || written === "^") return;
      let right = j;
      while (cells[right + 1] === "<") right++;
      let below = i;
      while (rows[below + 1]?.[j] === "^") below++;
      if (right > j || below > i) merges.push({ top: i + 2, left: j + 1, bottom: below + 2, right: right + 1 });
    }),
  );
  return merges;
}
