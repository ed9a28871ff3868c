import type { Interval } from "../amount";
import {
  absolute,
  amount,
  compare,
  contains,
  divide,
  equals,
  isNegative,
  isPositive,
  isZero,
  overlaps,
  round,
  ZERO,
} from "../amount";
import type { Amount } from "../amount";
import type { Candidate } from "./candidate";
import type { Habits } from "./precision";
import { signed, signedInterval } from "./precision";
import type { Mention } from "./reading";

export type Agreement = "agrees" | "withinRounding" | "disagrees";

/** Compares a figure of the draft with one of the workbook. */
export function agreement(mention: Mention, candidate: Candidate, habits: Habits): Agreement {
  if (mention.kind === "nil") return nothing(candidate);
  if (mention.kind === "comparison") return direction(mention, candidate);
  const figure = mention.figure!;
  const value = signed(mention, figure.value);
  if (equals(value, candidate.value)) return "agrees";
  if (!candidate.stated) return worked(mention, candidate, habits);
  if (!figure.approximate && isCopy(habits.decimalsOf(figure), figure.unit, candidate)) return "disagrees";
  const interval = signedInterval(mention, habits.intervalOf(figure));
  return overlaps(interval, candidate.interval) ? "withinRounding" : "disagrees";
}

/** In the cell's own unit and with its decimals a figure is copied, not rounded: 545.84 is not 545.85. */
function isCopy(decimals: number, unit: string, { fact }: Candidate): boolean {
  if (fact.measure === "money") return unit === fact.unit && decimals >= Math.max(fact.decimals, 0);
  return fact.measure !== "ratio" || decimals >= Math.max(fact.decimals - 2, 0);
}

/** A figure worked out from cells agrees when it is what they come to, rounded as the draft prints it. */
function worked(mention: Mention, candidate: Candidate, habits: Habits): Agreement {
  const figure = mention.figure!;
  const interval = signedInterval(mention, habits.intervalOf(figure));
  const inUnits = round(divide(candidate.value, figure.scale)!, habits.decimalsOf(figure));
  if (equals(inUnits, divide(signed(mention, figure.value), figure.scale)!)) return "agrees";
  if (habits.saysTooMuch(figure)) return "disagrees";
  return overlaps(interval, candidate.interval) ? "withinRounding" : "disagrees";
}

function nothing({ value, interval }: Candidate): Agreement {
  if (isZero(value)) return "agrees";
  return contains(interval, ZERO) ? "withinRounding" : "disagrees";
}

/** 持平, or the word of direction in front of a figure. */
function direction(mention: Mention, { value, interval }: Candidate): Agreement {
  const sign = mention.links.direction ? (mention.readings[0]?.sign ?? 0) : 0;
  if (sign === 0) return flat(value, interval, mention.readings[0]?.role === "growth");
  const right = sign > 0 ? isPositive(value) : isNegative(value);
  if (right) return "agrees";
  const may = sign > 0 ? isPositive(interval.high) : isNegative(interval.low);
  return may || isZero(value) ? "withinRounding" : "disagrees";
}

/** Up to this share of what there was before, readers call it 基本持平. */
const NEARLY = amount("0.03");

/** @param isRate true for 基本持平, which is held against the rate of growth */
function flat(value: Amount, interval: Interval, isRate: boolean): Agreement {
  if (isZero(value)) return "agrees";
  const isNear = isRate && compare(absolute(value), NEARLY) <= 0;
  return isNear || contains(interval, ZERO) ? "withinRounding" : "disagrees";
}
