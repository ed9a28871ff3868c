import type { Interval } from "../amount";
import { absolute, negate } from "../amount";
import type { Amount } from "../amount";
import { standsFor } from "./figures";
import type { Figure } from "./figures";
import type { Mention } from "./reading";

/** Of so many exact figures of a unit, this share must carry the same decimals to make a habit. */
const HABIT = { least: 5, share: 0.9 };

/**
 * How many decimals a draft prints its figures of each unit with, where it has a habit: a figure with fewer decimals,
 * but some, has lost its last zeros and is no less exact than the others (as in tables, ADR 0005).
 */
export class Habits {
  private readonly usual = new Map<string, number>();

  constructor(figures: readonly Figure[]) {
    const exact = figures.filter((f) => !f.approximate && f.decimals > 0);
    for (const unit of new Set(exact.map((f) => f.unit))) {
      const decimals = exact.filter((f) => f.unit === unit).map((f) => f.decimals);
      const commonest = [...new Set(decimals)].sort((a, b) => count(decimals, b) - count(decimals, a))[0]!;
      if (decimals.length >= HABIT.least && count(decimals, commonest) >= HABIT.share * decimals.length)
        this.usual.set(unit, commonest);
    }
  }

  /** The decimals that a figure is read to. */
  decimalsOf(figure: Figure): number {
    if (figure.approximate || figure.decimals === 0) return figure.decimals;
    return Math.max(figure.decimals, this.usual.get(figure.unit) ?? 0);
  }

  /** What a figure stands for. */
  intervalOf(figure: Figure): Interval {
    return standsFor(figure, this.decimalsOf(figure));
  }
}

function count(decimals: readonly number[], wanted: number): number {
  return decimals.filter((d) => d === wanted).length;
}

/** A mention's value with the sign that its words give it: 减少0.46万元 is −0.46. */
export function signed(mention: Mention, value: Amount): Amount {
  const sign = mention.readings[0]?.sign ?? 0;
  return sign === -1 ? negate(absolute(value)) : value;
}

export function signedInterval(mention: Mention, interval: Interval): Interval {
  return (mention.readings[0]?.sign ?? 0) === -1 ? { low: negate(interval.high), high: negate(interval.low) } : interval;
}
