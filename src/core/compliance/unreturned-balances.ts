import type { Amount } from "../amount";
import { isPositive, isZero, sum } from "../amount";
import { percent } from "../facts/printed";
import { brief } from "../text/brief";
import { text } from "../text/text";
import type { Param } from "../text/text";
import { compliance } from "./compliance";
import type { Evidence, Observation } from "./compliance";
import type { Project } from "./project";
import { fundingYearOf, projectsOf, retainedOf } from "./project";
import { plusSum, rateOf, totalOf } from "./sum";
import { cellsOf, enumerated, money } from "./wording";

/**
 * C-26. C-5 says which money is two years old; this says that none of it was returned. Whether a project has ended
 * no table tells, so money of the year before is only asked about.
 */
export const unreturnedBalances = compliance({
  id: "C-26",
  title: { zh: "应缴未缴结余资金", en: "Surplus not returned to the treasury" },
  source: {
    zh: "财预〔2015〕15号：结转两年以上的资金应当作为结余资金管理；《预算法》",
    en: "财预〔2015〕15号: funds carried over for two years or more are surplus; Budget Law",
  },
  observe: (evidence) => {
    const { facts, year } = evidence;
    if (year === null) return [];
    const projects = projectsOf(facts);
    const due = unreturned(projects, evidence, (funded) => funded <= year - 2);
    if (due.length > 0) {
      return [
        observation(
          "warning",
          due,
          evidence,
          text("结转已满两年，未上缴财政", "carried over for two years and nothing of it was returned"),
        ),
      ];
    }
    const last = unreturned(projects, evidence, (funded) => funded === year - 1);
    if (last.length === 0 || returnedShare(evidence) === null) return [];
    return [
      observation(
        "info",
        last,
        evidence,
        text(
          "未上缴；未满两年，但项目已完成或不再需要的应及时上缴",
          "not returned; it is not two years old, but what is no longer needed should be returned",
        ),
      ),
    ];
  },
});

interface Kept {
  readonly project: Project;
  readonly retained: Amount;
}

function unreturned(projects: readonly Project[], { settings }: Evidence, isOld: (funded: number) => boolean): Kept[] {
  return projects.flatMap((project): Kept[] => {
    const returned = project.figure("returned");
    if (!returned || !isZero(returned.value)) return [];
    const funded = fundingYearOf(project);
    if (!funded || !isOld(funded.year)) return [];
    const retained = retainedOf(project, settings);
    return retained !== null && isPositive(retained) ? [{ project, retained }] : [];
  });
}

/** Returned as a share of all closing balances, before what was returned. */
function returnedShare({ facts, settings }: Evidence) {
  const returned = totalOf(facts, "P1", "returned");
  const closing = totalOf(facts, "P1", "closing");
  const base = settings.returnedInClosing ? closing : plusSum(closing, returned);
  const share = rateOf(returned, base);
  return share === null ? null : { returned: returned!, base: base!, share };
}

function observation(
  severity: Observation["severity"],
  kept: readonly Kept[],
  evidence: Evidence,
  why: Param,
): Observation {
  const like = kept[0]!.project.figure("closing")!;
  const all = returnedShare(evidence);
  return {
    severity,
    brief: brief(
      { zh: "结余资金", en: "Surplus" },
      text("{count} 个项目 {amount} 未上缴", "{count} projects have not returned {amount}", {
        count: kept.length,
        amount: money(like, sum(kept.map((k) => k.retained))),
      }),
    ),
    text: text(
      "{all}{count} 个项目共 {amount}以前年度资金{why}：{projects}。",
      "{all}{count} projects hold {amount} of earlier years, {why}: {projects}.",
      {
        all: all
          ? text(
              "上缴财政合计 {returned}，占年末结转结余 {closing}的 {share}；",
              "{returned} were returned in all, {share} of the closing balances of {closing}; ",
              {
                returned: money(like, all.returned.value),
                closing: money(like, all.base.value),
                share: percent(all.share),
              },
            )
          : "",
        count: kept.length,
        amount: money(like, sum(kept.map((k) => k.retained))),
        why,
        projects: enumerated(kept, ({ project, retained }) =>
          text("{project}{amount}", "{project} {amount}", { project: project.title, amount: money(like, retained) }),
        ),
      },
    ),
    cells: cellsOf([
      ...kept.map(({ project }) => project.figure("returned")),
      ...kept.map(({ project }) => project.figure("closing")),
    ]),
  };
}
