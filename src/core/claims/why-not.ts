import type { Text } from "../text/text";
import { text } from "../text/text";

/** Why a figure was held against nothing. */
export const WHY_NOT = ["unknownWords", "severalFigures", "aside", "noFigure", "noWorkbook"] as const;
export type WhyNot = (typeof WHY_NOT)[number];

/**
 * What is said beside a figure that was not judged.
 * @param words those of its phrase that are not known; none where the sentence as a whole was not understood.
 */
export function whyNotText(why: WhyNot, words: readonly string[]): Text {
  if (why === "unknownWords" && words.length > 0)
    return text("勾稽不认识“{words}”，未核对", "not checked: “{words}” is not understood", {
      words: { list: [...new Set(words)] },
    });
  return { template: REASONS[why], params: {} };
}

const REASONS = {
  unknownWords: { zh: "这句话指哪个数没有读懂，未核对", en: "not checked: the sentence was not understood" },
  severalFigures: {
    zh: "表中有几个数都可能是它，未核对",
    en: "not checked: several figures of the tables may be meant",
  },
  aside: {
    zh: "这里说的是用途、原因等，未与表核对",
    en: "not checked: it is said of a purpose, a reason or the like",
  },
  noFigure: {
    zh: "表中没有相应的数，文中也没有可以验证它的数，未核对",
    en: "not checked: no table states it, and nothing in the draft bears it out",
  },
  noWorkbook: {
    zh: "没有工作簿可对照，文中也没有可以验证它的数",
    en: "not checked: there is no workbook, and nothing in the draft bears it out",
  },
};
