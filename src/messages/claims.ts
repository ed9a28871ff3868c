import type { ClaimsResult, ClaimVerdict, WhyNot } from "../core/claims";
import { phrase, wordings } from "../core/text/text";
import type { Localised, Text } from "../core/text/text";

/** The names of the six verdicts on a claim. */
export const CLAIM_VERDICT_NAMES: Readonly<Record<ClaimVerdict, Localised>> = {
  agrees: { zh: "一致", en: "Agrees" },
  withinRounding: { zh: "尾差", en: "Within rounding" },
  disagrees: { zh: "不一致", en: "Disagrees" },
  conflict: { zh: "前后矛盾", en: "In conflict" },
  ambiguous: { zh: "所指不唯一", en: "Ambiguous" },
  notComparable: { zh: "无可比数据", en: "Not comparable" },
};

/** Why figures were held against nothing, as it is counted. */
const WHY_NOT_NAMES: Readonly<Record<WhyNot | "other", Localised>> = {
  unknownWords: { zh: "没有读懂", en: "not understood" },
  severalFigures: { zh: "所指不唯一", en: "ambiguous" },
  aside: { zh: "用途、原因等", en: "purposes and reasons" },
  noFigure: { zh: "表中没有", en: "in no table" },
  noWorkbook: { zh: "没有工作簿可对照", en: "no workbook to compare with" },
  other: { zh: "名称、序号等提示", en: "names and numbering" },
};

/** How many figures and comparisons were checked and how each stands, how many were not and why; the numbers add up. */
export function claimCounts({ claims, summary }: ClaimsResult): Text {
  const open = claims.filter(({ verdict }) => verdict === "ambiguous" || verdict === "notComparable");
  const { agrees, withinRounding, disagrees, conflict } = summary;
  const counts = { checked: claims.length - open.length, agrees, withinRounding, disagrees, conflict };
  if (open.length === 0) return phrase(COUNTS.all, counts);
  const reasons = (Object.keys(WHY_NOT_NAMES) as (keyof typeof WHY_NOT_NAMES)[]).flatMap((why) => {
    const count = open.filter((claim) => (claim.why ?? "other") === why).length;
    return count === 0 ? [] : [phrase(COUNTS.reason, { why: WHY_NOT_NAMES[why], count })];
  });
  return phrase(COUNTS.some, { ...counts, open: open.length, reasons: { list: reasons } });
}

const COUNTS = wordings({
  all: {
    zh: "核对 {checked} 处，其中一致 {agrees}，尾差 {withinRounding}，不一致 {disagrees}，前后矛盾 {conflict}",
    en: "{checked} checked: {agrees} agree, {withinRounding} within rounding, {disagrees} disagree, {conflict} in conflict",
  },
  some: {
    zh: "核对 {checked} 处，其中一致 {agrees}，尾差 {withinRounding}，不一致 {disagrees}，前后矛盾 {conflict}；未核对 {open} 处（{reasons}）",
    en: "{checked} checked: {agrees} agree, {withinRounding} within rounding, {disagrees} disagree, {conflict} in conflict; {open} not checked ({reasons})",
  },
  reason: { zh: "{why} {count}", en: "{why} {count}" },
});

/** The words of 核对报告 in the pane. */
export const CLAIMS_PANE = wordings({
  title: { zh: "核对报告", en: "Check a report" },
  hint: {
    zh: "粘贴报告正文或选择 Word（.docx）、文本（.txt）文件，逐个核对其中的金额、百分比、个数和增减说法；文件里有预决算表的，表也一并核对。文件只在本机读取。",
    en: "Paste a report's text or choose a Word (.docx) or text (.txt) file: every amount, percentage, count and comparison is checked, and so are budget tables in the file. The file stays on this computer.",
  },
  text: { zh: "报告正文", en: "Text of the report" },
  check: { zh: "核对", en: "Check it" },
  choose: { zh: "选择文件", en: "Choose a file" },
  another: { zh: "换一份报告", en: "Another report" },
  legend: { zh: "图例与筛选", en: "Legend and filter" },
  checked: { zh: "核对后的报告", en: "The report, checked" },
  problems: { zh: "问题，最确定的在前", en: "Problems, the most certain first" },
  earlier: { zh: "上一处", en: "Previous" },
  next: { zh: "下一处", en: "Next" },
  marked: { zh: "带批注的副本（Word）", en: "Copy with comments (Word)" },
  markedSaved: {
    zh: "副本已交给浏览器下载，请到“下载”文件夹中找：{file}。问题以批注标在原处，原稿未改动。",
    en: "The browser is saving the copy; look into the Downloads folder: {file}. Problems are comments at their places; the draft itself is unchanged.",
  },
  markedPerhaps: {
    zh: "副本已交给 Excel 保存，请到“下载”文件夹中找：{file}。有的电脑上 Excel 不保存也不提示，找不到的，请按问题清单逐处查看。原稿未改动。",
    en: "Excel was asked to save the copy; look into the Downloads folder: {file}. On some computers it saves nothing and says nothing: then go by the list of problems. The draft itself is unchanged.",
  },
  nothing: {
    zh: "没有核对成任何数据，本结果不能说明稿子无误",
    en: "No figure could be compared: this result does not say that the draft is right",
  },
  withoutUnit: {
    zh: "另有 {count} 个数没有写明单位（如粘贴的表格），未核对。",
    en: "{count} more numbers have no unit (as in a pasted table) and were not checked.",
  },
  claim: { zh: "{text}：{verdict}", en: "{text}: {verdict}" },
  details: { zh: "这一处的核对结果", en: "How this claim stands" },
  compared: { zh: "对照单元格", en: "Compared with" },
  derived: { zh: "计算", en: "Worked out" },
  remark: { zh: "说明", en: "Note" },
  stale: {
    zh: "工作簿已有改动，重新校验后核对结果随之更新。",
    en: "The workbook was edited; check it again to update these results.",
  },
});
