import { compare, isNegative, isPositive } from "../amount";
import { brief } from "../text/brief";
import { text } from "../text/text";
import { compliance } from "./compliance";
import type { Observation } from "./compliance";
import type { Project } from "./project";
import { projectsOf } from "./project";
import { excessOf, minusSum, plusSum, sumOf } from "./sum";
import { cellsOf, money } from "./wording";

/** C-1. Only projects with a budget of their own: money from above without one is limited by what was received (P-7). */
export const overBudget = compliance({
  id: "C-1",
  title: { zh: "超预算支出", en: "Spending over budget" },
  source: {
    zh: "《预算法》：支出必须以经批准的预算为依据，未列入预算的不得支出",
    en: "Budget Law: expenditure must rest on the approved budget",
  },
  observe: ({ facts }) => projectsOf(facts).flatMap(observe),
});

function observe(project: Project): Observation[] {
  // Additions to the budget may be in a column that was not recognised.
  if (project.hasUnknownChanges) return [];
  const [budget, spent, opening] = [project.figure("budget"), project.figure("spent"), project.figure("opening")];
  if (!budget || !spent || !opening || project.isUnreadable("added") || project.isUnreadable("direct")) return [];
  const [added, direct] = [project.figure("added"), project.figure("direct")];
  // Most projects spend no more than their budget by itself, which takes no further figures to see.
  if (!(direct && isPositive(direct.value)) && !isNegative(opening.value) && !(added && isNegative(added.value))) {
    if (compare(spent.value, budget.value) <= 0) return [];
  }
  const granted = sumOf(budget, ...(added ? [added] : []))!;
  if (!isPositive(granted.value)) return [];
  const whole = plusSum(granted, sumOf(opening))!;
  const paidDirectly = direct && isPositive(direct.value) ? direct : null;
  const limit = paidDirectly ? minusSum(whole, sumOf(paidDirectly))! : whole;
  const excess = excessOf(sumOf(spent), limit);
  if (!excess) return [];
  // Whether 本年支出 contains the direct payments differs between tables; only beyond both readings it is certain.
  const certain = excessOf(sumOf(spent), whole) !== null;
  return [
    {
      severity: certain ? "error" : "warning",
      brief: brief(
        project.name,
        text("超预算 {excess}", "over budget by {excess}", { excess: money(spent, excess.value) }),
        certain
          ? text("请提供预算调整批复", "provide the approval of the adjustment")
          : text("请核实是否含财政直接拨付", "does it contain direct payments?"),
      ),
      text: text(
        "{project}超预算支出 {excess}：本年支出 {spent}，预算 {limit}（年初预算 {budget}{added}{opening}{direct}），允许尾差 {tolerance}。{advice}",
        "{project} was overspent by {excess}: spent {spent} against a budget of {limit} (original budget {budget}{added}{opening}{direct}); rounding allows {tolerance}. {advice}",
        {
          project: project.title,
          excess: money(spent, excess.value),
          spent: money(spent),
          limit: money(budget, limit.value),
          budget: money(budget),
          added: part("＋年中追加", " + added", added),
          opening: part("＋上年结转", " + carried over", opening),
          direct: part("－财政直接拨付", " − paid directly by the finance bureau", paidDirectly),
          tolerance: money(spent, excess.tolerance),
          advice: certain
            ? text("请提供预算调整批复。", "Please provide the approval of the budget adjustment.")
            : text(
                "如本年支出已包含财政直接拨付，则未超预算，请核实口径。",
                "If the spending contains the direct payments, it is within the budget; please check.",
              ),
        },
      ),
      cells: cellsOf([spent, budget, added, opening, paidDirectly]),
    },
  ];
}

function part(zh: string, en: string, fact: ReturnType<Project["figure"]>) {
  if (!fact || !isPositive(fact.value)) return "";
  return text("{part} {value}", "{part} {value}", { part: { zh, en }, value: money(fact) });
}
