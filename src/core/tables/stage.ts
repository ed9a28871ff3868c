import type { Form } from "../forms/form";
import { NAMES_OF_BUDGETS, SAYS_BUDGET, SAYS_FINAL_ACCOUNTS } from "../words/around-tables";
import { isLike } from "../words/pattern";

/** What a table states: what is planned (预算), or what became of it (决算). */
export type Stage = "budget" | "final";

/** The stage of a form's tables; null for forms of both, such as evaluations. */
export function stageOf({ family }: Pick<Form, "family">): Stage | null {
  if (family === "budget") return "budget";
  return family === "final-accounts" || family === "ministry" ? "final" : null;
}

/** The stage that a title states by its words; 预算 in 一般公共预算 names the money. */
export function stageNamed(title: string): Stage | null {
  if (isLike(title, SAYS_FINAL_ACCOUNTS)) return "final";
  return isLike(
    NAMES_OF_BUDGETS.reduce((rest, name) => rest.replaceAll(name, ""), title),
    SAYS_BUDGET,
  )
    ? "budget"
    : null;
}

/** True for the title of a stage that is not the form's: a table of 决算 is none of the budget. */
export function isOfOtherStage(form: Pick<Form, "family">, title: string): boolean {
  const stage = stageOf(form);
  return stage !== null && (stageNamed(title) ?? stage) !== stage;
}
