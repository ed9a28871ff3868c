import { money } from "../sentence";
import type { Problem } from "./problem";
import { entriesAt, entryFigure, ofCodes, titleOf } from "./problem";

/** K-2. */
export const directPaymentBalance: Problem = {
  aspect: "balances",
  title: "财政直接拨付的项目列示单位结转结余",
  covers: ofCodes("K-2"),
  tell: (subject, findings) =>
    entriesAt(subject, findings, "P1").flatMap((entity) => {
      const [direct, closing] = ["direct", "closing"].map((key) => entryFigure(subject, entity, `P1.${key}`));
      if (!direct || !closing) return [];
      const { unit } = subject;
      return [
        [`${titleOf(entity)}由财政直接拨付`, ...money(direct, unit), "，仍列示年末结转结余", ...money(closing, unit)],
      ];
    }),
  measure: "区分指标结余与单位资金结余，统一结转结余的列示口径。",
};
