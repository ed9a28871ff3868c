import { divide, equals, overlaps, round, ZERO } from "../amount";
import type { Bounded } from "./bounded";
import { differenceOf, quotientOf, sumOf } from "./bounded";
import { withSign } from "./figures";
import type { Habits } from "./precision";
import { signed, signedInterval } from "./precision";
import type { Mention } from "./reading";

export type EquationKind = "sum" | "ratio" | "same";

/** Figures of the draft that must fit together: the result is what the others come to. */
export interface Equation {
  readonly kind: EquationKind;
  readonly result: Mention;
  readonly terms: readonly Mention[];
  readonly formula: string;
  readonly holds: boolean;
  /** False where something is left unsaid that would mend it. */
  readonly certain: boolean;
}

/** Nothing, or what is left unsaid. */
export const NIL: Bounded = { value: ZERO, interval: { low: ZERO, high: ZERO } };

/** Estimates of mentions and the equations made of them. */
export class Equations {
  constructor(private readonly habits: Habits) {}

  estimate(mention: Mention): Bounded {
    if (!mention.figure) return NIL;
    return {
      value: signed(mention, mention.figure.value),
      interval: signedInterval(mention, this.habits.intervalOf(mention.figure)),
    };
  }

  /** result = Σ plus − Σ minus. */
  sum(result: Mention, plus: readonly Mention[], minus: readonly Mention[] = [], certain = true): Equation {
    const start = NIL;
    const added = plus.map((m) => this.estimate(m)).reduce(sumOf, start);
    const expected = minus.map((m) => this.estimate(m)).reduce(differenceOf, added);
    const formula = `${[...plus].map(shown).join(" + ")}${minus.map((m) => ` − ${shown(m)}`).join("")}`;
    return { ...this.equation("sum", result, [...plus, ...minus], expected, formula), certain };
  }

  /** result = over ÷ under; null when under is nothing. */
  ratio(result: Mention, over: Bounded, under: Bounded, terms: readonly Mention[], formula: string): Equation | null {
    const expected = quotientOf(over, under);
    return expected && this.equation("ratio", result, terms, expected, formula);
  }

  same(result: Mention, other: Mention): Equation {
    return this.equation("same", result, [other], this.estimate(other), shown(other));
  }

  private equation(
    kind: EquationKind,
    result: Mention,
    terms: readonly Mention[],
    expected: Bounded,
    formula: string,
  ): Equation {
    return { kind, result, terms, formula, holds: this.fits(result, expected), certain: true };
  }

  private fits(result: Mention, expected: Bounded): boolean {
    const own = this.estimate(result);
    if (overlaps(own.interval, expected.interval)) return true;
    if (!result.figure) return false;
    const { figure } = result;
    const rounded = round(divide(expected.value, figure.scale)!, this.habits.decimalsOf(figure));
    return equals(rounded, divide(own.value, figure.scale)!);
  }
}

/** A figure as the draft has it, with its unit. */
export function shown(mention: Mention): string {
  return mention.figure ? withSign(mention.figure) : "0";
}
