import type { CellSnapshot, CellValue } from "../grid/snapshot";
import type { Amount } from "./amount";
import { amount, decimalsOf, divide, multiply, negate, powerOfTen, toText } from "./amount";
import type { Unit } from "./unit";

/** The content of a cell, read as a figure. */
export type ReadNumber =
  | {
      readonly kind: "number";
      /** The figure in the unit of its table; a percentage as a fraction. */
      readonly value: Amount;
      /** Decimals as written or formatted; for a percentage, decimals of the fraction. */
      readonly decimals: number;
      /** Decimals that the number format shows, where the cell has one; the same measure as `decimals`. */
      readonly shownDecimals?: number;
      readonly percent: boolean;
      /** A unit written in the cell itself, such as `3.30万元`. */
      readonly unit?: Unit;
      /** Typed as text: right for the reader, but a SUM leaves it out. */
      readonly fromText: boolean;
      /** Marked as approximate (约, ≈): read, but not exact. */
      readonly approximate: boolean;
    }
  | { readonly kind: "nil"; readonly marker: string }
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "unreadable"; readonly text: string }
  /** A formula without a stored result: its value is unknown. */
  | { readonly kind: "not-computed" };

/** A dash may be typed as the Chinese one, which looks like it. */
const NIL = /^(-+|—+|–+|―+|─+|一+|\/|\\|×|x|\*)$/i;
/** What is written where there is nothing to fill in. */
const NIL_WORDS: ReadonlySet<string> = new Set([
  ...["无", "零", "不涉及", "不适用", "未安排", "未发生", "无此项", "无此项支出", "无此项预算"],
  ...["不需填列", "单位不需填列", "无需填列"],
]);
const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?$/;
// Beyond a quadrillion a cell holds a code, an account number or nonsense, never a budget figure; doubles are inexact there too.
const LARGEST = 1e15;

/** Full-width characters to half-width, all kinds of blanks and dashes to one. */
export function halfWidth(text: string): string {
  // Most texts are of Chinese characters and half-width ones, which stay as they are.
  if (/^[!-~\u4e00-\u9fff]*$/.test(text)) return text;
  return text
    .normalize("NFKC")
    .replace(/[\s\u00a0\u200b-\u200d\ufeff]+/g, "")
    .replace(/[−–－]/g, "-")
    .replace(/，/g, ",");
}

/** Results by cell: each is read as a heading, as a label and as a figure. */
const known = new WeakMap<CellSnapshot, ReadNumber>();
const BLANK: ReadNumber = { kind: "blank" };

/** Reads a cell as a figure; no cell is blank. See readNumber. */
export function readCell(cell: CellSnapshot | undefined): ReadNumber {
  if (cell === undefined) return BLANK;
  let read = known.get(cell);
  if (read === undefined) {
    const waiting = cell.formula !== undefined && cell.value === null;
    read = waiting ? { kind: "not-computed" } : readNumber(cell.value, cell.format);
    known.set(cell, read);
  }
  return read;
}

/**
 * Reads one value as a figure.
 * Doubles are taken at Excel's own 15 significant digits, so that 0.1 + 0.2 is 0.3 as Excel shows it.
 * Texts may carry thousands separators, full-width digits, brackets or signs for negatives, 元/万元, % and 约.
 * @param format the number format code, which gives printed decimals and percentages.
 */
export function readNumber(value: CellValue, format?: string): ReadNumber {
  if (value === null) return { kind: "blank" };
  if (typeof value === "number") return readDouble(value, format);
  if (typeof value === "boolean") return { kind: "text", text: String(value).toUpperCase() };
  if (typeof value === "object") return { kind: "unreadable", text: value.error };
  const text = halfWidth(value);
  return text === "" ? { kind: "blank" } : readText(value, text);
}

function readDouble(value: number, format: string | undefined): ReadNumber {
  if (!Number.isFinite(value) || Math.abs(value) >= LARGEST) return { kind: "unreadable", text: String(value) };
  const looks = format === undefined ? NO_FORMAT : looksOf(format);
  if (looks.date) return { kind: "unreadable", text: `${value}（日期格式）` };
  // Less than a millionth of a 分 is an error of binary arithmetic, not money.
  const settled = Math.abs(value) < 1e-9 ? 0 : value;
  const decimal = decimalOf(settled);
  const { percent, shown } = looks;
  const decimals = Math.max(shown ?? 0, decimalsOf(decimal));
  // Two literals: a spread makes each of a hundred thousand figures several times slower to build.
  return shown === undefined
    ? { kind: "number", value: decimal, decimals, percent, fromText: false, approximate: false }
    : { kind: "number", value: decimal, decimals, shownDecimals: shown, percent, fromText: false, approximate: false };
}

