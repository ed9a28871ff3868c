import { isPositive } from "../amount";
import { brief } from "../text/brief";
import { text } from "../text/text";
import { compliance } from "./compliance";
import type { Observation } from "./compliance";
import type { Project } from "./project";
import { projectsOf } from "./project";
import { agree, sumOf } from "./sum";
import { cellsOf, money } from "./wording";

/**
 * K-2. A project that the finance bureau pays directly has no money of its own: what is not yet paid is a balance of
 * the budget (指标结余), and the department's closing balance (资金结余) must not contain it.
 */
export const directPaymentBalance = compliance({
  id: "K-2",
  title: { zh: "财政直接拨付项目列示单位结转", en: "Own balance shown for a project paid directly" },
  source: {
    zh: "项目资金收支明细表的口径：财政直接拨付不经本单位，年末结转结余为本单位的资金",
    en: "Project funds table: direct payments do not pass through the department; the closing balance is its own money",
  },
  observe: ({ facts }) => projectsOf(facts).flatMap(observe),
});

function observe(project: Project): Observation[] {
  const [direct, closing] = [project.figure("direct"), project.figure("closing")];
  if (!direct || !closing || !isPositive(direct.value) || !isPositive(closing.value)) return [];
  const [budget, pending, carried] = [project.figure("budget"), project.figure("pending"), project.figure("carried")];
  const unpaid = agree(sumOf(pending), sumOf(closing));
  const rest = agree(sumOf(budget), sumOf(direct, closing));
  if (!unpaid && !rest) return [];
  return [
    {
      severity: "warning",
      brief: brief(
        project.name,
        text("财政直接拨付，却列结转 {closing}", "paid directly, yet a balance of {closing}", {
          closing: money(closing),
        }),
        text("请核实资金是否到账", "check whether the money arrived"),
      ),
      text: text(
        "{project}由财政直接拨付 {direct}，{which} {closing}却列为本单位年末结转结余{carried}。未拨付的预算属于指标结余，不是单位的资金结余，口径不一致，请核实资金是否已拨到本单位。",
        "{project}: the finance bureau paid {direct} directly, yet {closing}, {which}, is shown as the department's own closing balance{carried}. A budget not yet paid is a balance of the budget, not of money; please check whether the money ever arrived.",
        {
          project: project.title,
          direct: money(direct),
          which: rest
            ? text("年初预算 {budget}中其余的", "the rest of the budget of {budget}", { budget: money(budget!) })
            : text("尚未拨付的", "the part not yet paid"),
          closing: money(closing),
          carried:
            carried && isPositive(carried.value)
              ? text("（其中结转留用 {carried}）", " (carried forward: {carried})", { carried: money(carried) })
              : "",
        },
      ),
      cells: cellsOf([closing, direct, pending, budget, carried]),
    },
  ];
}
