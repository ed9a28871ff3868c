import type { Unit } from "../amount";
import { isZero, round } from "../amount";
import { judgeSum } from "../check/judge";
import type { Quantity } from "./quantity";
import { difference, valueOf } from "./quantity";
import type { Part } from "./sentence";
import { size } from "./sentence";
import type { Changes } from "./three-public-changes";
import { blanksIn } from "./three-public-changes";

/**
 * What the change of the three public expenses is made of. One item that is all of it is its cause; several are its
 * parts where they add up to it. Items that leave some of it open are named only together with what is not stated, and
 * left out where nothing tells what is missing: a part is no explanation of the whole.
 */
export function threePublicCause(changes: Changes, change: Quantity | null, unit: Unit): Part[] {
  const { items, unstated } = changes;
  const rest = items.reduce((left, [, part]) => difference("分项以外的增减额", left, part), change);
  const [only] = items;
  if (rest?.kind !== "sum" || !only) return [];
  switch (judgeSum(rest.terms).verdict) {
    case "exact":
      return items.length === 1 ? ["，系", ...told(only, unit), "所致"] : parts(items, unit);
    case "within-rounding":
      if (items.length === 1) return ["，主要系", ...told(only, unit), "所致"];
      return [...parts(items, unit), ...(isZero(round(valueOf(rest, unit)!, 2)) ? [] : [TAIL])];
    case "inconsistent":
    case "not-judgeable":
      if (unstated.length === 0) return [];
      return [...parts(items, unit), `（${blanksIn(changes)}，增减情况不详）`];
  }
}

/** The printed parts do not come to the printed whole, and nobody should look for the mistake. */
const TAIL = "（分项合计与总额的尾差系四舍五入所致）";

function parts(items: Changes["items"], unit: Unit): Part[] {
  return items.flatMap((item, i) => [i === 0 ? "，其中" : "、", ...told(item, unit)]);
}

function told([name, change]: Changes["items"][number], unit: Unit): Part[] {
  const by = size(change, unit);
  return [name, { on: change, zero: ["持平"], positive: ["增加", ...by], negative: ["减少", ...by] }];
}
