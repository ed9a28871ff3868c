import type { Reference } from "./tokens";
import { tokensOf } from "./tokens";

/** A cell by its place. */
export interface Home {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * A formula with its references written relative to its cell, as R1C1 does: a formula and its copies have the same one.
 * @example fingerprint("SUM(C2:C5)", { sheet: "收入", row: 6, column: 3 }) // => "SUM(R[-4]C[0]:R[-1]C[0])"
 */
export function fingerprint(formula: string, home: Home): string {
  return tokensOf(formula)
    .map((token) => (token.kind === "cells" ? relative(token.reference, home) : token.text.toUpperCase()))
    .join("");
}

function relative({ sheet, range, single, fixed }: Reference, { sheet: own, row, column }: Home): string {
  const place = (at: number, from: number, stays: boolean) => (stays ? String(at) : `[${at - from}]`);
  const first = `R${place(range.top, row, fixed.top)}C${place(range.left, column, fixed.left)}`;
  const last = `R${place(range.bottom, row, fixed.bottom)}C${place(range.right, column, fixed.right)}`;
  const elsewhere = sheet === null || sheet.toLowerCase() === own.toLowerCase() ? "" : `'${sheet.toLowerCase()}'!`;
  return `${elsewhere}${single ? first : `${first}:${last}`}`;
}

/** The formula with all references taken out: what two formulas that only refer elsewhere have in common. */
export function skeleton(formula: string): string {
  return tokensOf(formula)
    .map((token) => (token.kind === "cells" ? (token.reference.single ? "#" : "#:#") : token.text.toUpperCase()))
    .join("");
}
