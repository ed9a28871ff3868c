import type { Amount } from "../amount";
import { absolute, add, equals, isZero, subtract, toText, ZERO } from "../amount";
import type { Term, Verdict } from "../check/check";
import { verdictOf } from "../check/judge";
import type { Fact } from "../facts/fact";
import type { Measure } from "../forms/form";
import { groupedBy } from "../grouped";
import type { Figure } from "./block";
import type { Addend, Candidate } from "./candidate";

/** What adding up says of a relation in one line, or one column. */
export interface Outcome {
  /** Which of the block's lines, or columns. */
  readonly at: number;
  readonly verdict: Exclude<Verdict, "not-judgeable">;
  /** True where one part alone is stated, which then is the whole under another name. */
  readonly onePart: boolean;
}

/** Digits from which two equal figures are one figure: 9 of 10 cars repeats by chance. */
const TELLING = 2;

/**
 * The figures of one line, or one column, of a block. Thousands of relations are tried on each, most of which do not hold:
 * neighbours are added up by the difference of two sums that begin at the first figure, and nothing is kept of the terms.
 */
export class Series {
  private readonly running = new Map<Measure, RunningSums>();
  private places: ReadonlyMap<string, readonly number[]> | null = null;

  /** @param at its place among the block's lines, or columns. */
  constructor(
    private readonly at: number,
    private readonly figures: readonly Figure[],
  ) {}

  /**
   * Judges a relation.
   * @param isRun whether its parts are neighbours, see `isRun`.
   * @returns null where it says nothing: one of its figures is no figure or of another measure, the whole or all parts are
   *   nil or blank, or the difference is a figure of this line which the relation leaves out and which may be a part here.
   */
  outcomeOf(candidate: Candidate, isRun: boolean): Outcome | null {
    const whole = this.figures[candidate.whole]!;
    if (typeof whole === "string" || !mayBeWhole(whole)) return null;
    const parts = isRun ? this.sumOfRun(candidate.parts, whole) : this.sumOf(candidate.parts, whole);
    if (!parts || parts.filled === 0) return null;
    const onePart = parts.filled === 1;
    // 合计, 按单位性质, 按预算级次: the same number divided in several ways adds up to nothing.
    if (!onePart && this.allEqual(candidate.parts, whole)) return null;
    const residual = subtract(whole.value, parts.value);
    const verdict = verdictOf(residual, add(whole.halfWidth, parts.halfWidth)) as Outcome["verdict"];
    if (verdict === "inconsistent" && this.explains(absolute(residual), candidate)) return null;
    return { at: this.at, verdict, onePart };
  }

  /** The terms of a relation that has an outcome here, the whole first. */
  termsOf({ whole, parts }: Candidate): Term[] {
    const terms: Term[] = [{ coefficient: 1, fact: this.figures[whole] as Fact }];
    for (const { at, coefficient } of parts) {
      const fact = this.figures[at]!;
      if (typeof fact !== "string" && fact.state === "stated") terms.push({ coefficient: -coefficient, fact });
    }
    return terms;
  }

  /** True where what stands at a place may be a whole for which the question is open. */
  isOpen(at: number, isSettled: (whole: Fact) => boolean): boolean {
    const figure = this.figures[at]!;
    return typeof figure !== "string" && mayBeWhole(figure) && !isSettled(figure);
  }

  private sumOf(parts: readonly Addend[], { measure }: Fact): Sum | null {
    let [value, halfWidth, filled] = [ZERO, ZERO, 0];
    for (const { at, coefficient } of parts) {
      const figure = this.figures[at]!;
      if (!fits(figure, measure)) return null;
      if (figure === "nothing" || figure.state !== "stated") continue;
      value = coefficient === 1 ? add(value, figure.value) : subtract(value, figure.value);
      halfWidth = add(halfWidth, figure.halfWidth);
      if (!isZero(figure.value)) filled++;
    }
    return { value, halfWidth, filled };
  }

