import { money } from "../sentence";
import type { Problem } from "./problem";
import { entriesAt, entryFigure, ofCodes, titleOf } from "./problem";

/** C-7. */
export const budgetDespiteBalance: Problem = {
  aspect: "budgeting",
  title: "编制预算未充分考虑上年结转结余",
  covers: ofCodes("C-7"),
  tell: (subject, findings) =>
    entriesAt(subject, findings, "P1").flatMap((entity) => {
      const [opening, received, spent] = ["opening", "received", "spent"].map((key) =>
        entryFigure(subject, entity, `P1.${key}`),
      );
      if (!opening || !received || !spent) return [];
      const { unit } = subject;
      return [
        [
          `${titleOf(entity)}上年结转结余`,
          ...money(opening, unit),
          "，本年又收到",
          ...money(received, unit),
          "，本年支出",
          ...money(spent, unit),
        ],
      ];
    }),
  measure: "编制预算时根据上年结转结余和实际完成情况，重新测算常年项目的实际支出规模，先使用结转资金，合理安排预算。",
};
