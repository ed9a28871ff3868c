import { parseAddress } from "../grid/address";
import type { CellRange } from "../grid/snapshot";

/** Cells that a formula refers to; `sheet` is null for a reference to its own sheet. */
export interface Reference {
  readonly sheet: string | null;
  readonly range: CellRange;
  readonly single: boolean;
  /** Which edges of the range stay where they are when the formula is copied: those written with `$`. */
  readonly fixed: Fixed;
}

export type Fixed = Readonly<Record<keyof CellRange, boolean>>;

/** A piece of a formula; `other` is everything that no sum of cells is made of. */
export type Token =
  | { readonly kind: "cells"; readonly reference: Reference }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "sign"; readonly text: string }
  | { readonly kind: "other"; readonly text: string };

const LAST_COLUMN = 16384;
const LAST_ROW = 1048576;

const SPACE = /\s+/y;
const SHEET = /(?:'((?:[^']|'')*)'|([\p{L}\p{N}_.]+))!/uy;
const CELLS = /(\$?[A-Z]{1,3}\$?[1-9]\d{0,6})(?::(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}))?(?![\p{L}\p{N}_.(!#[])/iuy;
const COLUMNS = /(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})(?![\p{L}\p{N}_.($!])/iuy;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const SIGN = /[-+*/(),%]/y;
/** Quoted text, errors with the address they took the place of, other workbooks and columns of Excel tables. */
const OTHER =
  /"(?:[^"]|"")*"|#[A-Z0-9/]+[!?]?(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)?|\[(?:[^[\]]|\[[^[\]]*\])*\](?:[\p{L}\p{N}_.]+!(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)?)?|[^]/iuy;

/** Splits a formula (without its `=`) into tokens. Never fails: unknown characters become `other`. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < formula.length) {
    if (take(SPACE)) continue;
    const start = at;
    const sheet = take(SHEET);
    const named = sheet ? (sheet[1]?.replaceAll("''", "'") ?? sheet[2]!) : null;
    const place = at;
    let range = rangeOf(take(CELLS));
    if (!range) {
      at = place;
      range = columnsOf(take(COLUMNS));
    }
    if (!range) at = place;
    if (range && !isForeign(named)) {
      tokens.push({ kind: "cells", reference: { sheet: named, ...range } });
      continue;
    }
    if (range || sheet) {
      if (!range) take(NAME);
      tokens.push({ kind: "other", text: formula.slice(start, at) });
      continue;
    }
    at = start;
    const number = take(NUMBER);
    const name = number ? null : take(NAME);
    const sign = number || name ? null : take(SIGN);
    if (number) tokens.push({ kind: /e/i.test(number[0]) ? "other" : "number", text: number[0] });
    else if (name) tokens.push({ kind: "name", text: name[0] });
    else if (sign) tokens.push({ kind: "sign", text: sign[0] });
    else tokens.push({ kind: "other", text: take(OTHER)![0] });
  }
  return tokens;
}

/** Every reference to cells of this workbook, anywhere in the formula. */
export function referencesIn(formula: string): Reference[] {
  return tokensOf(formula).flatMap((token) => (token.kind === "cells" ? [token.reference] : []));
}

/** `[Book2.xlsx]Sheet1` is in another workbook, `Sheet1:Sheet3` is several sheets. */
function isForeign(sheet: string | null): boolean {
  return sheet !== null && /[[\]:]/.test(sheet);
}

type Place = Omit<Reference, "sheet"> | null;

function rangeOf(match: RegExpExecArray | null): Place {
  if (!match) return null;
  const from = parseAddress(match[1]!);
  const to = match[2] === undefined ? from : parseAddress(match[2]);
  const range = {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
  const inside = range.right <= LAST_COLUMN && range.bottom <= LAST_ROW;
  const [first, last] = [fixedIn(match[1]!), fixedIn(match[2] ?? match[1]!)];
  const [top, bottom] = from.row <= to.row ? [first, last] : [last, first];
  const [left, right] = from.column <= to.column ? [first, last] : [last, first];
  const fixed = { top: top.row, left: left.column, bottom: bottom.row, right: right.column };
  return inside ? { range, single: match[2] === undefined, fixed } : null;
}

function fixedIn(address: string): { row: boolean; column: boolean } {
  return { row: address.lastIndexOf("$") > 0, column: address.startsWith("$") };
}

function columnsOf(match: RegExpExecArray | null): Place {
  if (!match) return null;
  const [from, to] = [parseAddress(`${match[1]!}1`).column, parseAddress(`${match[2]!}1`).column];
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const [first, last] = [match[1]!.startsWith("$"), match[2]!.startsWith("$")];
  const fixed = { top: true, left: from <= to ? first : last, bottom: true, right: from <= to ? last : first };
  return right > LAST_COLUMN ? null : { range: { top: 1, left, bottom: LAST_ROW, right }, single: false, fixed };
}
