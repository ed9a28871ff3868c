import { isSectionOf } from "../forms/form";
import { isPositive, isZero } from "../amount";
import { brief } from "../text/brief";
import { text } from "../text/text";
import { compliance } from "./compliance";
import type { Observation } from "./compliance";
import type { Project } from "./project";
import { projectsOf } from "./project";
import { cellsOf, money } from "./wording";

/** C-2. A blank budget is a budget not stated and gives no finding; 0 or 无 is a budget of nothing. */
export const withoutBudget = compliance({
  id: "C-2",
  title: { zh: "无预算支出", en: "Spending without a budget" },
  source: {
    zh: "《预算法》：支出必须以经批准的预算为依据，未列入预算的不得支出",
    en: "Budget Law: expenditure must rest on the approved budget",
  },
  observe: ({ facts }) => projectsOf(facts).flatMap(observe),
});

function observe(project: Project): Observation[] {
  const [budget, added, spent] = [project.figure("budget"), project.figure("added"), project.figure("spent")];
  const [opening, received] = [project.figure("opening"), project.figure("received")];
  if (!budget || !isZero(budget.value)) return [];
  if (added && isPositive(added.value)) {
    return [
      {
        severity: "info",
        brief: brief(
          project.name,
          text("年初无预算，年中追加 {added}", "no original budget, {added} added", { added: money(added) }),
          text("须有批复文件", "the approval must be on file"),
        ),
        text: text(
          "{project}年初无预算，年中追加 {added}，须有批复文件。",
          "{project} had no original budget and {added} were added during the year; the approval must be on file.",
          { project: project.title, added: money(added) },
        ),
        cells: cellsOf([added, budget]),
      },
    ];
  }
  const unreadable = project.isUnreadable("added") || project.isUnreadable("direct");
  if (!spent || !isPositive(spent.value) || !opening || !received || unreadable || !isZero(opening.value)) return [];
  if (isZero(received.value)) {
    return [
      {
        severity: "error",
        brief: brief(
          project.name,
          text("无预算支出 {spent}", "{spent} spent without a budget", { spent: money(spent) }),
        ),
        text: text(
          "{project}无预算支出 {spent}：年初预算、年中追加均为 0，也没有上年结转和本年收到。",
          "{project} spent {spent} without a budget: original budget and additions are nil, and there is neither carry-over nor receipt.",
          { project: project.title, spent: money(spent) },
        ),
        cells: cellsOf([spent, budget, added, opening, received]),
      },
    ];
  }
  // Funds from above are granted by their own documents; the department's own money needs a budget.
  if (!isSectionOf(project.entity.level ?? project.entity.section, "district") || !isPositive(received.value))
    return [];
  return [
    {
      severity: "warning",
      brief: brief(
        project.name,
        text("无预算，却收到 {received}、支出 {spent}", "no budget, yet {received} received and {spent} spent", {
          received: money(received),
          spent: money(spent),
        }),
        text("请说明资金来源", "state the source"),
      ),
      text: text(
        "{project}年初预算和年中追加均为 0，却收到 {received}、支出 {spent}，请说明资金来源并提供批复文件。",
        "{project} has neither an original budget nor additions, yet received {received} and spent {spent}; please state the source and provide the approval.",
        { project: project.title, received: money(received), spent: money(spent) },
      ),
      cells: cellsOf([spent, received, budget, added]),
    },
  ];
}
