import { amount, compare, isPositive } from "../amount";
import { percent } from "../facts/printed";
import type { Settings } from "../settings/settings";
import { brief } from "../text/brief";
import { text } from "../text/text";
import type { Text } from "../text/text";
import { compliance } from "./compliance";
import type { Evidence, Observation } from "./compliance";
import { rateOf } from "./sum";
import type { ThreePublicLine } from "./three-public";
import { threePublicComponents, threePublicTotal } from "./three-public";
import { cellsOf, money, thresholdRate } from "./wording";

/** C-15. A growing total is one finding that names its growing components; they have findings of their own only without it. */
export const threePublicGrowth = compliance({
  id: "C-15",
  title: { zh: "“三公”经费增长", en: "Growth of the three public expenses" },
  source: {
    zh: "财预〔2013〕53号 附件2 部门整体支出绩效评价共性指标：“三公经费”变动率",
    en: "Caiyu [2013] No. 53, annex 2: growth of the three public expenses, a common indicator for departments",
  },
  observe: ({ facts, settings }: Evidence): Observation[] => {
    const total = threePublicTotal(facts);
    const components = threePublicComponents(facts).filter(hasGrown);
    if (hasGrown(total)) return [totalGrowth(total, components)];
    return components.filter((line) => grewMuch(line, settings)).map((line) => componentGrowth(line, settings));
  },
});

/** Grown beyond rounding. */
function hasGrown({ change }: ThreePublicLine): boolean {
  return change !== null && compare(change.value, change.tolerance) > 0;
}

function growthOf({ change, prior }: ThreePublicLine) {
  return rateOf(change, prior);
}

function grewMuch(line: ThreePublicLine, settings: Settings): boolean {
  const growth = growthOf(line);
  if (growth === null) return line.prior !== null && !isPositive(line.prior.value);
  return compare(growth, amount(settings.thresholds.componentGrowth)) > 0;
}

function totalGrowth(total: ThreePublicLine, components: readonly ThreePublicLine[]): Observation {
  return {
    severity: "warning",
    brief: brief(total.name, grown(total), text("请说明原因", "please give the reason")),
    text: text("{growth}{components}。应说明增长原因。", "{growth}{components}. The reason should be given.", {
      growth: growthText(total),
      components:
        components.length === 0
          ? ""
          : text("，其中{list}", "; of which {list}", { list: { list: components.map(changeText) } }),
    }),
    cells: cellsOf([...total.change!.facts, ...components.flatMap((line) => line.change!.facts)]),
  };
}

function componentGrowth(line: ThreePublicLine, settings: Settings): Observation {
  return {
    severity: "warning",
    brief: brief(line.name, grown(line), text("请说明原因", "please give the reason")),
    text: text(
      "{growth}，单项增长超过 {limit}，应说明原因。",
      "{growth}, more than {limit} for a single item. The reason should be given.",
      { growth: growthText(line), limit: thresholdRate(settings.thresholds.componentGrowth) },
    ),
    cells: cellsOf(line.change!.facts),
  };
}

function grown(line: ThreePublicLine): Text {
  const growth = growthOf(line);
  return text("比上年增加 {change}{rate}", "up by {change}{rate}", {
    change: money(line.actual ?? line.change!.facts[0]!, line.change!.value),
    rate: growth === null ? "" : text("，增长 {growth}", ", {growth}", { growth: percent(growth) }),
  });
}

function growthText(line: ThreePublicLine): Text {
  const { name, change, prior, actual } = line;
  const like = actual ?? change!.facts[0]!;
  const growth = growthOf(line);
  return text("{name}较上年增加 {change}{rate}", "{name} grew by {change}{rate}", {
    name,
    change: money(like, change!.value),
    rate:
      growth === null
        ? prior === null
          ? ""
          : text("（上年为 0）", " (nil in the prior year)")
        : text("，增长 {growth}（增加额÷上年决算 {prior}）", ", {growth} (change ÷ prior year {prior})", {
            growth: percent(growth),
            prior: money(like, prior!.value),
          }),
  });
}

function changeText({ name, change, actual }: ThreePublicLine): Text {
  return text("{name}增加 {change}", "{name} by {change}", {
    name,
    change: money(actual ?? change!.facts[0]!, change!.value),
  });
}
