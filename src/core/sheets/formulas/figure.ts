import type { Amount } from "../../amount";
import { add, amount, divide, multiply, round, ZERO } from "../../amount";
import { literal } from "./literal";

/** The content of a cell: its formula and the formula's present result, a number or a text. */
export interface Figure {
  /** Without the leading `=`; empty for a number that depends on no cells. */
  readonly formula: string;
  /** The number in the unit of the sheet; null when the cell shows a text. */
  readonly value: Amount | null;
  /** The text shown in place of a number: empty, or the reason why there is none. */
  readonly shown?: string;
}

/** A figure that is in a cell of the computed sheet, so that other formulas can refer to it. */
export interface Placed {
  readonly address: string;
  readonly value: Amount | null;
}

/** One operand of a sum: a cell and its coefficient. */
export interface PlacedTerm {
  readonly coefficient: number;
  readonly cell: Placed | undefined;
}

export function plus(cell: Placed | undefined): PlacedTerm {
  return { coefficient: 1, cell };
}

export function minus(cell: Placed | undefined): PlacedTerm {
  return { coefficient: -1, cell };
}

/** Decimals of a rate as a fraction: 0.8240 is 82.40 %. */
export const RATE_DECIMALS = 4;

/**
 * Σ coefficient × cell, rounded, so that errors of binary arithmetic never show. Where one of the cells holds no
 * number, the formula shows nothing until it does.
 */
export function sumOf(terms: readonly PlacedTerm[], decimals: number): Figure | undefined {
  if (terms.some((t) => t.cell === undefined)) return undefined;
  const cells = terms.map((t) => t.cell!);
  const sum = `ROUND(${plainSum(terms)},${decimals})`;
  if (cells.every((c) => c.value !== null)) return { formula: sum, value: round(exactSum(terms), decimals) };
  const addresses = cells.map((c) => c.address);
  return { formula: `IF(COUNT(${addresses.join(",")})=${addresses.length},${sum},"")`, value: null, shown: "" };
}

function plainSum(terms: readonly PlacedTerm[]): string {
  return terms.map((t, i) => signed(t.coefficient, t.cell!.address, i === 0)).join("");
}

function exactSum(terms: readonly PlacedTerm[]): Amount {
  return terms.reduce((total, t) => add(total, multiply(amount(t.coefficient), t.cell!.value!)), ZERO);
}

function signed(coefficient: number, address: string, first: boolean): string {
  const sign = coefficient < 0 ? "-" : first ? "" : "+";
  const size = Math.abs(coefficient);
  return `${sign}${size === 1 ? "" : `${size}*`}${address}`;
}

/** The sum of a block of cells in one column; it shows nothing as long as none of them holds a number. */
export function totalOf(cells: readonly (Placed | undefined)[], decimals: number): Figure | undefined {
  const placed = cells.filter((c) => c !== undefined);
  if (placed.length === 0) return undefined;
  const range = ranges(placed.map((c) => c.address)).join(",");
  const values = placed.flatMap((c) => (c.value === null ? [] : [c.value]));
  if (values.length === 0) {
    return { formula: `IF(COUNT(${range})=0,"",ROUND(SUM(${range}),${decimals}))`, value: null, shown: "" };
  }
  return { formula: `ROUND(SUM(${range}),${decimals})`, value: round(values.reduce(add, ZERO), decimals) };
}

/** numerator ÷ denominator as a fraction with four decimals, or the text `none` where the denominator is 0. */
export function rateOf(
  over: readonly PlacedTerm[],
  under: readonly PlacedTerm[],
  none: string,
  decimals: number,
): Figure | undefined {
  const terms = [...over, ...under];
  if (terms.some((t) => t.cell === undefined)) return undefined;
  const [a, b] = [plainSum(over), plainSum(under)];
  const zero = under.length > 1 ? `ROUND(${b},${decimals})=0` : `${b}=0`;
  const bracketed = (sum: string, of: readonly PlacedTerm[]) => (of.length > 1 ? `(${sum})` : sum);
  const quotient = `${bracketed(a, over)}/${bracketed(b, under)}`;
  const rate = `IF(${zero},${literal(none)},ROUND(${quotient},${RATE_DECIMALS}))`;
  if (terms.some((t) => t.cell!.value === null)) {
    const addresses = [...new Set(terms.map((t) => t.cell!.address))];
    return { formula: `IF(COUNT(${addresses.join(",")})<${addresses.length},"",${rate})`, value: null, shown: "" };
  }
  const quotientNow = divide(exactSum(over), exactSum(under));
  if (quotientNow === null) return { formula: rate, value: null, shown: none };
  return { formula: rate, value: round(quotientNow, RATE_DECIMALS) };
}

/** Addresses in one column, with consecutive rows joined to ranges: E5, E6, E7 → E5:E7. */
export function ranges(addresses: readonly string[]): string[] {
  const joined: { column: string; first: number; last: number }[] = [];
  for (const address of addresses) {
    const [, column, digits] = /^([A-Z]+)(\d+)$/.exec(address)!;
    const row = Number(digits);
    const open = joined.at(-1);
    if (open && open.column === column && open.last === row - 1) open.last = row;
    else joined.push({ column: column!, first: row, last: row });
  }
  return joined.map(({ column, first, last }) =>
    first === last ? `${column}${first}` : `${column}${first}:${column}${last}`,
  );
}
