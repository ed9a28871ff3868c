import type { Severity, Verdict } from "../core/check/check";
import type { FindingGroup } from "../core/findings/finding";
import type { Localised } from "../core/text/text";

/** The four verdicts as the trade calls them. */
export const VERDICTS: Readonly<Record<Verdict, Localised>> = {
  exact: { zh: "成立", en: "exact" },
  "within-rounding": { zh: "尾差", en: "within rounding" },
  inconsistent: { zh: "不成立", en: "inconsistent" },
  "not-judgeable": { zh: "无法执行", en: "not judgeable" },
};

export const SEVERITIES: Readonly<Record<Severity, Localised>> = {
  error: { zh: "错误", en: "Errors" },
  warning: { zh: "警告", en: "Warnings" },
  info: { zh: "提示", en: "Notes" },
};

/** The groups of findings, in the words of headings. */
export const GROUPS: Readonly<Record<FindingGroup, Localised>> = {
  correct: { zh: "可直接更正", en: "To correct" },
  verify: { zh: "须核对", en: "To verify" },
  conduct: { zh: "绩效与合规提示", en: "Conduct" },
  reading: { zh: "读表情况", en: "Reading" },
};

/** The same for a tile, which has room for five characters. */
export const SHORT_GROUPS: Readonly<Record<FindingGroup, Localised>> = {
  ...GROUPS,
  conduct: { zh: "绩效合规", en: "Conduct" },
};
