import type { Division, Stage } from "./division";
import type { Item, Scope } from "./glossary/item";
import type { Mention, Who } from "./reading";
import type { Level } from "./subjects";

/** What a sentence remembers while it is read. */
export interface Memory {
  /** Whom the paragraph is about, and whom the sentence has come to speak of. */
  readonly paragraph: Who;
  who: Who;
  /** True where the paragraph begins with the name it is about. */
  readonly labelled: boolean;
  /** True where the sentence speaks of something that nobody knows. */
  stranger: boolean;
  level: Level | null;
  scopes: readonly Scope[];
  /** The figure last read as an item's own. */
  running: Mention | null;
  /** What is being divided, the outermost first. */
  divisions: readonly Division[];
  /** True where the last amount is of something that no words of ours name: what is said next is said of that. */
  unread: boolean;
  /** When and at which stage the last figure was, as its words say. */
  stage: Stage;
  /** The item of the sentence's first figure. */
  subject: Item | null;
  /** An item named without a figure: 政府采购方面，…. */
  named: Item | null;
  /** What changes are counted from; unknown where it is something that no table states. */
  base: "prior" | "budget" | "fullBudget" | "unknown" | null;
  sampled: boolean;
  planned: boolean;
  respectively: boolean;
  staff: boolean;
  change: Mention | null;
  /** 占本年支出合计568.51万元的…: the part, and the whole with its figure, until the percentage comes. */
  share: { readonly part: Mention; readonly whole: Mention } | null;
  /** Figures of the sentence that a 共计 sums. */
  listed: Mention[];
}

/** Where words say neither year nor stage. */
export const UNSAID: Stage = { aspect: null, distance: 0 };

/** A memory at the start of a paragraph. */
export function freshMemory(who: Who, scopes: readonly Scope[], labelled: boolean): Memory {
  return {
    paragraph: who,
    who,
    labelled,
    stranger: false,
    level: null,
    scopes,
    running: null,
    divisions: [],
    unread: false,
    stage: UNSAID,
    subject: null,
    named: null,
    base: null,
    sampled: false,
    planned: false,
    respectively: false,
    staff: false,
    change: null,
    share: null,
    listed: [],
  };
}
