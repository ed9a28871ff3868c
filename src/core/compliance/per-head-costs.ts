import type { Amount } from "../amount";
import { absolute, amount, compare, divide, isNegative, isPositive, ONE, subtract } from "../amount";
import { isKnown } from "../facts/fact";
import type { Fact } from "../facts/fact";
import type { FactStore } from "../facts/store";
import { percent } from "../facts/printed";
import { brief } from "../text/brief";
import { text } from "../text/text";
import { compliance } from "./compliance";
import type { Observation } from "./compliance";
import { asPrinted, cellsOf, money, thresholdRate } from "./wording";

const COSTS = [
  { keys: ["D06.personnel", "Z08_1.personnel"], zh: "人均人员经费", en: "Personnel expenditure a head" },
  { keys: ["D06.public", "Z08_1.public", "H1.public.actual"], zh: "人均公用经费", en: "Public running costs a head" },
] as const;

interface PerHead {
  readonly value: Amount;
  readonly costs: Fact;
  readonly heads: Fact;
}

/** C-23. Costs a head against the year before, which needs last year's tables of expenditure and of staff. */
export const perHeadCosts = compliance({
  id: "C-23",
  title: { zh: "人均支出较上年变动异常", en: "Costs a head far from last year's" },
  source: {
    zh: "部门决算模板审核“人均支出变动”；界限可在设置中调整",
    en: "Review of final accounts (change of costs a head); the limit can be set",
  },
  observe: ({ facts, settings }) => {
    const before = facts.previous;
    if (!before) return [];
    const limit = settings.thresholds.perHeadChange;
    return COSTS.flatMap(({ keys, zh, en }): Observation[] => {
      const [now, then] = [perHead(facts, keys), perHead(before, keys)];
      if (!now || !then || !isPositive(then.value)) return [];
      const change = subtract(divide(now.value, then.value)!, ONE);
      if (compare(absolute(change), amount(limit)) <= 0) return [];
      return [
        {
          severity: "info",
          brief: brief(
            { zh, en },
            text("比上年{direction} {change}，超过 {limit}", "{direction} by {change}, above {limit}", {
              direction: isNegative(change) ? text("下降", "down") : text("上升", "up"),
              change: percent(absolute(change)),
              limit: thresholdRate(limit),
            }),
            text("请说明原因", "please give the reason"),
          ),
          text: text(
            "{name} {now}，上年 {then}，{direction} {change}，超过 {limit}，请说明原因。",
            "{name}: {now}, the year before {then}, {direction} by {change}, more than {limit}; please give the reason.",
            {
              name: { zh, en },
              now: money(now.costs, asPrinted(now.costs, now.value)),
              then: money(then.costs, asPrinted(then.costs, then.value)),
              direction: isNegative(change) ? text("下降", "down") : text("上升", "up"),
              change: percent(absolute(change)),
              limit: thresholdRate(limit),
            },
          ),
          cells: cellsOf([now.costs, now.heads, then.costs, then.heads]),
        },
      ];
    });
  },
});

function perHead(facts: FactStore, keys: readonly string[]): PerHead | null {
  const costs = keys.map((key) => facts.one(key)).find(isKnown);
  const heads = facts.one("H1.headcount.staff");
  if (!costs || !isKnown(heads) || !isPositive(heads.value)) return null;
  return { value: divide(costs.value, heads.value)!, costs, heads };
}
