import type { Unit } from "../amount";
import { compare, isZero } from "../amount";
import type { Fact, FactOrMissing } from "../facts/fact";
import { isKnown } from "../facts/fact";
import { figureOf } from "./quantity";
import type { Part } from "./sentence";
import { money } from "./sentence";

/** A part of a whole, with its name in the report. */
export interface NamedPart {
  readonly name: string;
  readonly fact: FactOrMissing;
}

/**
 * The words for those parts of a whole that are not nil, to follow the whole in the same clause: 其中甲1.00万元、乙2.00万元; or
 * 全部为甲 where one part is the whole.
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
