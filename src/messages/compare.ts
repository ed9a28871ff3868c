import { wordings } from "../core/text/text";

/** What the pane says where the workbook is held against another version of it. */
export const COMPARE_PANE = wordings({
  title: { zh: "版本对比", en: "Compare versions" },
  hint: {
    zh: "选送审稿、批复稿或上一稿（.xlsx 或带表的 .docx），看改了哪些数、哪些问题已解决。文件只在本机读取。",
    en: "Choose an earlier, submitted or approved version (.xlsx, or .docx with tables): what changed, which findings are gone. It is read on this computer only.",
  },
  choose: { zh: "选择要对比的文件", en: "Choose the file to compare" },
  files: { zh: "原：{older}；新：本工作簿", en: "Older: {older}; newer: this workbook" },
  only: {
    zh: "“{file}”读不出来：这里只能对比 .xlsx 和带表的 .docx。其他格式请先另存为 .xlsx；有密码的先取消密码",
    en: "“{file}” cannot be read: only .xlsx, and .docx with tables, can be compared here. Save other formats as .xlsx first; remove passwords",
  },
  same: { zh: "数据和问题都没有变化", en: "Neither figures nor findings changed" },
  part: { zh: "{title}（{count}）", en: "{title} ({count})" },
  change: { zh: "{before} → {after}", en: "{before} → {after}" },
  changeBy: { zh: "{before} → {after}（{difference}）", en: "{before} → {after} ({difference})" },
  inOlder: { zh: "原文件 {cell}", en: "{cell} in the older file" },
  keep: { zh: "沿用", en: "Take over" },
  keepFor: { zh: "沿用说明：{text}", en: "Take over the explanation: {text}" },
  toSheet: {
    zh: "要打印的，在上面“生成底稿”里勾选“版本对比”。",
    en: "For a paper, tick “Comparison” under the computed sheets above.",
  },
  end: { zh: "结束对比", en: "End the comparison" },
});
