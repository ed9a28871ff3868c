import { isKnown } from "../../facts/fact";
import { difference, sumOf } from "../quantity";
import { money, size } from "../sentence";
import { isSome } from "./figures-of";
import type { Problem } from "./problem";
import { entriesAt, entryFigure, ofCodes, titleOf } from "./problem";

/** C-1. */
export const overBudget: Problem = {
  aspect: "execution",
  title: "部分项目超预算支出",
  covers: ofCodes("C-1"),
  tell: (subject, findings) =>
    entriesAt(subject, findings, "P1").flatMap((entity) => {
      const terms = (["budget", "added", "opening"] as const).flatMap((key) => {
        const fact = subject.facts.of(entity, `P1.${key}`);
        return isKnown(fact) ? [{ coefficient: 1, fact }] : [];
      });
      const granted = sumOf(`${entity.name} · 预算（年初预算＋年中追加＋上年结转）`, terms);
      const spent = entryFigure(subject, entity, "P1.spent");
      const over = difference(`${entity.name} · 支出 − 预算`, spent, granted);
      if (!granted || !spent || !over || !isSome(over, subject)) return [];
      const { unit } = subject;
      return [
        [
          `${titleOf(entity)}预算（含年中追加和上年结转）`,
          ...money(granted, unit),
          "，本年支出",
          ...money(spent, unit),
          "，超出预算",
          ...size(over, unit),
        ],
      ];
    }),
  measure: "严格遵循“先有预算后有支出”的原则，确需超出预算的先办理预算调整，杜绝超预算支出。",
};
