import type { Expression } from "./expression";
import { parseFormula } from "./expression";
import type { Reference } from "./tokens";
import { referencesIn } from "./tokens";

/** A formula as far as it is understood. */
export interface ReadFormula {
  /** Sums, products and quotients; null where the formula is anything else and is not judged. */
  readonly expression: Expression | null;
  /** True for a sum that gives an empty text until one of its cells has a number: IF(COUNT(…)=0,"",SUM(…)). */
  readonly guarded: boolean;
  /** Every reference to cells of this workbook. */
  readonly references: readonly Reference[];
  /** Other workbooks that it refers to, as written. */
  readonly external: readonly string[];
  /** True where it refers to columns of an Excel table by name: `[@列]`, `表1[列]`. */
  readonly structured: boolean;
}

/** The sum that stays empty until something is filled in, as the templates have it. */
const GUARD = /^\s*IF\(\s*COUNT\(/i;
const GUARDED = /\)\s*=\s*0\s*,\s*""\s*,\s*SUM\(/gi;
const TEXT = /"(?:[^"]|"")*"/g;
/** Names in quotation marks, `[1]收入!` and `[账.xlsx]!名称`. */
const QUOTED_OR_BOOK = /'(?:[^']|'')*'!?|(?<![\p{L}\p{N}_.\]])\[[^[\]]+\][\p{L}\p{N}_.]*!/gu;
/** `'C:\表\[账.xlsx]收入'!`, `'C:\表\账.xlsx'!`. */
const QUOTED_BOOK = /\[[^[\]]+\]|\.xls[xmb]?'!$/i;

/** Reads a formula without its `=`. */
export function readFormula(formula: string): ReadFormula {
  const bare = formula.replace(TEXT, '""');
  const external = (bare.match(QUOTED_OR_BOOK) ?? []).filter(isOtherBook).map((written) => written.slice(0, -1));
  const sum = guardedSum(formula);
  return {
    expression: external.length > 0 ? null : parseFormula(sum ?? formula),
    guarded: sum !== null,
    references: referencesIn(formula),
    external,
    structured: bare.replace(QUOTED_OR_BOOK, "").includes("["),
  };
}

function isOtherBook(written: string): boolean {
  return written.startsWith("[") || (written.endsWith("!") && QUOTED_BOOK.test(written));
}

/** The sum of a formula that is a guarded one: where it counts what it sums. */
function guardedSum(formula: string): string | null {
  const guard = GUARD.exec(formula);
  const outer = formula.trimEnd();
  const inner = outer.slice(0, -1).trimEnd();
  if (guard === null || !outer.endsWith(")") || !inner.endsWith(")")) return null;
  const turn = [...formula.matchAll(GUARDED)].at(-1);
  if (turn === undefined) return null;
  const counted = formula.slice(guard[0].length, turn.index).trim();
  const begin = turn.index + turn[0].length;
  const summed = inner.slice(begin, -1).trim();
  return counted !== "" && counted === summed ? inner.slice(begin - "SUM(".length) : null;
}
