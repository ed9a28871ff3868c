import { amount } from "../../amount";
import type { Quantity } from "../quantity";
import { difference, figureOf, rate } from "../quantity";
import type { Part } from "../sentence";
import { money, percent, size } from "../sentence";
import type { Subject } from "../subject";
import { isLessThan, isNil, isSome, wholeOf } from "./figures-of";
import type { Problem } from "./problem";
import { entriesAt, entryFigure, ofCodes } from "./problem";

/** C-16. */
export const procurement: Problem = {
  aspect: "budgeting",
  title: "政府采购预算与实际差异较大",
  covers: ofCodes("C-16"),
  tell: (subject, findings) => {
    const whole = (column: string, name: string) =>
      wholeOf(subject, "P2", column, name) ?? figureOf(subject.facts.one(`P2.total.${column}`));
    const items = entriesAt(subject, findings, "P2").flatMap((entity) =>
      unbudgeted(
        entity.name,
        entryFigure(subject, entity, "P2.budget"),
        entryFigure(subject, entity, "P2.actual"),
        subject,
      ),
    );
    return [...casesOf(whole("budget", "政府采购年初预算"), whole("actual", "实际政府采购支出"), subject), ...items];
  },
  measure: "编制政府采购预算时充分摸底需求，严格按照批准的预算采购，需要增加的先办理调整。",
};

function casesOf(budget: Quantity | null, actual: Quantity | null, subject: Subject): Part[][] {
  const { unit, analysis } = subject;
  const over = difference("实际采购 − 预算", actual, budget);
  const share = rate("政府采购执行率", actual, budget);
  if (!budget || !actual || !over || !share || !isSome(budget, subject)) return [];
  const low = isLessThan(share, amount(analysis.inForce.thresholds.procurementLow), subject);
  if (!low && !isSome(over, subject)) return [];
  return [
    [
      "政府采购预算",
      ...money(budget, unit),
      "，实际采购",
      ...money(actual, unit),
      {
        on: over,
        zero: [],
        positive: ["，超出预算", ...size(over, unit)],
        negative: ["，比预算减少", ...size(over, unit)],
      },
      "，执行率",
      percent(share),
    ],
  ];
}

function unbudgeted(name: string, budget: Quantity | null, actual: Quantity | null, subject: Subject): Part[][] {
  if (!isNil(budget, subject) || !actual || !isSome(actual, subject)) return [];
  return [[`${name}没有采购预算，实际采购`, ...money(actual, subject.unit)]];
}
