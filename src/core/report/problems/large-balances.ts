import { amount, inUnit } from "../../amount";
import type { Quantity } from "../quantity";
import { difference, rate, total } from "../quantity";
import type { Part } from "../sentence";
import { money, percent, size } from "../sentence";
import type { Subject } from "../subject";
import { isMoreThan, isSome, wholeOf } from "./figures-of";
import type { Problem } from "./problem";
import { entriesAt, entryFigure, ofCodes, titleOf } from "./problem";

/** C-6. */
export const largeBalances: Problem = {
  aspect: "balances",
  title: "年末结转结余规模较大",
  covers: ofCodes("C-6"),
  tell: (subject, findings) => {
    const whole = ["opening", "received", "closing"].map((c) => wholeOf(subject, "P1", c, `项目合计 · ${c}`));
    const several = subject.facts.records("P1").length > 1;
    return [
      ...(several ? casesOf("项目合计", whole, subject).map((parts) => [...parts, ...growth(whole, subject)]) : []),
      ...entriesAt(subject, findings, "P1").flatMap((entity) => {
        if (!isSome(entryFigure(subject, entity, "P1.spent"), subject)) return [];
        const own = ["opening", "received", "closing"].map((key) => entryFigure(subject, entity, `P1.${key}`));
        return casesOf(titleOf(entity), own, subject);
      }),
    ];
  },
  measure: "加快项目实施进度，编制预算时统筹考虑上年结转结余，压减结转结余规模。",
};

function casesOf(name: string, figures: readonly (Quantity | null)[], subject: Subject): Part[][] {
  const { unit, analysis } = subject;
  const { closingWarning, closingAmount } = analysis.inForce.thresholds;
  const [opening, received, closing] = figures;
  const funds = total(`${name} · 可用资金（上年结转结余＋本年收到）`, opening!, received!);
  const share = rate(`${name} · 年末结转结余占可用资金`, closing!, funds);
  if (!closing || !funds || !share || !isSome(funds, subject)) return [];
  const large = isMoreThan(share, amount(closingWarning), subject);
  if (!large && !isMoreThan(closing, inUnit(amount(closingAmount), unit), subject)) return [];
  return [
    [`${name}年末结转结余`, ...money(closing, unit), "，占可用资金", ...money(funds, unit), "的", percent(share)],
  ];
}

/** Words for the change of all projects' balances over the year. */
function growth([opening, , closing]: readonly (Quantity | null)[], subject: Subject): Part[] {
  const change = difference("项目合计 · 年末结转结余 − 上年结转结余", closing!, opening!);
  if (!change) return [];
  return [
    {
      on: change,
      zero: ["，与上年结转结余持平"],
      positive: ["，比上年结转结余增加", ...size(change, subject.unit)],
      negative: ["，比上年结转结余减少", ...size(change, subject.unit)],
    },
  ];
}
