import type { Figure } from "./figures";
import type { Aspect, Item, Scope } from "./glossary/item";
import type { Level } from "./subjects";

/** Whose figure it is. */
export type Who =
  | { readonly kind: "department" }
  | { readonly kind: "level"; readonly level: Level }
  | {
      readonly kind: "project";
      readonly stem: string;
      /** Document numbers that the paragraph names, for projects of one name. */
      readonly documents: readonly string[];
      readonly level: Level | null;
    };

/** The kind of a figure: an item's own (level), or its relation to another. */
export type Role = "level" | "change" | "growth" | "share" | "rate" | "excess" | "total" | "planned";

/** One meaning that the words around a figure allow. */
export interface Reading {
  readonly role: Role;
  readonly item: Item;
  readonly who: Who;
  readonly aspect: Aspect;
  /** The kinds of money that may be meant, the likeliest first. */
  readonly scopes: readonly Scope[];
  /** True where words say which kind of money is meant. */
  readonly scopesSaid: boolean;
  /** Years from the year of the report: −1 for 上年. */
  readonly distance: 0 | -1;
  readonly sampled: boolean;
  /** Direction in words: 增加 1, 减少 −1, 增减 or none 0. */
  readonly sign: 1 | -1 | 0;
  /** What a change, rate or excess is against. */
  readonly base: "prior" | "budget" | "fullBudget" | "any" | "due";
  /** What a share is of; null when no words say so. */
  readonly of: Omit<Reading, "of"> | null;
}

/** A figure of the draft, or words that stand for one, with its readings: none, one, or several of which one is meant. */
export interface Mention {
  readonly kind: "figure" | "nil" | "comparison";
  readonly start: number;
  readonly end: number;
  /** Null for words that stand for nothing or for a direction. */
  readonly figure: Figure | null;
  readonly paragraph: number;
  readonly sentence: number;
  readonly readings: readonly Reading[];
  /** For a total, share, change or planned use: the mentions it is worked out from, as the sentence has them. */
  readonly links: Links;
}

/** Other mentions of the sentence that a mention is worked out from. */
export interface Links {
  /** 共计: the figures listed before it. */
  readonly listed?: readonly Mention[];
  /** 占…: the figure that is a part, and the figure of the whole where the sentence has it. */
  readonly part?: Mention;
  readonly whole?: Mention;
  /** 增长: the figure that grew, and the change in money. */
  readonly grown?: Mention;
  readonly change?: Mention;
  /** 规定用于: the funds whose use is planned. */
  readonly funds?: Mention;
  /** The word of direction that belongs to it, or the figure that a word of direction belongs to. */
  readonly direction?: Mention;
}

/** Readings of the same figure of the same subject have the same key. */
export function keyOf(reading: Omit<Reading, "of">): string {
  const { who, item, aspect, distance, sampled, role } = reading;
  return [
    role,
    whoKey(who),
    item.project && who.kind !== "department" ? item.project : item.id,
    aspect,
    distance,
    sampled,
  ].join("|");
}

export function whoKey(who: Who): string {
  if (who.kind === "department") return "department";
  if (who.kind === "level") return `level:${who.level}`;
  return `project:${who.level ?? ""}:${who.stem}:${who.documents.join(",")}`;
}
