import type { Localised } from "../text/text";
import type { FindingGroup } from "./finding";

/** The groups of findings, in the words of headings: the same in the pane, on the command line and on paper. */
export const GROUP_NAMES: Readonly<Record<FindingGroup, Localised>> = {
  correct: { zh: "可直接更正", en: "To correct" },
  verify: { zh: "须核对", en: "To verify" },
  conduct: { zh: "绩效与合规提示", en: "Conduct" },
  reading: { zh: "读表情况", en: "Reading" },
};
