import { amount, max, min, multiply, ONE, round, toText, ZERO } from "../../amount";
import type { CellSpec } from "../spec";
import type { Placed } from "./figure";

const BLOCKS = 10;
const [FULL, EMPTY] = ["█", "░"];

/** A rate as a bar of ten blocks, live over its cell: 40.24 % is ████░░░░░░; nothing where there is no rate. */
export function progressBar({ address, value }: Placed): CellSpec {
  const count = `ROUND(MAX(0,MIN(1,${address}))*${BLOCKS},0)`;
  const formula = `IF(ISNUMBER(${address}),REPT("${FULL}",${count})&REPT("${EMPTY}",${BLOCKS}-${count}),"")`;
  if (value === null) return { formula, text: "" };
  const within = min(ONE, max(ZERO, value));
  const full = Number(toText(round(multiply(within, amount(BLOCKS)), 0)));
  return { formula, text: FULL.repeat(full) + EMPTY.repeat(BLOCKS - full) };
}
