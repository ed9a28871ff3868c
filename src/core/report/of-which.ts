import type { Unit } from "../amount";
import { compare, isZero } from "../amount";
import type { Fact, FactOrMissing } from "../facts/fact";
import { isKnown } from "../facts/fact";
import { figureOf } from "./quantity";
import type { Part } from "./sentence";
import { money } from "./sentence";

/** A part of a whole, by the name that the report gives it. */
export interface NamedPart {
  readonly name: string;
  readonly fact: FactOrMissing;
}

/**
 * The parts of a whole that there is any of, to be glued behind it: 其中甲1.00万元、乙2.00万元, or 全部为甲 where one part
 * is all of it.
 */
export function ofWhich(whole: FactOrMissing, parts: readonly NamedPart[], unit: Unit): Part[] {
  const some = parts.filter(
    (part): part is { name: string; fact: Fact } => isKnown(part.fact) && !isZero(part.fact.value),
  );
  const [only] = some;
  if (only && some.length === 1 && isKnown(whole) && compare(whole.value, only.fact.value) === 0) {
    return [`，全部为${only.name}`];
  }
  return some.flatMap(({ name, fact }, i): Part[] => [
    i === 0 ? "，其中" : "、",
    name,
    ...money(figureOf(fact)!, unit),
  ]);
}
