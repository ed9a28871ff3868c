import { amount } from "../../amount";
import { isKnown } from "../../facts/fact";
import { rate, sumOf } from "../quantity";
import { money, percent } from "../sentence";
import { isLessThan } from "./figures-of";
import type { Problem } from "./problem";
import { entriesAt, entryFigure, ofCodes, titleOf } from "./problem";

/** C-8. */
export const fundsInPlace: Problem = {
  aspect: "execution",
  title: "部分项目资金未足额到位",
  covers: ofCodes("C-8"),
  tell: (subject, findings) =>
    entriesAt(subject, findings, "P1").flatMap((entity) => {
      const terms = (["budget", "added", "direct"] as const).flatMap((key) => {
        const fact = subject.facts.of(entity, `P1.${key}`);
        return isKnown(fact) ? [{ coefficient: key === "direct" ? -1 : 1, fact }] : [];
      });
      const due = sumOf(`${entity.name} · 应到位资金（年初预算＋年中追加－财政直接拨付）`, terms);
      const received = entryFigure(subject, entity, "P1.received");
      const share = rate(`${entity.name} · 资金到位率`, received, due);
      if (!due || !received || !share || !isLessThan(share, amount(1), subject)) return [];
      const { unit } = subject;
      return [
        [
          `${titleOf(entity)}应到位资金`,
          ...money(due, unit),
          "，实际收到",
          ...money(received, unit),
          "，资金到位率",
          percent(share),
        ],
      ];
    }),
  measure: "及时与财政部门核对预算指标和国库拨款，落实未到位资金或办理预算调整。",
};
