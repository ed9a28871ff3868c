import type { Habits } from "../precision";
import type { Meant } from "../referring";
import type { Statement } from "../statement";
import type { Cells } from "./cells";
import { tieLevel } from "./level";
import type { Weighed } from "./weighed";

/**
 * 支出决算为…万元 in the text of a budget: where the budget's own table has the very figure, the word is worth a look, and the
 * figure is right. Nothing is said of another year, which has accounts.
 */
export function tieAsBudget(s: Statement, own: Weighed, cells: Cells, habits: Habits): void {
  if (!s.accounts || !s.figure || (s.frame.own.distance ?? 0) !== 0) return;
  const isBudget = ({ referent: { said, fact } }: Meant) =>
    said.stage === "budget" || (said.stage === null && fact.table.form.family === "budget");
  const found: Weighed = { verdict: "notComparable", notes: [] };
  if (own.verdict === "notComparable") {
    const { frame } = s;
    const budget = { ...frame, own: { ...frame.own, stage: null }, said: { ...frame.said, stage: "budget" as const } };
    tieLevel(s, cells.of(budget).filter(isBudget), found, habits, cells.tied);
    if (found.verdict !== "agrees") return;
    Object.assign(own, { verdict: found.verdict, fact: found.fact });
  }
  const tied = cells.tied.get(s);
  if (own.verdict === "agrees" && tied && isBudget(tied)) own.misnamed = s.accounts;
}
