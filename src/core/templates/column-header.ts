import type { Headings } from "./headings";
import type { Sheet } from "./sheet";

/**
 * The headings of figures beside the headings of labels, which reach down over all levels.
 * @param labels headings of the columns left of the figures.
 * @param group a heading over all of these.
 * @returns the first row below, and the first column of figures.
 */
export function layColumnHeader(
  sheet: Sheet,
  top: number,
  labels: readonly string[],
  headings: Headings,
  more: { readonly group?: string; readonly columnNumbers?: boolean } = {},
): { readonly body: number; readonly first: number } {
  const groups = more.group === undefined ? 0 : 1;
  const depth = Math.max(headings.depth, 1 + groups);
  const bottom = top + depth - 1;
  const first = labels.length + 1;
  if (more.group !== undefined) sheet.wide(top, 1, top, labels.length, more.group, "header");
  labels.forEach((label, index) => sheet.wide(top + groups, index + 1, bottom, index + 1, label, "header"));
  for (const cell of headings.cells) {
    const last = cell.bottom === headings.depth - 1 ? bottom : top + cell.bottom;
    sheet.wide(top + cell.row, first + cell.column, last, first + cell.right, cell.text, "header");
  }
  if (!more.columnNumbers) return { body: bottom + 1, first };
  if (labels.length > 0) sheet.wide(bottom + 1, 1, bottom + 1, labels.length, "栏次", "header");
  headings.leaves.forEach((_, index) => sheet.number(bottom + 1, first + index, index + 1));
  return { body: bottom + 2, first };
}
