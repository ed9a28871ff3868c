import type { Severity, Verdict } from "../core/check/check";
import type { FindingGroup } from "../core/findings/finding";
import { GROUP_NAMES } from "../core/findings/group-names";
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
export const GROUPS: Readonly<Record<FindingGroup, Localised>> = GROUP_NAMES;

/** The same for a tile, which has room for five characters. */
export const SHORT_GROUPS: Readonly<Record<FindingGroup, Localised>> = {
  ...GROUPS,
  conduct: { zh: "绩效合规", en: "Conduct" },
};
