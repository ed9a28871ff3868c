import { absolute, amount, isNegative, isZero, multiply, toFixed } from "../amount";
import type { Unit } from "../amount";
import type { Fact, FactOrMissing } from "../facts/fact";
import { isKnown } from "../facts/fact";
import type { Quantity } from "./quantity";
import { factsIn, figureOf, valueOf } from "./quantity";

/** A piece of a sentence: words, a figure, or words that depend on a figure. */
export type Part =
  | string
  | { readonly show: Quantity; readonly as: "money" | "percent" | "count"; readonly absolute?: boolean }
  | {
      readonly on: Quantity;
      readonly zero: readonly Part[];
      readonly positive: readonly Part[];
      /** As `positive` unless given. */
      readonly negative?: readonly Part[];
    };

/** A sentence of the report, ready to be pasted. */
export interface Sentence {
  /** Empty when nothing can be said. */
  readonly parts: readonly Part[];
  /** What could not be said because no cell states it. */
  readonly missing: readonly FactOrMissing[];
  /** What the writer must add or know. */
  readonly note: string;
}

/** Collects the clauses of one sentence; a clause whose figures are missing is left out and noted. */
export class SentenceDraft {
  private readonly parts: Part[] = [];
  private readonly missing: FactOrMissing[] = [];
  private open = true;

  constructor(private readonly start = "") {}

  /** A clause after a comma, if its figures are stated; `needs` are the cells to be named otherwise. */
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

  /** Words glued to the clause before, or nothing where there is none. */
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

/** `words` before the amount, or other words altogether where it is nil. */
export function moneyOr(nil: string, words: string, quantity: Quantity, unit: Unit): Part[] {
  return [{ on: quantity, zero: [nil], positive: [words, ...money(quantity, unit)] }];
}

/** A further clause for a figure that is stated and not nil; nothing otherwise. */
export function whereAny(fact: FactOrMissing, words: string, unit: Unit): Part[] {
  const quantity = figureOf(fact);
  return quantity ? [{ on: quantity, zero: [], positive: [`，${words}`, ...money(quantity, unit)] }] : [];
}

/** Without its sign, for words that say it: 减少1.10万元. */
export function size(quantity: Quantity, unit: Unit): Part[] {
  return [{ show: quantity, as: "money", absolute: true }, unit];
}

export function percent(quantity: Quantity): Part {
  return { show: quantity, as: "percent" };
}

/** The sentence as text, now. */
export function sentenceText(parts: readonly Part[], unit: Unit): string {
  return parts
    .map((part) => {
      if (typeof part === "string") return part;
      if ("show" in part) return shownText(part, unit);
      return sentenceText(branchOf(part, unit), unit);
    })
    .join("");
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

/** Every figure of a sentence, in order, those of all its branches too. */
export function quantitiesIn(parts: readonly Part[]): Quantity[] {
  return parts.flatMap((part) => {
    if (typeof part === "string") return [];
    if ("show" in part) return [part.show];
    return [part.on, ...quantitiesIn([...part.positive, ...part.zero, ...(part.negative ?? [])])];
  });
}

/** The cells that a sentence rests on. */
export function sourcesOf(sentence: Sentence): Fact[] {
  return [...new Set(quantitiesIn(sentence.parts).flatMap(factsIn))];
}