/** @param text what is written in half-width characters. */
function readText(written: string, text: string): ReadNumber {
  if (NIL.test(text) || NIL_WORDS.has(text)) return { kind: "nil", marker: written.trim() };
  const match =
    /^(约|≈|~)?([+-]|\(-?|[△▲])?(?:¥|￥|人民币)?([\d,.]+)(亿元|万元|千元|百元|元|亿|万|%|‰|人|名|个|项)?(\))?$/.exec(
      text,
    );
  if (!match) return { kind: "text", text: written };
  const [, about, sign, digits, suffix, closing] = match;
  const bracketed = sign?.startsWith("(") ?? false;
  const negative = bracketed || (sign !== undefined && sign !== "+");
  if (bracketed !== (closing !== undefined)) return { kind: "text", text: written };
  const parts = NUMBER.exec(digits!);
  if (!parts || digits === ".") return { kind: "text", text: written };
  const plain = digits!.replaceAll(",", "");
  if (plain.replace(".", "").length > 18 || Number(plain) >= LARGEST) return { kind: "unreadable", text: written };
  const magnitude = amount(plain.startsWith(".") ? `0${plain}` : plain);
  const percent = suffix === "%" || suffix === "‰";
  const scale = suffix === "%" ? 2 : suffix === "‰" ? 3 : 0;
  const scaled = scale === 0 ? magnitude : divide(magnitude, powerOfTen(scale))!;
  return {
    kind: "number",
    value: negative ? negate(scaled) : scaled,
    decimals: (parts[2]?.length ?? 1) - 1 + scale,
    percent,
    ...(suffix !== undefined && /[元万亿]$/.test(suffix) ? { unit: suffix.replace(/^([万亿])$/, "$1元") as Unit } : {}),
    fromText: true,
    approximate: about !== undefined,
  };
}

/** A number format as read. */
interface Looks {
  readonly date: boolean;
  readonly percent: boolean;
  /** Decimals, of the fraction for a percentage; undefined for General. */
  readonly shown: number | undefined;
  /** True where it shows another number than the cell holds. */
  readonly scaled: boolean;
}

const NO_FORMAT: Looks = { date: false, percent: false, shown: undefined, scaled: false };
/** Nearly all formats: digits with or without separators and decimals, of a number or a percentage. */
const PLAIN_FORMAT = /^(?:[#0],?)*0(?:\.(0+))?(%)?$/;

function looksOf(format: string): Looks {
  if (format === "General") return NO_FORMAT;
  const plain = PLAIN_FORMAT.exec(format);
  const percent = plain ? plain[2] !== undefined : isPercentFormat(format);
  const decimals = plain ? (plain[1]?.length ?? 0) : formatDecimals(format);
  const shown = !plain && /^general$/i.test(format) ? undefined : decimals + (percent ? 2 : 0);
  return { date: !plain && isDateFormat(format), percent, shown, scaled: !plain && showsAnotherSize(format) };
}

/** A double's shortest text of up to 15 digits is what 15 significant digits come to; longer ones are rounded to them. */
function decimalOf(value: number): Amount {
  const shortest = String(value);
  return shortest.length <= 15 && !shortest.includes("e") ? amount(shortest) : plainDecimal(value.toPrecision(15));
}

function plainDecimal(written: string): Amount {
  const [mantissa, exponent] = written.split("e");
  const value = amount(mantissa!);
  const scaled = exponent === undefined ? value : multiply(value, powerOfTen(Number(exponent)));
  return amount(toText(scaled));
}

/** True for `0.00%` and the like; quoted text and escapes in the format do not count. */
export function isPercentFormat(format: string): boolean {
  return bareFormat(format).includes("%");
}

/** True for `yyyy-mm-dd` and the like. */
export function isDateFormat(format: string): boolean {
  const bare = bareFormat(format);
  return /[ymdhs]/i.test(bare) && !/[0#?]/.test(bare) && !/^general$/i.test(bare);
}

/** True for a format that shows another number than the cell holds: `0.00,` in thousands, `0!.0,"万"` in 万. */
export function isScaledFormat(format: string): boolean {
  return looksOf(format).scaled;
}

function showsAnotherSize(format: string): boolean {
  const shown = format.replace(/"[^"]*"/g, "").split(";", 1)[0]!;
  return /[0#?],+(?=[^0#?,]*$)/.test(shown) || /[0#?][!\\]\./.test(shown);
}

/** Decimals that a number format shows for positive numbers: `#,##0.00_);(#,##0.00)` → 2. */
export function formatDecimals(format: string): number {
  const match = /[0#?]\.([0#?]+)/.exec(bareFormat(format));
  return match ? match[1]!.length : 0;
}

function bareFormat(format: string): string {
  return format
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/\[[^[\]]*\]/g, "")
    .replace(/_./g, "")
    .split(";", 1)[0]!;
}
