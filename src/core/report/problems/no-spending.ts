import { total } from "../quantity";
import { money } from "../sentence";
import { isNil, isSome } from "./figures-of";
import type { Problem } from "./problem";
import { entriesAt, entryFigure, ofCodes, titleOf } from "./problem";

/** C-4. */
export const noSpending: Problem = {
  aspect: "execution",
  title: "部分项目资金当年未使用",
  covers: ofCodes("C-4"),
  tell: (subject, findings) =>
    entriesAt(subject, findings, "P1").flatMap((entity) => {
      const [opening, received, spent] = ["opening", "received", "spent"].map((key) =>
        entryFigure(subject, entity, `P1.${key}`),
      );
      const funds = total(`${entity.name} · 可用资金（上年结转结余＋本年收到）`, opening!, received!);
      if (!funds || !isSome(funds, subject) || !isNil(spent!, subject)) return [];
      return [[`${titleOf(entity)}可用资金`, ...money(funds, subject.unit), "，本年未发生支出"]];
    }),
  measure: "对当年未使用资金的项目逐项查明原因，具备条件的尽快实施，不再需要的资金按规定上缴财政。",
};
