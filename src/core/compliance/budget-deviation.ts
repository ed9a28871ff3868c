import { absolute, amount, compare, isNegative, ONE, subtract } from "../amount";
import { isKnown } from "../facts/fact";
import type { Fact } from "../facts/fact";
import type { FactStore } from "../facts/store";
import { percent } from "../facts/printed";
import { brief } from "../text/brief";
import { text } from "../text/text";
import { compliance } from "./compliance";
import { rateOf, sumOf } from "./sum";
import { cellsOf, money, thresholdRate } from "./wording";

/** Original budget and final accounts of the same expenditure, the pair of one table first. */
const PAIRS: readonly (readonly [budget: string, actual: string])[] = [
  ["Z01.expenditure.budget", "Z01.expenditure.actual"],
  ["H2.funds.budget", "H2.funds.actual"],
  ["B1.totalOut", "D01.expenditure"],
  ["B3.total", "D03.total"],
];

/** C-22. The department's expenditure far from its original budget. */
export const budgetDeviation = compliance({
  id: "C-22",
  title: { zh: "年初预算数与决算数差异过大", en: "Final accounts far from the original budget" },
  source: {
    zh: "部门决算模板审核“年初预算与决算差异”；界限可在设置中调整",
    en: "Review of final accounts (original budget against final accounts); the limit can be set",
  },
  observe: ({ facts, settings }) => {
    const pair = PAIRS.map(([budget, actual]) => knownPair(facts, budget, actual)).find((found) => found !== null);
    if (!pair) return [];
    const { budget, actual } = pair;
    const rate = rateOf(sumOf(actual), sumOf(budget));
    const limit = settings.thresholds.budgetDeviation;
    if (rate === null) return [];
    const deviation = subtract(rate, ONE);
    if (compare(absolute(deviation), amount(limit)) <= 0) return [];
    return [
      {
        severity: "warning",
        brief: brief(
          { zh: "支出", en: "Expenditure" },
          text(
            "决算比年初预算{direction} {deviation}，超过 {limit}",
            "{deviation} {direction} the original budget, above {limit}",
            {
              direction: isNegative(deviation) ? text("少", "below") : text("多", "above"),
              deviation: percent(absolute(deviation)),
              limit: thresholdRate(limit),
            },
          ),
          text("请说明原因", "please give the reason"),
        ),
        text: text(
          "决算支出 {actual} 比年初预算 {budget} {direction} {deviation}，超过 {limit}，需说明原因。",
          "Expenditure {actual} is {deviation} {direction} the original budget {budget}, more than {limit}; the reason must be given.",
          {
            actual: money(actual),
            budget: money(budget),
            direction: isNegative(deviation) ? text("少", "below") : text("多", "above"),
            deviation: percent(absolute(deviation)),
            limit: thresholdRate(limit),
          },
        ),
        cells: cellsOf([actual, budget]),
      },
    ];
  },
});

function knownPair(facts: FactStore, budget: string, actual: string): { budget: Fact; actual: Fact } | null {
  const [planned, spent] = [facts.one(budget), facts.one(actual)];
  return isKnown(planned) && isKnown(spent) ? { budget: planned, actual: spent } : null;
}
