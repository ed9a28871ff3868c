import type { ContentState } from "../core/completeness/completeness";
import type { Localised } from "../core/text/text";

/** What is said of a published document that is checked whole. */
export const DOCUMENT = {
  narrative: { zh: "文字部分", en: "The text" },
  contents: { zh: "公开内容是否齐全", en: "Is everything published that must be" },
  allThere: { zh: "应公开的 {count} 项都有", en: "all {count} items are there" },
  names: { zh: "各表的单位名称不一致：{names}", en: "the tables name different departments: {names}" },
  source: { zh: "依据：{source}", en: "source: {source}" },
} satisfies Record<string, Localised>;

/** The states of what a document must have, as they stand behind its name. */
export const CONTENT_STATES: Readonly<Record<ContentState, Localised>> = {
  there: { zh: "有", en: "there" },
  empty: { zh: "空表，未说明“本表无数据”", en: "empty, and nothing says that there are no figures" },
  missing: { zh: "没有找到", en: "not found" },
};
