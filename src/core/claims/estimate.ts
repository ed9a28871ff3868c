import type { Amount, Interval } from "../amount";
import {
  absolute,
  add,
  addIntervals,
  around,
  compare,
  divide,
  divideIntervals,
  multiply,
  negate,
  negateInterval,
  overlaps,
  powerOfTen,
  amount,
  subtract,
  ZERO,
} from "../amount";
import type { Fact } from "../facts/fact";
import { printed } from "../facts/printed";
import type { Habits } from "./precision";
import type { Figure } from "./figures";
import { withSign } from "./figures";
import type { Statement } from "./statement";

/** A value, what it stands for, and how it is written. */
export interface Estimate {
  readonly value: Amount;
  readonly interval: Interval;
  readonly written: string;
  /** The unit that it is written in; told where another stands beside it. */
  readonly unit: string;
}

export function estimateOf({ figure }: Statement, habits: Habits): Estimate {
  if (!figure) return { value: ZERO, interval: { low: ZERO, high: ZERO }, written: "0", unit: "" };
  return {
    value: figure.value,
    interval: habits.intervalOf(figure),
    written: withSign(figure),
    unit: figure.kind === "amount" ? figure.unit : "",
  };
}

/** What a cell states, as a figure of a calculation. */
export function statedBy(fact: Fact, formula: string | null = null): Estimate {
  return {
    value: fact.value,
    interval: around(fact.value, fact.halfWidth),
    written: formula ?? printed(fact, fact.value),
    unit: fact.measure === "money" ? fact.unit : "",
  };
}

export function plus(a: Estimate, b: Estimate): Estimate {
  return { value: add(a.value, b.value), interval: addIntervals(a.interval, b.interval), ...joined(a, "+", b) };
}

export function less(a: Estimate, b: Estimate): Estimate {
  return { ...plus(a, opposite(b)), ...joined(a, "−", b) };
}

/** a ÷ b; null where b is 0: nothing has no rate. */
export function ratio(a: Estimate, b: Estimate): Estimate | null {
  const value = divide(a.value, b.value);
  if (value === null) return null;
  // What it stands for is its value alone where b may be 0.
  const interval = divideIntervals(a.interval, b.interval) ?? { low: value, high: value };
  return { value, interval, ...joined({ ...a, written: bracketed(a) }, "÷", { ...b, written: bracketed(b) }) };
}

export function opposite(a: Estimate): Estimate {
  return { value: negate(a.value), interval: negateInterval(a.interval), written: `−${a.written}`, unit: a.unit };
}

function joined(a: Estimate, sign: string, b: Estimate): Pick<Estimate, "written" | "unit"> {
  const isMixed = a.unit !== "" && b.unit !== "" && a.unit !== b.unit;
  const shown = ({ written, unit }: Estimate) =>
    isMixed && / [−+÷] /.test(written) === false ? `${written}${unit}` : written;
  return { written: `${shown(a)} ${sign} ${shown(b)}`, unit: isMixed ? "" : a.unit };
}

function bracketed({ written }: Estimate): string {
  return / [−+] /.test(written) ? `(${written})` : written;
}

export type Fit = "agrees" | "withinRounding" | "off";

/**
 * How a figure fits what it should be: within what both stand for, or one unit of its last printed place beside it, as where
 * digits were cut off or parts made to add up to 100.
 */
export function fit(figure: Figure, own: Estimate, expected: Estimate, decimals: number): Fit {
  if (overlaps(own.interval, expected.interval)) return figure.approximate ? "withinRounding" : "agrees";
  const off = absolute(subtract(own.value, expected.value));
  const half = absolute(subtract(expected.interval.high, expected.value));
  return compare(off, add(lastPlace(figure, decimals), half)) <= 0 ? "withinRounding" : "off";
}

/** One unit of a figure's last printed place. */
function lastPlace(figure: Figure, decimals: number): Amount {
  return multiply(multiply(figure.scale, amount(1)), divide(amount(1), powerOfTen(decimals))!);
}
