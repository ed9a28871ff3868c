import { wordings } from "../core/text/text";

/** The words of a check of many files. */
export const MANY = wordings({
  tooSlow: {
    zh: "超过每个文件的时限（{seconds} 秒），已停止；可用 --time-limit 放宽",
    en: "took longer than the limit for one file ({seconds} s) and was stopped; --time-limit raises it",
  },
  outOfMemory: {
    zh: "超过每个文件的内存上限（{megabytes} MB），已停止；可用 --memory-limit 放宽",
    en: "needed more than the memory for one file ({megabytes} MB) and was stopped; --memory-limit raises it",
  },
  crash: {
    zh: "核对该文件时程序意外终止（{detail}），其余文件不受影响",
    en: "the program broke off at this file ({detail}); the other files are not affected",
  },
  counts: {
    zh: "错误 {error}，警告 {warning}，提示 {info}",
    en: "{error} errors, {warning} warnings, {info} notes",
  },
  nothingRecognised: { zh: "没有识别出预决算表", en: "no budget table recognised" },
  failed: { zh: "未能核对：{problem}", en: "not checked: {problem}" },
  fileLine: { zh: "{file}：{what}", en: "{file}: {what}" },
  resumed: {
    zh: "{count} 个文件的结果仍然有效，不再核对（--force 重新核对）",
    en: "{count} files have results that still hold and are not checked again (--force checks them)",
  },
  bar: { zh: "有错误 {wrong}  未能核对 {failed}", en: "with errors {wrong}  not checked {failed}" },
  seconds: { zh: "约剩 {count} 秒", en: "about {count} s left" },
  minutes: { zh: "约剩 {count} 分钟", en: "about {count} min left" },
  total: {
    zh: "文件 {count} 个：没有错误 {right}，有错误 {wrong}，未能核对 {failed}",
    en: "{count} files: {right} without errors, {wrong} with errors, {failed} not checked",
  },
  unrecognised: {
    zh: "其中 {count} 个没有识别出任何预决算表",
    en: "{count} of them hold no budget table that was recognised",
  },
  failedFiles: { zh: "未能核对的文件", en: "Files that were not checked" },
  wrongFiles: { zh: "有错误的文件", en: "Files with errors" },
  more: { zh: "其余 {count} 个见汇总或 --json", en: "{count} more: see the summary or --json" },
  results: { zh: "结果文件夹：{folder}", en: "Results: {folder}" },
  summary: { zh: "汇总：{file}", en: "Summary: {file}" },
  interrupted: {
    zh: "已中断：{count} 个文件中已完成 {done} 个，没有写出一半的结果。{next}",
    en: "Interrupted: {done} of {count} files are done; no result was left half written. {next}",
  },
  resume: {
    zh: "再次运行同一命令即从中断处继续",
    en: "The same command goes on from there",
  },
  lost: {
    zh: "没有用 --out-dir，结果未保存",
    en: "Without --out-dir no results were kept",
  },
});

/** The words of the summary workbook. */
export const SUMMARY = wordings({
  files: { zh: "文件汇总", en: "Files" },
  findings: { zh: "全部发现", en: "Findings" },
  filesTitle: { zh: "勾稽核对结果汇总", en: "Gouji: summary of checked files" },
  findingsTitle: { zh: "全部发现", en: "All findings" },
  counted: {
    zh: "文件 {count} 个：没有错误 {right}，有错误 {wrong}，未能核对 {failed}。勾稽版本 {version}",
    en: "{count} files: {right} without errors, {wrong} with errors, {failed} not checked. Gouji {version}",
  },
  findingsCounted: {
    zh: "发现 {count} 项，按文件排列；“应为”是最可能有误的单元格改正后的数值，须由人核实",
    en: "{count} findings, by file; “Should be” is what the cell that is most probably wrong would have to hold, for people to verify",
  },
  number: { zh: "序号", en: "No." },
  file: { zh: "文件", en: "File" },
  department: { zh: "单位", en: "Department" },
  year: { zh: "年度", en: "Year" },
  tables: { zh: "识别的表", en: "Tables" },
  checks: { zh: "勾稽（项）", en: "Checks" },
  exact: { zh: "成立", en: "exact" },
  within: { zh: "尾差", en: "rounding" },
  inconsistent: { zh: "不成立", en: "inconsistent" },
  open: { zh: "无法执行", en: "not judgeable" },
  found: { zh: "发现（项）", en: "Findings" },
  errors: { zh: "错误", en: "errors" },
  warnings: { zh: "警告", en: "warnings" },
  notes: { zh: "提示", en: "notes" },
  state: { zh: "结果", en: "Result" },
  stateFailed: { zh: "未能核对", en: "not checked" },
  stateNothing: { zh: "未识别", en: "no table" },
  stateWrong: { zh: "有错误", en: "errors" },
  stateRight: { zh: "没有错误", en: "no errors" },
  remark: { zh: "说明", en: "Remark" },
  total: { zh: "合计", en: "Total" },
  level: { zh: "级别", en: "Level" },
  code: { zh: "规则", en: "Rule" },
  message: { zh: "内容", en: "Finding" },
  cells: { zh: "单元格", en: "Cells" },
  suspect: { zh: "最可能有误", en: "Most probably wrong" },
  value: { zh: "现为", en: "Is" },
  proposed: { zh: "应为", en: "Should be" },
  explanation: { zh: "已有说明", en: "Explanation given" },
});
