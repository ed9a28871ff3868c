import { amount, compare, isPositive } from "../amount";
import { percent } from "../facts/printed";
import { brief } from "../text/brief";
import { text } from "../text/text";
import { compliance } from "./compliance";
import type { Observation } from "./compliance";
import { projectsOf } from "./project";
import { isShareBelow, rateOf, sumOf } from "./sum";
import { cellsOf, money, thresholdRate } from "./wording";

/** C-7. A project that spent nothing is C-4's. */
export const budgetDespiteBalance = compliance({
  id: "C-7",
  title: { zh: "有结转仍足额安排资金", en: "Fully funded in spite of a carry-over" },
  source: {
    zh: "编制预算应当结合上年结转结余情况；界限为实务标准，可在设置中调整",
    en: "Budgets must take the carry-over into account; the limit is practice and can be set",
  },
  observe: ({ facts, settings }) =>
    projectsOf(facts).flatMap((project): Observation[] => {
      const [opening, received, spent] = [
        project.figure("opening"),
        project.figure("received"),
        project.figure("spent"),
      ];
      if (!opening || !received || !spent) return [];
      if (!isPositive(opening.value) || compare(received.value, spent.value) < 0) return [];
      if (isShareBelow(opening.value, spent.value, amount(settings.thresholds.openingShare))) return [];
      const share = rateOf(sumOf(opening), sumOf(spent));
      if (share === null) return [];
      return [
        {
          severity: "warning",
          brief: brief(
            project.name,
            text("年初结转 {opening}，仍收到 {received}", "opening {opening}, yet {received} received", {
              opening: money(opening),
              received: money(received),
            }),
            text("应先用上年结转", "use the carry-over first"),
          ),
          text: text(
            "{project}年初已有结转 {opening}，相当于本年支出 {spent}的 {share}（界限 {limit}），本年仍收到 {received}，不少于本年支出。安排预算时应先使用上年结转。",
            "{project} began the year with {opening}, {share} of the year's spending of {spent} (limit {limit}), and still received {received}, no less than it spent. The carry-over should be used first.",
            {
              project: project.title,
              opening: money(opening),
              spent: money(spent),
              share: percent(share),
              limit: thresholdRate(settings.thresholds.openingShare),
              received: money(received),
            },
          ),
          cells: cellsOf([received, opening, spent]),
        },
      ];
    }),
});
