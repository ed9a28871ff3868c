import type { Unit } from "../amount";
import { isZero, round } from "../amount";
import { valueOf } from "./quantity";
import type { Part } from "./sentence";
import { size } from "./sentence";
import type { Changes } from "./three-public-changes";
import { blanksIn } from "./three-public-changes";

/**
 * Words for the cause of the change of the three public expenses. If one item makes up the whole change, it is the
 * cause; several items are listed if they add up to the change. If they do not add up, they are listed only together
 * with the cells left blank; if no cell is blank, there are no words, because some of the parts do not explain the
 * whole.
 */
export function threePublicCause(changes: Changes, unit: Unit): Part[] {
  const { items, rest, verdict, unstated } = changes;
  const [only] = items;
  if (!rest || !only) return [];
  switch (verdict) {
    case "exact":
    case "within-rounding": {
      const tail = !isZero(round(valueOf(rest, unit)!, 2));
      if (items.length === 1) return ["，系", ...changeInWords(only, unit), "所致", ...(tail ? [TAIL_OF_ONE] : [])];
      return [...parts(items, unit), ...(tail ? [TAIL] : [])];
    }
    case "inconsistent":
    case "not-judgeable":
      if (unstated.length === 0) return [];
      return [...parts(items, unit), `（${blanksIn(changes)}，增减情况不详）`];
  }
}

/** A remark that parts and whole differ by rounding only, so that nobody looks for a mistake. */
const TAIL = "（分项合计与总额的尾差系四舍五入所致）";
const TAIL_OF_ONE = "（与总额的尾差系四舍五入）";

function parts(items: Changes["items"], unit: Unit): Part[] {
  return items.flatMap((item, i) => [i === 0 ? "，其中" : "、", ...changeInWords(item, unit)]);
}

function changeInWords([name, change]: Changes["items"][number], unit: Unit): Part[] {
  const by = size(change, unit);
  return [name, { on: change, zero: ["持平"], positive: ["增加", ...by], negative: ["减少", ...by] }];
}
