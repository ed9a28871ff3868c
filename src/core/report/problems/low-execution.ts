import { amount } from "../../amount";
import type { Quantity } from "../quantity";
import { rate, total } from "../quantity";
import type { Part } from "../sentence";
import { money, percent } from "../sentence";
import type { Subject } from "../subject";
import { isLessThan, isSome, wholeOf } from "./figures-of";
import type { Problem } from "./problem";
import { entriesAt, entryFigure, ofCodes, titleOf } from "./problem";

/** C-3. */
export const lowExecution: Problem = {
  aspect: "execution",
  title: "部分项目预算执行率偏低",
  covers: ofCodes("C-3"),
  tell: (subject, findings) => {
    const entries = entriesAt(subject, findings, "P1");
    const whole = ["opening", "received", "spent"].map((c) => wholeOf(subject, "P1", c, `项目合计 · ${c}`));
    const several = subject.facts.records("P1").length > 1;
    return [
      ...(several ? casesOf("项目合计", whole, subject) : []),
      ...entries.flatMap((entity) => {
        const own = ["opening", "received", "spent"].map((key) => entryFigure(subject, entity, `P1.${key}`));
        return casesOf(titleOf(entity), own, subject);
      }),
    ];
  },
  measure:
    "细化项目实施计划，按月跟踪预算执行进度，对执行率偏低的项目分析原因、加快实施；确实无法执行的及时申请调整预算。",
};

/** The case of an execution rate below the limit. Projects without any expenditure are another problem (C-4). */
function casesOf(name: string, figures: readonly (Quantity | null)[], subject: Subject): Part[][] {
  const [opening, received, spent] = figures;
  const funds = total(`${name} · 可用资金（上年结转结余＋本年收到）`, opening!, received!);
  const share = rate(`${name} · 执行率（支出÷可用资金）`, spent!, funds);
  const limit = amount(subject.analysis.inForce.thresholds.executionWarning);
  if (!spent || !funds || !share || !isSome(spent, subject) || !isLessThan(share, limit, subject)) return [];
  const { unit } = subject;
  return [[`${name}可用资金`, ...money(funds, unit), "，本年支出", ...money(spent, unit), "，执行率", percent(share)]];
}
