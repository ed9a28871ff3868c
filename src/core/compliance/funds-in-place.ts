import { amount, compare, isNegative, isPositive } from "../amount";
import { percent } from "../facts/printed";
import { minus, plus } from "../check/terms";
import { brief } from "../text/brief";
import { text } from "../text/text";
import { compliance } from "./compliance";
import type { Observation } from "./compliance";
import { disputedProjects, projectsOf } from "./project";
import { excessOf, rateOf, sumOf, sumOfTerms } from "./sum";
import { cellsOf, money, thresholdRate } from "./wording";

/**
 * C-8. What the finance bureau paid directly is not due to the department. A project whose receipts do not follow
 * from its own figures (P-1) has a wrong figure, not missing money.
 */
export const fundsInPlace = compliance({
  id: "C-8",
  title: { zh: "资金到位率", en: "Funds in place" },
  source: {
    zh: "《预算绩效评价共性指标体系框架》（财预〔2013〕53号）资金到位率",
    en: "Common indicators of budget performance (财预〔2013〕53号), funds in place",
  },
  observe: ({ facts, checks, settings }) => {
    const disputed = disputedProjects(checks);
    return projectsOf(facts).flatMap((project): Observation[] => {
      const [budget, added, direct, received] = [
        project.figure("budget"),
        project.figure("added"),
        project.figure("direct"),
        project.figure("received"),
      ];
      if (!budget || !received || disputed.has(project.entity)) return [];
      // A blank receipt is nil only where a closing balance confirms it.
      if (received.empty && !project.figure("closing")) return [];
      if (project.isUnreadable("added") || project.isUnreadable("direct")) return [];
      // Without additions, money paid directly can only make less due.
      const nothingAdded = !added && !(direct && isNegative(direct.value));
      if (nothingAdded && compare(budget.value, received.value) <= 0) return [];
      const due = sumOfTerms([plus(budget), ...(added ? [plus(added)] : []), ...(direct ? [minus(direct)] : [])])!;
      const missing = excessOf(due, sumOf(received));
      const rate = rateOf(sumOf(received), due);
      if (!missing || rate === null) return [];
      const low = compare(rate, amount(settings.thresholds.inPlaceWarning)) < 0;
      return [
        {
          severity: low ? "warning" : "info",
          brief: brief(
            project.name,
            text("到位率 {rate}，未到位 {missing}", "{rate} in place, {missing} missing", {
              rate: percent(rate),
              missing: money(budget, missing.value),
            }),
          ),
          text: text(
            "{project}资金到位率 {rate}（本年收到÷（年初预算＋年中追加{direct}）＝{received}÷{due}），未到位 {missing}{limit}。",
            "{project}: funds in place {rate} (received ÷ (original budget + added{direct}) = {received} ÷ {due}); {missing} did not arrive{limit}.",
            {
              project: project.title,
              rate: percent(rate),
              direct:
                direct && isPositive(direct.value)
                  ? text("－财政直接拨付", " − paid directly by the finance bureau")
                  : "",
              received: money(received),
              due: money(budget, due.value),
              missing: money(budget, missing.value),
              limit: low
                ? text("，低于 {limit}", "; the rate is below {limit}", {
                    limit: thresholdRate(settings.thresholds.inPlaceWarning),
                  })
                : "",
            },
          ),
          cells: cellsOf([received, budget, added, direct]),
        },
      ];
    });
  },
});
