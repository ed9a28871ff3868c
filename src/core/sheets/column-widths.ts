import { amount, isNegative, round, toText } from "../amount";
import { largest } from "../grid/extent";
import type { CellSpec, SheetContent } from "./spec";
import { STYLES } from "./styles";

/** Characters that a figure needs besides its digits: the padding of its cell. */
const ROOM = 1.5;
/** The most decimals that any of our formats shows. */
const MOST_DECIMALS = 6;

/** The widths of a sheet, with those columns wider in which a figure would show as ####. */
export function widthsFor({ widths, rows }: Pick<SheetContent, "widths" | "rows">): number[] {
  return widths.map((width, column) => Math.max(width, largest(rows.map((row) => needed(row[column])))));
}

function needed(cell: CellSpec | undefined): number {
  if (cell?.decimal === undefined || cell.style === undefined) return 0;
  const { format } = STYLES[cell.style];
  if (format === undefined || format.includes("%")) return 0;
  const value = round(amount(cell.decimal), MOST_DECIMALS);
  const [whole = "", decimals = ""] = toText(value).replace("-", "").split(".");
  const fraction = format.split(".")[1] ?? "";
  const shown = Math.min(fraction.length, Math.max(decimals.length, fraction.replaceAll("#", "").length));
  const commas = Math.floor((whole.length - 1) / 3);
  return Math.ceil(whole.length + commas + (shown > 0 ? shown + 1 : 0) + (isNegative(value) ? 1 : 0) + ROOM);
}
