import { amount, floor, max, min, multiply, ONE, toText, ZERO } from "../../amount";
import type { CellSpec } from "../spec";
import type { Placed } from "./figure";

const BLOCKS = 10;
const [FULL, EMPTY] = ["█", "░"];

/**
 * A rate as a bar of ten blocks, live over its cell: 40.24 % is ████░░░░░░; nothing where there is no rate. A block is
 * full or not there, so that 99 % does not look like all.
 */
export function progressBar({ address, value }: Placed): CellSpec {
  // Rates have four decimals: the rounding takes off the dust of binary arithmetic and nothing else.
  const count = `INT(ROUND(MAX(0,MIN(1,${address}))*${BLOCKS},3))`;
  const formula = `IF(ISNUMBER(${address}),REPT("${FULL}",${count})&REPT("${EMPTY}",${BLOCKS}-${count}),"")`;
  if (value === null) return { formula, text: "" };
  const within = min(ONE, max(ZERO, value));
  const full = Number(toText(floor(multiply(within, amount(BLOCKS)))));
  return { formula, text: FULL.repeat(full) + EMPTY.repeat(BLOCKS - full) };
}
