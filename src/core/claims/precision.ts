import type { Interval } from "../amount";
import { standsFor } from "./figures";
import type { Figure } from "./figures";

/** Of so many other exact figures of a unit, this share must carry the same decimals to make a habit. */
const HABIT = { least: 3, share: 0.9 };

/**
 * How many decimals a draft prints its figures of each unit with, where it has a habit: a figure with fewer decimals,
 * but some, has lost its last zeros and is no less exact than the others (as in tables, ADR 0005).
 */
export class Habits {
  private readonly decimals = new Map<string, Map<number, number>>();
  private readonly wholes = new Map<string, { whole: number; others: number }>();

  constructor(figures: readonly Figure[]) {
    for (const { unit, decimals, approximate, written } of figures) {
      const { whole, others } = this.wholes.get(unit) ?? { whole: 0, others: 0 };
      if (!approximate && written !== "0")
        this.wholes.set(unit, decimals === 0 ? { whole: whole + 1, others } : { whole, others: others + 1 });
      if (approximate || decimals === 0) continue;
      const own = this.decimals.get(unit) ?? new Map<number, number>();
      this.decimals.set(unit, own.set(decimals, (own.get(decimals) ?? 0) + 1));
    }
  }

  /** The decimals that a figure is read to: its own, or those of the draft's other figures where it has fewer. */
  decimalsOf(figure: Figure): number {
    if (figure.approximate) return figure.decimals;
    if (figure.decimals === 0) return this.leavesZerosOut(figure) ? 1 : 0;
    return Math.max(figure.decimals, this.usualBeside(figure) ?? 0);
  }

  /** True where most other figures of the unit have decimals: a whole number among them has lost its zeros, and is not rounded. */
  private leavesZerosOut({ unit, kind }: Figure): boolean {
    if (kind !== "amount") return false;
    const { whole = 0, others = 0 } = this.wholes.get(unit) ?? {};
    return others >= HABIT.least && others >= whole;
  }

  /** True where a figure has more decimals than the draft prints: a digit too many rather than more precision. */
  saysTooMuch(figure: Figure): boolean {
    const usual = this.usualBeside(figure);
    return usual !== null && figure.decimals > usual;
  }

  /** The decimals of the draft's other figures of the unit; null where they have no habit. */
  private usualBeside(figure: Figure): number | null {
    const others = new Map(this.decimals.get(figure.unit) ?? []);
    others.set(figure.decimals, (others.get(figure.decimals) ?? 1) - 1);
    const total = [...others.values()].reduce((sum, count) => sum + count, 0);
    const [usual, count] = [...others].sort(([, a], [, b]) => b - a)[0] ?? [0, 0];
    return total >= HABIT.least && count >= HABIT.share * total ? usual : null;
  }

  /** What a figure stands for. */
  intervalOf(figure: Figure): Interval {
    return standsFor(figure, this.decimalsOf(figure));
  }
}
