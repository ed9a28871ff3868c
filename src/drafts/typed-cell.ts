import type { CellSnapshot } from "../core/grid/snapshot";

/** A figure as it is printed: with separators or decimals, or of at most two digits. Longer numbers may be codes. */
const FIGURE = /^-?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d{1,2})$/;
/** A double has 15 significant digits. */
const DIGITS = 15;

/**
 * The content of a cell that is known as text: a printed figure becomes a number with the format that prints it so, for
 * example 1,204.50 becomes 1204.5 as `#,##0.00`; everything else stays the text that it is, codes with their zeros.
 */
export function typedCell(text: string): Pick<CellSnapshot, "value" | "format"> {
  if (!FIGURE.test(text) || /^-?0\d/.test(text)) return { value: text };
  const digits = text.replaceAll(",", "");
  if (digits.replace(/\D/g, "").length > DIGITS) return { value: text };
  const decimals = (digits.split(".")[1] ?? "").length;
  const whole = text.includes(",") ? "#,##0" : "0";
  return { value: Number(digits), format: decimals > 0 ? `${whole}.${"0".repeat(decimals)}` : whole };
}
