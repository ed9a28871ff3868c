import type { Localised } from "../text/text";

/** What is said of two versions that are compared. */
export const COMPARE = {
  title: { zh: "两个版本对比", en: "Two versions compared" },
  files: { zh: "原：{older}；新：{newer}", en: "Older: {older}; newer: {newer}" },
  counts: {
    zh: "数据变动 {figures} 处；问题：已解决 {gone}，新出现 {fresh}，仍存在 {remaining}",
    en: "{figures} figures changed; findings: {gone} gone, {fresh} new, {remaining} remain",
  },
  thisWorkbook: { zh: "本工作簿", en: "this workbook" },
  figures: { zh: "数据变动", en: "Figures that changed" },
  gone: { zh: "已解决的问题", en: "Findings that are gone" },
  fresh: { zh: "新出现的问题", en: "New findings" },
  remaining: { zh: "仍存在的问题", en: "Findings that remain" },
  carried: { zh: "原说明：{text}", en: "explained before: {text}" },
  nothingChanged: { zh: "数据没有变动", en: "no figure changed" },
  absent: { zh: "（无）", en: "(none)" },
  more: { zh: "……另有 {count} 处，加 --out 写出全部", en: "… {count} more; --out writes them all" },
  written: { zh: "已写出对比表：{file}", en: "written: {file}" },
  number: { zh: "序号", en: "No." },
  table: { zh: "表", en: "Table" },
  item: { zh: "项目 · 栏", en: "Item · column" },
  cell: { zh: "单元格", en: "Cell" },
  before: { zh: "原数", en: "Before" },
  after: { zh: "现数", en: "Now" },
  difference: { zh: "增减", en: "Change" },
  signatures: {
    zh: "编制人：________  复核人：________  日期：________",
    en: "Prepared by: ________  Reviewed by: ________  Date: ________",
  },
  sheet: { zh: "版本对比", en: "Comparison" },
} satisfies Record<string, Localised>;