  private sumOfRun(parts: readonly Addend[], { measure }: Fact): Sum | null {
    let running = this.running.get(measure);
    if (!running) this.running.set(measure, (running = new RunningSums(this.figures, measure)));
    return running.between(parts[0]!.at, parts.at(-1)!.at + 1);
  }

  private allEqual(parts: readonly Addend[], whole: Fact): boolean {
    return parts.every(({ at }) => {
      const figure = this.figures[at]!;
      const isFilled = typeof figure !== "string" && figure.state === "stated" && !isZero(figure.value);
      return !isFilled || equals(figure.value, whole.value);
    });
  }

  private explains(difference: Amount, { whole, parts }: Candidate): boolean {
    if (significantDigits(difference) < TELLING) return false;
    this.places ??= placesByValue(this.figures);
    const places = this.places.get(toText(difference)) ?? [];
    return places.some((place) => place !== whole && !parts.some(({ at }) => at === place));
  }
}

/** What parts come to. */
interface Sum {
  readonly value: Amount;
  readonly halfWidth: Amount;
  /** How many of them are stated and not 0. */
  readonly filled: number;
}

/** Sums of the figures of one measure from the first one on. */
class RunningSums {
  private readonly values: Amount[] = [ZERO];
  private readonly halfWidths: Amount[] = [ZERO];
  private readonly filled: number[] = [0];
  private readonly unfit: number[] = [0];

  constructor(figures: readonly Figure[], measure: Measure) {
    let [value, halfWidth, filled, unfit] = [ZERO, ZERO, 0, 0];
    for (const figure of figures) {
      if (!fits(figure, measure)) unfit++;
      else if (figure !== "nothing" && figure.state === "stated") {
        value = add(value, figure.value);
        halfWidth = add(halfWidth, figure.halfWidth);
        if (!isZero(figure.value)) filled++;
      }
      this.values.push(value);
      this.halfWidths.push(halfWidth);
      this.filled.push(filled);
      this.unfit.push(unfit);
    }
  }

  /** The sum of the figures from one place up to another one; null where one of them cannot be added up. */
  between(from: number, to: number): Sum | null {
    if (this.unfit[from] !== this.unfit[to]) return null;
    return {
      value: subtract(this.values[to]!, this.values[from]!),
      halfWidth: subtract(this.halfWidths[to]!, this.halfWidths[from]!),
      filled: this.filled[to]! - this.filled[from]!,
    };
  }
}

function mayBeWhole({ state, measure, value }: Fact): boolean {
  return state === "stated" && measure !== "ratio" && !isZero(value);
}

/** True for what can be added up with figures of a measure. */
function fits(figure: Figure, measure: Measure): figure is Fact | "nothing" {
  if (typeof figure === "string") return figure === "nothing";
  return figure.measure === measure && figure.state !== "unreadable";
}

/** True where the parts are neighbours, each counted once. */
export function isRun({ parts }: Candidate): boolean {
  return parts.every(({ at, coefficient }, i) => coefficient === 1 && at === parts[0]!.at + i);
}

function placesByValue(figures: readonly Figure[]): ReadonlyMap<string, readonly number[]> {
  const places = figures.flatMap((figure, at) => (typeof figure === "string" ? [] : [{ at, value: figure.value }]));
  const groups = groupedBy(places, ({ value }) => toText(absolute(value)));
  return new Map([...groups].map(([value, group]) => [value, group.map(({ at }) => at)]));
}

/** Digits from the first to the last that is no 0: 2 of 1500 and of 0.15. */
function significantDigits(value: Amount): number {
  let [digits, first, last] = [0, 0, 0];
  for (const character of toText(value)) {
    if (character < "0" || character > "9") continue;
    digits++;
    if (character === "0") continue;
    if (first === 0) first = digits;
    last = digits;
  }
  return last - first + 1;
}
