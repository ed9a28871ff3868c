import { absolute, amount, isNegative, isZero, multiply, toFixed } from "../amount";
import type { Unit } from "../amount";
import type { Fact, FactOrMissing } from "../facts/fact";
import { isKnown } from "../facts/fact";
import type { Quantity } from "./quantity";
import { factsIn, figureOf, valueOf } from "./quantity";
import { TO_VERIFY } from "./to-verify";

/** A piece of a sentence: words, a figure, or words that depend on the sign of a figure. */
export type Part =
  | string
  | {
      readonly show: Quantity;
      readonly as: "money" | "percent" | "count";
      readonly absolute?: boolean;
      /** True for how much figures disagree, which is no doubtful figure itself. */
      readonly difference?: true;
    }
  | {
      readonly on: Quantity;
      readonly zero: readonly Part[];
      readonly positive: readonly Part[];
      /** The same as `positive` if not given. */
      readonly negative?: readonly Part[];
    };

/** A sentence of the report, ready to be pasted. */
export interface Sentence {
  /** Empty when nothing can be said. */
  readonly parts: readonly Part[];
  /** The missing figures that a part of the sentence would need; no cell states them. */
  readonly missing: readonly FactOrMissing[];
  /** A note on what the writer must add or know. */
  readonly note: string;
}

/** Builds one sentence clause by clause. A clause with missing figures is left out and the figures are recorded. */
export class SentenceDraft {
  private readonly parts: Part[] = [];
  private readonly missing: FactOrMissing[] = [];
  private open = true;

  constructor(private readonly start = "") {}

  /** Adds a clause after a comma if its figures are stated; otherwise records the cells in `needs` as missing. */
  clause(
    figures: readonly (Quantity | null)[],
    needs: readonly FactOrMissing[],
    write: (...figures: Quantity[]) => readonly Part[],
    separator = "，",
  ): this {
    if (figures.some((f) => f === null)) {
      this.missing.push(...needs.filter((fact) => !isKnown(fact)));
      return this;
    }
    const words = write(...(figures as Quantity[]));
    if (words.length === 0) return this;
    this.parts.push(this.open ? this.start : separator, ...words);
    this.open = false;
    return this;
  }

  /** Appends words to the last clause; does nothing if there is no clause yet. */
  glue(parts: readonly Part[]): this {
    if (!this.open) this.parts.push(...parts);
    return this;
  }

  end(note = ""): Sentence {
    return { parts: this.open ? [] : [...this.parts, "。"], missing: this.missing, note };
  }
}

export function money(quantity: Quantity, unit: Unit): Part[] {
  return [{ show: quantity, as: "money" }, unit];
}

/** `words` and the amount, or the words `nil` where the amount is 0. */
export function moneyOr(nil: string, words: string, quantity: Quantity, unit: Unit): Part[] {
  return [{ on: quantity, zero: [nil], positive: [words, ...money(quantity, unit)] }];
}

/** A further clause for a figure that is stated and not 0; otherwise no words. */
export function whereAny(fact: FactOrMissing, words: string, unit: Unit): Part[] {
  const quantity = figureOf(fact);
  return quantity ? [{ on: quantity, zero: [], positive: [`，${words}`, ...money(quantity, unit)] }] : [];
}

/** The amount without its sign, after words that state the direction: 减少1.10万元. */
export function size(quantity: Quantity, unit: Unit): Part[] {
  return [{ show: quantity, as: "money", absolute: true }, unit];
}

export function percent(quantity: Quantity): Part {
  return { show: quantity, as: "percent" };
}

/**
 * The sentence as text, with the present figures.
 * @param isDoubtful for the figures behind which 【待核实】 is written, after their unit.
 */
export function sentenceText(
  parts: readonly Part[],
  unit: Unit,
  isDoubtful: (quantity: Quantity) => boolean = () => false,
): string {
  let open = false;
  const written = parts.map((part) => {
    if (typeof part === "string") {
      const lead = open && part.startsWith(unit) ? unit : "";
      const mark = open ? TO_VERIFY : "";
      open = false;
      return `${lead}${mark}${part.slice(lead.length)}`;
    }
    const mark = open ? TO_VERIFY : "";
    open = "show" in part && !part.difference && isDoubtful(part.show);
    return mark + ("show" in part ? shownText(part, unit) : sentenceText(branchOf(part, unit), unit, isDoubtful));
  });
  return written.join("") + (open ? TO_VERIFY : "");
}

function branchOf(part: Extract<Part, { on: Quantity }>, unit: Unit): readonly Part[] {
  const value = valueOf(part.on, unit);
  if (value === null || isZero(value)) return part.zero;
  return isNegative(value) ? (part.negative ?? part.positive) : part.positive;
}

function shownText({ show, as, absolute: unsigned }: Extract<Part, { show: Quantity }>, unit: Unit): string {
  const value = valueOf(show, unit);
  if (value === null) return "";
  const shown = unsigned ? absolute(value) : value;
  if (as === "count") return toFixed(shown, 0);
  return as === "percent" ? `${toFixed(multiply(shown, amount(100)), 2)}%` : toFixed(shown, 2);
}

/** The figures that a sentence shows as its text is now. */
export function shownIn(parts: readonly Part[], unit: Unit): Quantity[] {
  return parts.flatMap((part) => {
    if (typeof part === "string") return [];
    if ("show" in part) return part.difference ? [] : [part.show];
    return shownIn(branchOf(part, unit), unit);
  });
}

/** Every figure of a sentence in order, including the figures of all its branches. */
export function quantitiesIn(parts: readonly Part[]): Quantity[] {
  return parts.flatMap((part) => {
    if (typeof part === "string") return [];
    if ("show" in part) return [part.show];
    return [part.on, ...quantitiesIn([...part.positive, ...part.zero, ...(part.negative ?? [])])];
  });
}

/** The cells from which a sentence takes its figures. */
export function sourcesOf(sentence: Sentence): Fact[] {
  return [...new Set(quantitiesIn(sentence.parts).flatMap(factsIn))];
}
