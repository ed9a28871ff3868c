import { amount, compare, isPositive, subtract } from "../amount";
import type { Severity } from "../check/check";
import { percent } from "../facts/printed";
import { brief } from "../text/brief";
import { text } from "../text/text";
import { compliance } from "./compliance";
import type { Observation } from "./compliance";
import { excessOf, rateOf, sumOf } from "./sum";
import type { ThreePublicLine } from "./three-public";
import { threePublicComponents, threePublicTotal } from "./three-public";
import { cellsOf, money } from "./wording";

/** C-14. The total over its budget is an error; a component over its own while the total keeps to its is a warning. */
export const threePublicBudget = compliance({
  id: "C-14",
  title: { zh: "“三公”经费超预算", en: "Three public expenses over budget" },
  source: {
    zh: "《党政机关厉行节约反对浪费条例》；财预〔2013〕53号“三公经费控制率”",
    en: "Regulations on economy in public bodies; 财预〔2013〕53号, control rate of the three public expenses",
  },
  observe: ({ facts }) => {
    const total = overBudget(threePublicTotal(facts), "error");
    return total.length > 0 ? total : threePublicComponents(facts).flatMap((line) => overBudget(line, "warning"));
  },
});

function overBudget(line: ThreePublicLine, severity: Severity): Observation[] {
  const { name, actual, budget, controlRate } = line;
  if (!actual || !budget) return fromPrintedRate(line, severity);
  const excess = excessOf(sumOf(actual), sumOf(budget));
  if (!excess) return [];
  const rate = rateOf(sumOf(actual), sumOf(budget));
  return [
    {
      severity,
      brief: brief(
        name,
        text("超预算 {excess}", "over budget by {excess}", { excess: money(actual, excess.value) }),
        text("请说明原因", "please give the reason"),
      ),
      text: text(
        "{name}超预算 {excess}：决算 {actual}，预算 {budget}{rate}。",
        "{name}: over budget by {excess}: {actual} spent against {budget}{rate}.",
        {
          name,
          excess: money(actual, excess.value),
          actual: money(actual),
          budget: money(budget),
          rate:
            rate === null
              ? ""
              : text(
                  "，预算控制率 {rate}（决算÷预算），高于 100%",
                  "; control rate {rate} (actual ÷ budget), above 100%",
                  {
                    rate: percent(rate),
                  },
                ),
        },
      ),
      cells: cellsOf([actual, budget, controlRate]),
    },
  ];
}

/** Where a figure is missing, the printed control rate is used. */
function fromPrintedRate({ name, controlRate }: ThreePublicLine, severity: Severity): Observation[] {
  if (!controlRate || !isPositive(controlRate.value)) return [];
  if (compare(subtract(controlRate.value, amount(1)), controlRate.halfWidth) <= 0) return [];
  return [
    {
      severity,
      brief: brief(
        name,
        text("预算控制率 {rate}，高于 100%", "control rate {rate}, above 100%", { rate: percent(controlRate.value) }),
        text("请说明原因", "please give the reason"),
      ),
      text: text(
        "{name}预算控制率 {rate}（决算÷预算），高于 100%。",
        "{name}: control rate {rate} (actual ÷ budget), above 100%.",
        { name, rate: percent(controlRate.value) },
      ),
      cells: [controlRate.cell],
    },
  ];
}
