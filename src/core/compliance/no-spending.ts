import { amount, compare, isPositive, sum } from "../amount";
import type { FactStore } from "../facts/store";
import { percent } from "../facts/printed";
import { groupedBy } from "../grouped";
import type { Settings } from "../settings/settings";
import { brief } from "../text/brief";
import { text } from "../text/text";
import type { Text } from "../text/text";
import { compliance, worst } from "./compliance";
import type { Observation } from "./compliance";
import type { Project } from "./project";
import { isUnspent, projectsOf } from "./project";
import { rateOf, sectionOf, sumOf } from "./sum";
import { cellsOf, enumerated, money, thresholdMoney } from "./wording";

/** C-4. One finding for each section, naming every project that spent nothing; C-3 and C-6 leave these projects out. */
export const noSpending = compliance({
  id: "C-4",
  title: { zh: "零支出项目", en: "Projects without spending" },
  source: {
    zh: "《预算法》关于结转结余资金的规定；界限为实务标准，可在设置中调整",
    en: "Budget Law on carried-over funds; the limits are practice and can be set",
  },
  observe: ({ facts, settings }) => {
    const bySection = groupedBy(projectsOf(facts).filter(isUnspent), ({ entity }) => entity.section);
    return [...bySection.values()].map((projects) => observe(projects, facts, settings));
  },
});

function observe(projects: readonly Project[], facts: FactStore, settings: Settings): Observation {
  const { section, sectionLabel } = projects[0]!.entity;
  const like = projects[0]!.figure("spent")!;
  const closings = sumOf(...projects.map((p) => p.figure("closing")));
  const closing = sectionOf(facts, section, "closing");
  const share = rateOf(closings, closing);
  const where = sectionLabel ?? { zh: "全部项目", en: "all projects" };
  return {
    severity: worst(projects.map((p) => (isSerious(p, settings) ? "error" : "warning"))),
    brief: brief(
      where,
      text("{count} 个项目零支出，共 {funds}", "{count} projects spent nothing of {funds}", {
        count: projects.length,
        funds: money(like, sum(projects.map((p) => p.funds!.value))),
      }),
      text("请说明原因", "please give the reason"),
    ),
    text: text(
      "{section}有 {count} 个项目有资金而本年零支出，共 {funds}：{projects}{share}。可用资金不少于 {limit}或系上年结转的为严重。",
      "{section}: {count} projects had money and spent none of it, {funds} in all: {projects}{share}. Funds of {limit} or more, or carried over from before, make it serious.",
      {
        section: sectionLabel ?? { zh: "本表", en: "This table" },
        count: projects.length,
        funds: money(like, sum(projects.map((p) => p.funds!.value))),
        projects: enumerated(projects, projectText),
        share:
          share === null
            ? ""
            : text(
                "；占{section}年末结转结余 {closing}的 {share}",
                "; {share} of the closing balance of {section}, {closing}",
                {
                  section: where,
                  closing: money(like, closing!.value),
                  share: percent(share),
                },
              ),
        limit: thresholdMoney(settings.thresholds.zeroSpendError, like.unit),
      },
    ),
    cells: cellsOf([
      ...projects.map((p) => p.figure("spent")),
      ...projects.map((p) => p.figure("closing")),
      ...projects.flatMap((p) => p.funds!.facts.filter((f) => isPositive(f.value))),
    ]),
  };
}

function isSerious(project: Project, settings: Settings): boolean {
  const large = compare(project.funds!.value, amount(settings.thresholds.zeroSpendError)) >= 0;
  return large || isPositive(project.figure("opening")!.value);
}

function projectText(project: Project): Text {
  const opening = project.figure("opening")!;
  const funds = project.funds!;
  return text("{project}{funds}{carried}", "{project} {funds}{carried}", {
    project: project.title,
    funds: money(opening, funds.value),
    carried: isPositive(opening.value)
      ? text("（含上年结转 {opening}）", " (of which carried over {opening})", { opening: money(opening) })
      : "",
  });
}
