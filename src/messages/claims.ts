import type { ClaimVerdict } from "../core/claims";
import type { Localised } from "../core/text";

/** The six verdicts on a claim. */
export const CLAIM_VERDICT_NAMES: Readonly<Record<ClaimVerdict, Localised>> = {
  agrees: { zh: "一致", en: "Agrees" },
  withinRounding: { zh: "尾差", en: "Within rounding" },
  disagrees: { zh: "不一致", en: "Disagrees" },
  conflict: { zh: "前后矛盾", en: "In conflict" },
  ambiguous: { zh: "所指不唯一", en: "Ambiguous" },
  notComparable: { zh: "无可比数据", en: "Not comparable" },
};
