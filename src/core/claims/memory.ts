import type { Division, Stage } from "./division";
import type { Item, Scope } from "./glossary/item";
import type { Mention, Who } from "./reading";
import type { Level } from "./subjects";

/** The state of a sentence while it is read. */
export interface Memory {
  /** The subject of the paragraph; `who` is the one that the sentence has turned to. */
  readonly paragraph: Who;
  who: Who;
  /** True for a paragraph with a label: 安全生产岗位津贴项目：…. */
  readonly labelled: boolean;
  /** True where the sentence is about something that the glossary does not have. */
  unknownSubject: boolean;
  level: Level | null;
  scopes: readonly Scope[];
  /** The last figure that is an item's own. */
  current: Mention | null;
  /** Open divisions, the outermost first. */
  divisions: readonly Division[];
  /** True where the last amount is of something unknown, which the next words refer to. */
  unknownAmount: boolean;
  /** Year and stage of the last figure, by its words. */
  stage: Stage;
  /** The item of the sentence's first figure. */
  subject: Item | null;
  /** An item named without a figure: 政府采购方面，…. */
  named: Item | null;
  /** The base of changes; unknown where no table states it. */
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

/** What no sentence keeps for the next one. */
export const AT_SENTENCE_START = {
  unknownSubject: false,
  divisions: [],
  unknownAmount: false,
  stage: UNSAID,
  subject: null,
  named: null,
  sampled: false,
  planned: false,
  respectively: false,
  staff: false,
} as const satisfies Partial<Memory>;

/** A memory at the start of a paragraph. */
export function freshMemory(who: Who, scopes: readonly Scope[], labelled: boolean): Memory {
  const nothing = { level: null, current: null, base: null, change: null, share: null, listed: [] };
  return { paragraph: who, who, labelled, scopes, ...nothing, ...AT_SENTENCE_START };
}
