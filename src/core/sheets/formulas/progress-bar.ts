import { amount, floor, max, min, multiply, ONE, toText, ZERO } from "../../amount";
import type { CellSpec } from "../spec";
import type { Placed } from "./figure";

const BLOCKS = 10;
const [FULL, EMPTY] = ["█", "░"];

/**
 * A rate as a bar of ten blocks, live over its cell: 40.24 % is ████░░░░░░. Without a rate the cell is empty. Only full
 * blocks are shown, so that 99 % does not look like 100 %.
 */
export function progressBar({ address, value }: Placed): CellSpec {
  // Rates have four decimals, so rounding to three here only removes errors of binary arithmetic.
  const count = `INT(ROUND(MAX(0,MIN(1,${address}))*${BLOCKS},3))`;
  const formula = `IF(ISNUMBER(${address}),REPT("${FULL}",${count})&REPT("${EMPTY}",${BLOCKS}-${count}),"")`;
  if (value === null) return { formula, text: "" };
  const within = min(ONE, max(ZERO, value));
  const full = Number(toText(floor(multiply(within, amount(BLOCKS)))));
  return { formula, text: FULL.repeat(full) + EMPTY.repeat(BLOCKS - full) };
}
