import { money } from "../sentence";
import type { Problem } from "./problem";
import { entriesAt, entryFigure, ofCodes, titleOf } from "./problem";

/** C-2. */
export const withoutBudget: Problem = {
  aspect: "execution",
  title: "存在无预算支出",
  covers: ofCodes("C-2"),
  tell: (subject, findings) =>
    entriesAt(subject, findings, "P1").flatMap((entity) => {
      const spent = entryFigure(subject, entity, "P1.spent");
      return spent ? [[`${titleOf(entity)}没有预算安排，本年支出`, ...money(spent, subject.unit)]] : [];
    }),
  measure: "严格遵循“先有预算后有支出”的原则，未列入预算的不得支出。",
};
