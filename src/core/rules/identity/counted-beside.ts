import { judgeSum } from "../../check/judge";
import { minus, plus } from "../../check/terms";
import { isKnown } from "../../facts/fact";
import type { FactOrMissing } from "../../facts/fact";

/** A sum with its parts in one column, and what stands beside them: it may be counted in the sum or not. */
export interface SumBeside {
  readonly total: FactOrMissing;
  readonly parts: readonly FactOrMissing[];
  readonly beside: readonly FactOrMissing[];
}

/**
 * Which of the items beside the parts the sum counts, by their places in `beside`: what most columns agree with, and of
 * equals the fewest. 合计 of a table of the three public expenses counts 会议费 in some places; each table does so in all
 * of its columns.
 */
export function countedBeside(columns: readonly SumBeside[]): readonly number[] {
  const present = [...(columns[0]?.beside ?? [])].flatMap((_, i) =>
    columns.some((c) => isKnown(c.beside[i]!)) ? [i] : [],
  );
  let best: { readonly counted: readonly number[]; readonly agree: number } = {
    counted: [],
    agree: agreeing(columns, []),
  };
  for (const counted of choicesOf(present)) {
    const agree = agreeing(columns, counted);
    if (agree > best.agree) best = { counted, agree };
  }
  return best.counted;
}

/** Choices of some of a few, smaller ones first. */
function choicesOf(items: readonly number[]): readonly (readonly number[])[] {
  let choices: readonly (readonly number[])[] = [[]];
  for (const item of items) choices = [...choices, ...choices.map((choice) => [...choice, item])];
  return [...choices].sort((a, b) => a.length - b.length);
}

/** In how many columns the sum holds with these counted in. */
function agreeing(columns: readonly SumBeside[], counted: readonly number[]): number {
  return columns.filter(({ total, parts, beside }) => {
    const known = [...parts, ...counted.map((i) => beside[i]!)].filter(isKnown);
    return (
      known.length > 0 && isKnown(total) && judgeSum([...known.map(plus), minus(total)]).verdict !== "inconsistent"
    );
  }).length;
}
