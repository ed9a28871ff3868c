import type { Extent, Flow, Money, Stage } from "../words/narrative";

/** What words say of a figure, whether they stand above it in a table or before it in a sentence. */
export interface Description {
  /** Keys of the items named, the widest first: `threePublic`, `reception`. */
  readonly names: readonly string[];
  readonly money: Money | null;
  readonly stage: Stage | null;
  /** Years from the table's or the draft's own; null where none is said. */
  readonly distance: number | null;
  /** `both` for 收支总计. */
  readonly flow: Flow | "both" | null;
  readonly extent: Extent | null;
  /** True where a word for a sum stands: 合计. */
  readonly sum: boolean;
  /** Words that nobody knows. */
  readonly unknown: readonly string[];
}

/** Where nothing is said. */
export const NOTHING_SAID: Description = {
  names: [],
  money: null,
  stage: null,
  distance: null,
  flow: null,
  extent: null,
  sum: false,
  unknown: [],
};

/** True for what was planned: the budget at the beginning of the year, or as adjusted. */
export function isBudgeted({ stage }: Pick<Description, "stage">): boolean {
  return stage === "budget" || stage === "adjusted";
}

/** What the nearer words say goes before what the farther ones say. */
export function within(outer: Description, inner: Description): Description {
  return {
    names: [...outer.names, ...inner.names.filter((name) => !outer.names.includes(name))],
    money: inner.money ?? outer.money,
    stage: inner.stage ?? outer.stage,
    distance: inner.distance ?? outer.distance,
    flow: inner.flow ?? outer.flow,
    extent: inner.extent ?? outer.extent,
    sum: inner.sum || outer.sum,
    unknown: [...outer.unknown, ...inner.unknown],
  };
}
