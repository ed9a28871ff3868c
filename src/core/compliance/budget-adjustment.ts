import { absolute, amount, compare, divide, isPositive, isZero, subtract, sum } from "../amount";
import { isKnown } from "../facts/fact";
import type { FactOrMissing } from "../facts/fact";
import type { FactStore } from "../facts/store";
import { percent } from "../facts/printed";
import { brief } from "../text/brief";
import { text } from "../text/text";
import { compliance } from "./compliance";
import type { Evidence, Observation } from "./compliance";
import { projectsOf } from "./project";
import { cellsOf, enumerated, money, thresholdRate } from "./wording";

/** C-27. Over the projects whose original budget is stated; additions and cuts both count. */
export const budgetAdjustment = compliance({
  id: "C-27",
  title: { zh: "预算调整率", en: "Budget adjustment rate" },
  source: {
    zh: "财预〔2013〕53号 附件2 部门整体支出绩效评价共性指标：预算调整率；界限可在设置中调整",
    en: "Caiyu [2013] No. 53, annex 2: adjustment rate, a common indicator for departments; the limits can be set",
  },
  observe: (evidence) => [...ofDepartment(evidence), ...ofProjects(evidence)],
});

function ofProjects({ facts, settings }: Evidence): Observation[] {
  const budgeted = projectsOf(facts).flatMap((project) => {
    const [budget, added] = [project.figure("budget"), project.figure("added")];
    return budget && added ? [{ project, budget, added }] : [];
  });
  const budget = sum(budgeted.map((p) => p.budget.value));
  const adjusted = budgeted.filter((p) => !isZero(p.added.value));
  const change = sum(adjusted.map((p) => absolute(p.added.value)));
  const rate = isPositive(budget) ? divide(change, budget) : null;
  const { adjustmentInfo, adjustmentWarning } = settings.thresholds;
  if (rate === null || compare(rate, amount(adjustmentInfo)) <= 0) return [];
  const serious = compare(rate, amount(adjustmentWarning)) > 0;
  const like = adjusted[0]!.added;
  return [
    {
      severity: serious ? "warning" : "info",
      brief: brief(
        { zh: "项目预算", en: "Project budgets" },
        text("调整率 {rate}，高于 {limit}", "adjusted by {rate}, above {limit}", {
          rate: percent(rate),
          limit: thresholdRate(serious ? adjustmentWarning : adjustmentInfo),
        }),
      ),
      text: text(
        "项目预算调整率 {rate}（年中追加、调减的绝对值之和÷年初预算＝{change}÷{budget}），高于 {limit}：{projects}。",
        "Budget adjustment rate of the projects {rate} (additions and cuts in absolute terms ÷ original budget = {change} ÷ {budget}), above {limit}: {projects}.",
        {
          rate: percent(rate),
          change: money(like, change),
          budget: money(like, budget),
          limit: thresholdRate(serious ? adjustmentWarning : adjustmentInfo),
          projects: enumerated(adjusted, ({ project, added }) =>
            text("{project}{added}", "{project} {added}", { project: project.title, added: money(added) }),
          ),
        },
      ),
      cells: cellsOf([...adjusted.map((p) => p.added), ...adjusted.map((p) => p.budget)]),
    },
  ];
}

/** The department's own adjustment: as the base data state it, else 全年预算数 − 年初预算数 of its self-evaluation. */
function ofDepartment({ facts, settings }: Evidence): Observation[] {
  const [stated, full] = [facts.one("H1.adjustment.actual"), facts.one("H2.funds.fullBudget")];
  const budget = departmentBudget(facts);
  if (!isKnown(budget) || !isPositive(budget.value)) return [];
  const change = isKnown(stated) ? stated.value : isKnown(full) ? subtract(full.value, budget.value) : null;
  if (change === null) return [];
  const rate = divide(absolute(change), budget.value)!;
  const { adjustmentInfo, adjustmentWarning } = settings.thresholds;
  if (compare(rate, amount(adjustmentInfo)) <= 0) return [];
  const serious = compare(rate, amount(adjustmentWarning)) > 0;
  return [
    {
      severity: serious ? "warning" : "info",
      brief: brief(
        { zh: "部门预算", en: "Department's budget" },
        text("调整率 {rate}，高于 {limit}", "adjusted by {rate}, above {limit}", {
          rate: percent(rate),
          limit: thresholdRate(serious ? adjustmentWarning : adjustmentInfo),
        }),
      ),
      text: text(
        "部门预算调整率 {rate}（{change}÷年初预算 {budget}），高于 {limit}。",
        "Budget adjustment rate of the department {rate} ({change} ÷ original budget {budget}), above {limit}.",
        {
          rate: percent(rate),
          change: money(budget, change),
          budget: money(budget),
          limit: thresholdRate(serious ? adjustmentWarning : adjustmentInfo),
        },
      ),
      cells: cellsOf([...[stated, full].filter(isKnown).slice(0, 1), budget]),
    },
  ];
}

/** 年初预算 of the same table where it can be, else of the published budget. */
function departmentBudget(facts: FactStore): FactOrMissing {
  const keys = ["H2.funds.budget", "Z01.expenditure.budget", "B3.total"];
  return keys.map((key) => facts.one(key)).find(isKnown) ?? facts.one(keys[0]!);
}
