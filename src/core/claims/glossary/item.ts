import type { WordId } from "../../words/words";

/** Which money an item is of: all of the department's, fiscal funds, or one of the three budgets. */
export type Scope = "all" | "fiscal" | "general" | "fund" | "stateCapital";

/** Of which stage or kind a figure of an item is. */
export type Aspect = "actual" | "budget" | "fullBudget" | "staff" | "posts";

/**
 * Keys of the facts that state an aspect, in the order of preference; `key@code` is an entry of a list by budget code.
 * `prior`, `change`, `growth`, `rate` and `share` are figures that a table may state by itself; else they are worked out.
 */
export type FactKeys = Partial<
  Record<
    Aspect | "prior" | "change" | "growth" | "rate" | "share" | "sampled" | "sampledShare" | "excess",
    readonly string[]
  >
>;

/** How a thing is called in a narrative. */
export interface Wording {
  /** Concepts of the dictionary (`core/words`), by all of their spellings. */
  readonly concepts?: readonly WordId[];
  /** Words that only narratives have: `[x]` may be left out, `{a|b}` is one or the other. */
  readonly words?: readonly string[];
  /** Spellings of the concepts that mean something else in a narrative, where no heading stands above them: 运行费. */
  readonly without?: readonly string[];
  /** Only the spellings of the concepts that end so: 一般公共预算收入 is income, 一般公共预算 a kind of money. */
  readonly ending?: string;
}

/** One thing that a report has a figure for: its words and where the tables state it. */
export interface Item extends Wording {
  readonly id: string;
  /** Words that say that there is none: 上年无结转结余. */
  readonly nil?: readonly string[];
  /** The department's own figures by scope; under `any` those that know no scope. */
  readonly facts?: Partial<Record<Scope | "any", FactKeys>>;
  /** The column of the project list that states it for a project or a level of funds. */
  readonly project?: string;
  /** The item that this one is a part of, for shares and for reading 基本支出中的人员经费. */
  readonly parts?: readonly string[];
  /** A word so general (支出) that it only counts where no other names the item. */
  readonly weak?: boolean;
  /** The scope that the word itself says: 财政拨款收入. */
  readonly scope?: Scope;
  /** A figure of this item may only be read inside one of these items: 办公费 of basic expenditure. */
  readonly within?: readonly string[];
  /** The aspect that the word itself says. */
  readonly aspect?: Aspect;
  /** The id of another item that the word may also mean: 总支出 with what is left over, or without. */
  readonly or?: string;
  /** A word that says nothing of when: 结转结余 goes on with the balance that is divided. */
  readonly balance?: boolean;
  /** True where the word says that what was looked at is meant: 抽查项目支出. */
  readonly sampled?: boolean;
  /** True for numbers of persons and projects, which are no money. */
  readonly counts?: boolean;
  /** A word that may stand behind its figure: 45.00万元已由区财政局直接拨付, 3.00万元已上缴财政. */
  readonly behind?: boolean;
}

/** Keys that only differ by their aspect's suffix. */
export function staged(...roots: readonly string[]): FactKeys {
  const keys = (suffix: string) => roots.map((root) => `${root}.${suffix}`);
  return {
    actual: keys("actual"),
    budget: keys("budget"),
    fullBudget: keys("fullBudget"),
    prior: keys("prior"),
    change: keys("change"),
    growth: keys("growth"),
    rate: keys("controlRate"),
  };
}
