import { halfWidth } from "../amount";
import type { CellValue } from "../grid/snapshot";

/** Which of the two classifications a list is by: 支出功能分类 (2010101) or 支出经济分类 (30201). */
export type Classification = "function" | "economic";

/** 类 of three digits, then 款 and 项 of two each; functions begin with 2, economic subjects with 3 or (government's) 5. */
const WHOLE: Readonly<Record<Classification, RegExp>> = {
  function: /^2\d{2}(?:\d{2}){0,2}$/,
  economic: /^[35]\d{2}(?:\d{2}){0,2}$/,
};
const CODE_THEN_NAME = /^[([]?(\d{3,7})[)\]]?[-_:.、]?(?=[^\d.,])(.+)$/;

/** A code as written, with its separators and apostrophe taken away; null for what is no bare number. */
function digitsOf(value: CellValue): string | null {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 ? String(value) : null;
  return typeof value === "string" ? digitsIn(value) : null;
}

function digitsIn(text: string): string | null {
  // Most of what is asked for is a name, which begins with a Chinese character.
  if (/^[一-龥]/.test(text)) return null;
  const written = halfWidth(text)
    .replace(/^['‘’`]/, "")
    .replace(/^[[(](\d{3,7})[\])]$/, "$1");
  return /^\d+(?:[-.]\d+){0,2}$/.test(written) ? written.replace(/[-.]/g, "") : null;
}

/** The complete code in a cell: `2010101` as text or number, `201-01-01`, with blanks or an apostrophe; null for anything else. */
export function wholeCode(value: CellValue, classification: Classification): string | null {
  const digits = digitsOf(value);
  return digits !== null && WHOLE[classification].test(digits) ? digits : null;
}

/**
 * True for a cell that can be nothing but a code: 201.01 in a column of figures is an amount, so that a single point between
 * digits says nothing.
 */
export function isSurelyCode(value: CellValue, classification: Classification): boolean {
  return wholeCode(value, classification) !== null && !readsAsAmount(value);
}

/** True for digits with one point, as amounts have and codes seldom. */
function readsAsAmount(value: CellValue): boolean {
  return typeof value === "string" && /^\d+\.\d+$/.test(halfWidth(value).replace(/^['‘’`]/, ""));
}

/** One level below 类 where the levels have columns of their own: 1 or `01` → `01`; null for anything else. */
export function codePart(value: CellValue): string | null {
  const digits = digitsOf(value);
  return digits !== null && /^\d{1,2}$/.test(digits) ? digits.padStart(2, "0") : null;
}

/** Code and name written in one cell: `2010101 行政运行`, `[301]工资福利支出`; null for anything else. */
export function codeAndName(
  value: CellValue,
  classification: Classification,
): { readonly code: string; readonly name: string } | null {
  if (typeof value !== "string") return null;
  const match = CODE_THEN_NAME.exec(halfWidth(value).replace(/^['‘’`]/, ""));
  if (!match || !WHOLE[classification].test(match[1]!)) return null;
  return { code: match[1]!, name: match[2]! };
}

/**
 * Puts the codes of consecutive rows together from their cells. The cells hold the whole code, or one level each; levels
 * that are written only where they change are taken from the row above.
 */
export class CodeReader {
  private levels: string[] = [];

  constructor(private readonly classification: Classification) {}

  /** The code that a row's code cells, from 类 on, make together; null when they make none. */
  next(cells: readonly CellValue[]): string | null {
    const written = cells.map((value) => (value === null || value === "" ? null : value));
    const deepest = written.findLastIndex((value) => value !== null);
    if (deepest < 0) return null;
    const whole = wholeCode(written[deepest]!, this.classification);
    if (whole !== null) {
      this.levels = [whole.slice(0, 3), whole.slice(3, 5), whole.slice(5, 7)].filter((level) => level !== "");
      return whole;
    }
    // In one column 款 may be written as its two digits, below the 类 that it is of: 206, 07, 2060701.
    const part = cells.length === 1 && this.levels.length > 0 ? codePart(written[0]!) : null;
    if (part !== null) {
      this.levels = [this.levels[0]!, part];
      return this.levels.join("");
    }
    const levels = written
      .slice(0, deepest + 1)
      .map((value, i) =>
        value === null ? (this.levels[i] ?? null) : i === 0 ? wholeCode(value, this.classification) : codePart(value),
      );
    if (levels.some((level) => level === null) || levels[0]!.length !== 3) return null;
    this.levels = levels as string[];
    return levels.join("");
  }
}
