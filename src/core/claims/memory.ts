import type { Item, Scope } from "./glossary/item";
import type { Mention, Who } from "./reading";
import type { Level } from "./subjects";

/** What a sentence remembers while it is read. */
export interface Memory {
  who: Who;
  level: Level | null;
  scopes: readonly Scope[];
  /** The figure last read as an item's own, and the one that 其中 divides. */
  running: Mention | null;
  whole: Mention | null;
  /** An item named without a figure: 政府采购方面，…. */
  named: Item | null;
  base: "prior" | "budget" | "fullBudget" | null;
  distance: 0 | -1;
  sampled: boolean;
  planned: boolean;
  respectively: boolean;
  staff: boolean;
  change: Mention | null;
  /** Figures of the sentence that a 共计 sums. */
  listed: Mention[];
}

/** A memory at the start of a paragraph. */
export function freshMemory(who: Who, scopes: readonly Scope[]): Memory {
  return {
    who,
    level: null,
    scopes,
    running: null,
    whole: null,
    named: null,
    base: null,
    distance: 0,
    sampled: false,
    planned: false,
    respectively: false,
    staff: false,
    change: null,
    listed: [],
  };
}
