import type { CellValue } from "../grid/snapshot";
import { codeAndName, wholeCode } from "../tables/budget-code";
import type { Classification } from "../tables/budget-code";
import { bareLabel } from "../tables/label";
import { isLike } from "../words/pattern";
import { SUBTOTAL_OF_LINES, TOTAL_OF_LINES } from "../words/sums";
import type { Line } from "./block";
import { styleOf } from "./line-style";

/** What a text says where it names a line. */
export interface LineName extends Pick<Line, "label" | "style" | "code" | "total"> {
  /** True where the name stands behind its code in one cell. */
  readonly besideCode: boolean;
}

/** Names repeat from table to table: to be kept by `KnownTexts`. */
export function lineNameOf(written: string): LineName {
  const name = bareLabel(written);
  return {
    label: written.replace(/\s+/g, ""),
    style: styleOf(written),
    code: codeIn(written),
    besideCode: CLASSIFICATIONS.some((classification) => codeAndName(written, classification) !== null),
    total: isLike(name, SUBTOTAL_OF_LINES) ? "subtotal" : isLike(name, TOTAL_OF_LINES) ? "total" : null,
  };
}

export const CLASSIFICATIONS: readonly Classification[] = ["function", "economic"];

/** The budget code of a cell, alone or before its name; null for anything else. */
export function codeIn(value: CellValue): string | null {
  for (const classification of CLASSIFICATIONS) {
    const code = wholeCode(value, classification) ?? codeAndName(value, classification)?.code;
    if (code !== undefined) return code;
  }
  return null;
}
