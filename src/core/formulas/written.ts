import type { Expression } from "./expression";
import { parseFormula } from "./expression";
import type { Reference } from "./tokens";
import { referencesIn } from "./tokens";

/** A formula as far as it is understood. */
export interface Written {
  /** Sums, products and quotients; null where the formula is anything else and is not judged. */
  readonly expression: Expression | null;
  /** True for a sum that is an empty text while none of its cells holds a number: IF(COUNT(…)=0,"",SUM(…)). */
  readonly guarded: boolean;
  /** Every reference to cells of this workbook. */
  readonly references: readonly Reference[];
  /** Other workbooks that it refers to, as written. */
  readonly external: readonly string[];
  /** True where it refers to columns of an Excel table by name: `[@列]`, `表1[列]`. */
  readonly structured: boolean;
}

/** The sum that stays empty until something is filled in, as the templates have it. */
const GUARDED = /^\s*IF\(\s*COUNT\((.+)\)\s*=\s*0\s*,\s*""\s*,\s*(SUM\((.+)\))\s*\)\s*$/is;
const TEXT = /"(?:[^"]|"")*"/g;
/** `'C:\表\[账.xlsx]收入'!`, `[1]收入!`, `[账.xlsx]!名称`, `'C:\表\账.xlsx'!`. */
const OTHER_BOOK =
  /'(?:[^']|'')*\[[^[\]]+\](?:[^']|'')*'!|'(?:[^']|'')*\.xls[xmb]?'!|(?<![\p{L}\p{N}_.\]])\[[^[\]]+\][\p{L}\p{N}_.]*!/giu;
const QUOTED = /'(?:[^']|'')*'/g;

const known = new Map<string, Written>();
/** Formulas kept understood; a workbook copies few formulas many times over. */
const MOST_KNOWN = 5000;

/** Reads a formula without its `=`. */
export function writtenFormula(formula: string): Written {
  const before = known.get(formula);
  if (before) return before;
  const bare = formula.replace(TEXT, '""');
  const external = [...bare.matchAll(OTHER_BOOK)].map(([written]) => written.slice(0, -1));
  const guard = GUARDED.exec(formula);
  const guarded = guard !== null && guard[1]!.trim() === guard[3]!.trim();
  const written: Written = {
    expression: external.length > 0 ? null : parseFormula(guarded ? guard[2]! : formula),
    guarded,
    references: referencesIn(formula),
    external,
    structured: bare.replace(OTHER_BOOK, "").replace(QUOTED, "").includes("["),
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(formula, written);
  return written;
}
