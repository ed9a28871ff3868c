import { wordings } from "../core/text/text";

/** The words of the command line around the core's own texts. */
export const CLI = wordings({
  recognised: { zh: "识别的表 {count} 张", en: "{count} tables recognised" },
  recognisedAs: { zh: "识别的表 {count} 张：{names}", en: "{count} tables recognised: {names}" },
  year: { zh: "{year} 年度", en: "{year}" },
  moreFindings: { zh: "其余 {count} 条未列", en: "{count} more" },
  moreToSee: {
    zh: "全部勾稽、算式和依据：加 --verbose，或用 --out 写出底稿",
    en: "Every check with its sum and source: --verbose, or --out for the computed sheets",
  },
  ownChecks: { zh: "{sheet}  自定义勾稽", en: "{sheet}  own checks" },
  nothingRecognised: {
    zh: "没有识别出任何预决算表。请确认表名（标题）和表头完整，例如“项目资金收支明细表”及其“项目名称、上年结转结余、本年收到、本年支出、年末结转结余”各栏",
    en: "No budget table was recognised. Check that titles and headings are complete, such as 项目资金收支明细表 with its columns 项目名称, 上年结转结余, 本年收到, 本年支出, 年末结转结余",
  },
  checks: {
    zh: "勾稽 {count} 项：成立 {exact}，尾差 {within}，不成立 {inconsistent}，无法执行 {notJudgeable}",
    en: "{count} checks: {exact} exact, {within} within rounding, {inconsistent} inconsistent, {notJudgeable} not judgeable",
  },
  findings: {
    zh: "发现：错误 {error} 项，警告 {warning} 项，提示 {info} 项",
    en: "Findings: {error} errors, {warning} warnings, {info} notes",
  },
  allHold: {
    zh: "没有发现差错：可执行的 {held} 项勾稽全部成立（其中 {within} 项为尾差）",
    en: "No disagreement: all {held} checks that could be judged hold ({within} of them within rounding)",
  },
  notJudged: { zh: "无法执行的勾稽（缺少的数据）", en: "Checks that could not be judged (what is missing)" },
  ledger: { zh: "勾稽台账", en: "Ledger of checks" },
  ledgerTable: { zh: "{name}（{place}）", en: "{name} ({place})" },
  ledgerCounts: {
    zh: "{name}：成立 {exact}，尾差 {within}，不成立 {inconsistent}，无法执行 {notJudgeable}",
    en: "{name}: {exact} exact, {within} within rounding, {inconsistent} inconsistent, {notJudgeable} not judgeable",
  },
  ledgerNone: { zh: "{name}：没有勾稽", en: "{name}: no checks" },
  ledgerRounding: { zh: "{count}（最大 {largest}）", en: "{count} (at most {largest})" },
  openRule: { zh: "{rule}  {title}（{count} 项）：{reason}", en: "{rule}  {title} ({count}): {reason}" },
  indicators: {
    zh: "指标：算出 {computed} 个，{missing} 个缺少数据",
    en: "Indicators: {computed} computed, {missing} lack data",
  },
  written: {
    zh: "已写出：{file}（含 {sheets} 张底稿、{marks} 个标记；原文件未改动）",
    en: "Written: {file} ({sheets} computed sheets, {marks} marks; the input is unchanged)",
  },
  reportWritten: {
    zh: "已写出：{file}（自评报告；标有【待补充】的段落请人工填写）",
    en: "Written: {file} (self-evaluation report, in Chinese; paragraphs marked 【待补充】 are for you to write)",
  },
  reportDoubtful: {
    zh: "尚有 {wrong} 处数据差错，涉及报告中 {figures} 个数，已标【待核实】并列在文末",
    en: "{wrong} errors in figures remain; {figures} figures of the report rest on them, marked 【待核实】 and listed at its end",
  },
  cleared: {
    zh: "已写出：{file}（勾稽的底稿和标记已全部去掉）",
    en: "Written: {file} (all computed sheets and marks taken away)",
  },
  templatesWritten: {
    zh: "已写出：{file}（模板：{sheets}）",
    en: "Written: {file} (templates: {sheets})",
  },
  fileProblem: { zh: "{file}：{problem}", en: "{file}: {problem}" },
  settingsProblem: { zh: "设置文件 {file} 有误：{problems}", en: "settings file {file}: {problems}" },
  packProblem: { zh: "方案文件 {file} 有误：{problems}", en: "pack {file}: {problems}" },
  packInForce: { zh: "采用方案：{packs}", en: "Packs applied: {packs}" },
  packReads: {
    zh: "只用来识别表格的方案：{packs}（单位名称不是当地的；设置文件的 place 可以指定地区）",
    en: "Packs used for reading the tables only: {packs} (the department's name is not of their place; “place” in the settings file names one)",
  },
  packUnused: {
    zh: "未采用方案：{packs}（单位名称不是当地的；设置文件的 place 可以指定地区）",
    en: "Packs not applied: {packs} (the department's name is not of their place; “place” in the settings file names one)",
  },
  settingsNotJson: { zh: "不是有效的 JSON（{detail}）", en: "not valid JSON ({detail})" },
  failure: {
    zh: "程序内部出错，未写出任何文件：{detail}。请把出错的工作簿（可删去敏感内容）连同版本号 {version} 反馈给我们",
    en: "internal failure, nothing was written: {detail}. Please report it with version {version} and a workbook that shows it",
  },
  unwritten: {
    zh: "结果没有写完（{detail}）。请检查磁盘空间后重试",
    en: "the result was not written in full ({detail}). Check the space on the disk and try again",
  },
  reading: { zh: "读取工作簿…", en: "Reading the workbook…" },
  judging: { zh: "识别与勾稽…", en: "Recognising and checking…" },
  writingReport: { zh: "写出报告…", en: "Writing the report…" },
  writing: { zh: "写出底稿…", en: "Writing the computed sheets…" },
  cell: { zh: "单元格：{cells}", en: "Cells: {cells}" },
  explanation: { zh: "说明：{text}", en: "Explanation: {text}" },
  source: { zh: "依据：{source}", en: "Source: {source}" },
  claimNotes: { zh: "其他提示", en: "Other notes" },
  claimsMarked: { zh: "带批注的副本：{file}", en: "Copy with comments: {file}" },
  claimsClean: { zh: "没有不一致和矛盾", en: "No disagreement and no conflict" },
  readingDraft: { zh: "读取报告…", en: "Reading the draft…" },
  unitless: { zh: "单位未注明", en: "unit not stated" },
  otherYear: {
    zh: "其他年度；上一年度的表只用于与本年核对",
    en: "another year; tables of the year before only serve to compare with this year",
  },
  yearUnknown: { zh: "未写年度", en: "no year stated" },
  duplicate: { zh: "重复的表，未参与勾稽", en: "repeated table, not checked" },
});
