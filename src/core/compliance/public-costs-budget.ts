import { isKnown } from "../facts/fact";
import type { Fact } from "../facts/fact";
import type { FactStore } from "../facts/store";
import { percent } from "../facts/printed";
import { brief } from "../text/brief";
import { text } from "../text/text";
import { compliance } from "./compliance";
import { excessOf, rateOf, sumOf } from "./sum";
import { cellsOf, money } from "./wording";

/** C-12. Public running costs above their budget, as the base data or the published budget state it. */
export const publicCostsBudget = compliance({
  id: "C-12",
  title: { zh: "公用经费超预算", en: "Public running costs above budget" },
  source: {
    zh: "《预算绩效评价共性指标体系框架》（财预〔2013〕53号）公用经费控制率",
    en: "Common indicators of budget performance (财预〔2013〕53号), control of public running costs",
  },
  observe: ({ facts }) => {
    const actual = first(facts, "D06.public", "H1.public.actual");
    const budget = first(facts, "H1.public.budget", "B8.public", "B3.public");
    if (!actual || !budget) return [];
    const [spent, planned] = [sumOf(actual), sumOf(budget)];
    const excess = excessOf(spent, planned);
    const rate = rateOf(spent, planned);
    if (!excess) return [];
    return [
      {
        severity: "warning",
        brief: brief(
          { zh: "公用经费", en: "Public running costs" },
          text("超预算 {excess}", "over budget by {excess}", { excess: money(budget, excess.value) }),
          text("请说明原因", "please give the reason"),
        ),
        text: text(
          "公用经费超预算 {excess}（决算 {actual}，预算 {budget}{rate}）。",
          "Public running costs are {excess} above budget (spent {actual}, budget {budget}{rate}).",
          {
            excess: money(budget, excess.value),
            actual: money(actual),
            budget: money(budget),
            rate: rate === null ? "" : text("，控制率 {rate}", ", control rate {rate}", { rate: percent(rate) }),
          },
        ),
        cells: cellsOf([actual, budget]),
      },
    ];
  },
});

function first(facts: FactStore, ...keys: readonly string[]): Fact | null {
  return keys.map((key) => facts.one(key)).find(isKnown) ?? null;
}
