import { inUnit, toText } from "../amount";
import type { Amount } from "../amount";
import type { Fact } from "../facts/fact";
import type { Slip } from "./slip";
import type { Cell, Row } from "./system";

/** What a place more or less says: round figures are commoner than their number. */
const A_PLACE = 0.3;
/** What places say at most. */
const MOST_OF_PLACES = 2;
/** A part of nil is what most lists have somewhere: that it should be just the difference is one chance among many. */
const NIL_IS_COMMON = 4;
/** Fewer digits than this are the same in two cells by chance: scores of 20. */
const TELLING_DIGITS = 3;
/** What each digit less says against a figure's having been copied. */
const A_DIGIT_LESS = 2;

type Closed = readonly { readonly row: Row; readonly weight: bigint }[];

/**
 * What figures say beside the slip, to be added to its unlikeliness: the figure that is proposed in place of the written
 * one may be rounder or odder than that; a part that is nil may well be nil; of many parts each may be the one that a
 * total lacks; a figure of one digit is like others by chance.
 * @param closed the sums that the change would make hold.
 */
export function plausibilityOf(cell: Cell, proposed: Amount, slip: Slip, closed: Closed): number {
  const { fact } = cell;
  const nil = fact.empty || cell.value === 0n;
  const finer = nil ? 0 : placesOf(fact, proposed) - placesOf(fact, fact.value);
  const rounder = Math.max(-MOST_OF_PLACES, Math.min(MOST_OF_PLACES, A_PLACE * finer));
  if (slip === "empty" || slip === "typed-nil") {
    return closed.length === 1 && isOneOfSeveral(cell, closed[0]!) ? NIL_IS_COMMON : 0;
  }
  if (slip === "part-missed" || slip === "part-doubled") return rounder + Math.log(partsIn(cell, closed));
  if (slip === "copied" || slip === "row-above") {
    return rounder + A_DIGIT_LESS * Math.max(0, TELLING_DIGITS - digitsOf(fact));
  }
  return rounder;
}

function textOf({ measure, unit }: Fact, value: Amount): string {
  return toText(measure === "money" ? inUnit(value, unit) : value);
}

/** The places after the point of a figure in the unit of its table; for 200 it is −2. */
function placesOf(fact: Fact, value: Amount): number {
  const text = textOf(fact, value);
  const point = text.indexOf(".");
  if (point >= 0) return text.length - point - 1;
  let zeros = 0;
  while (zeros < text.length - 1 && text[text.length - 1 - zeros] === "0") zeros++;
  return -zeros;
}

/** Digits of a figure in the unit of its table, without zeros at either end. */
export function digitsOf(fact: Fact): number {
  const digits = textOf(fact, fact.value).replace(/[-.]/g, "");
  let [from, to] = [0, digits.length];
  while (from < to && digits[from] === "0") from++;
  while (to > from && digits[to - 1] === "0") to--;
  return to - from;
}

/** True where other parts of the sum are no nil: the cell need not hold anything. */
function isOneOfSeveral(cell: Cell, { row, weight }: Closed[number]): boolean {
  return row.cells.some((each) => each.cell !== cell && each.weight > 0n === weight > 0n && each.cell.value !== 0n);
}

/** How many different figures the parts of a sum have. */
function partsIn(cell: Cell, closed: Closed): number {
  const sizes = closed.map(
    ({ row }) => new Set(row.cells.flatMap((each) => (each.cell === cell ? [] : [String(each.cell.value)]))).size,
  );
  return Math.max(1, Math.min(...sizes));
}
