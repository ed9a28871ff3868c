import type { Verdict } from "../core/check/check";
import type { Settings } from "../core/settings/settings";
import { wordings } from "../core/text/text";
import type { Localised } from "../core/text/text";

/** The words of the task pane around the core's own texts. */
export const PANE = wordings({
  title: { zh: "勾稽", en: "Gouji" },
  messages: { zh: "消息", en: "Messages" },
  validate: { zh: "校验", en: "Check" },
  validateAgain: { zh: "重新校验", en: "Check again" },
  cancel: { zh: "取消", en: "Cancel" },
  retry: { zh: "重试", en: "Retry" },
  close: { zh: "关闭", en: "Close" },
  settings: { zh: "设置", en: "Settings" },
  back: { zh: "返回", en: "Back" },
  startFailed: {
    zh: "“勾稽”未能启动，请关闭窗格后重新打开。",
    en: "Gouji could not start; please close the pane and open it again.",
  },
  loading: { zh: "正在载入…", en: "Loading…" },

  firstRunTitle: { zh: "核对这本工作簿的预决算表", en: "Reconcile the budget tables of this workbook" },
  firstRunCheck: {
    zh: "点“校验”：识别工作簿中的预决算表，核对表内、表间的勾稽关系。",
    en: "Click “Check”: the budget tables are recognised, and their figures are checked within and across tables.",
  },
  firstRunLook: {
    zh: "点一条问题：跳到对应的单元格，查看算式、差额和可能录错的数字。",
    en: "Click a finding: its cell is selected, and you see the sum, the difference and the figure that is probably wrong.",
  },
  firstRunWrite: {
    zh: "需要时生成底稿和标记；随时可以全部清除，原表不变。",
    en: "Add computed sheets and marks if you want them. They can all be taken away; your own tables stay as they are.",
  },
  firstRunPrivate: {
    zh: "全部在本机计算，数据不离开这台电脑。",
    en: "Everything is computed here; no figure leaves this computer.",
  },
  clearEarlier: { zh: "清除以前留下的标记", en: "Clear marks of an earlier run" },

  reading: { zh: "正在读取工作表…", en: "Reading the sheets…" },
  readingOf: { zh: "正在读取工作表 {read}／{all}", en: "Reading sheet {read} of {all}" },
  judging: { zh: "正在识别与勾稽…", en: "Recognising and checking…" },
  writing: { zh: "正在写入工作簿…", en: "Writing to the workbook…" },
  clearing: { zh: "正在清除…", en: "Clearing…" },
  applying: { zh: "正在修改单元格…", en: "Changing the cell…" },
  remembering: { zh: "正在保存到工作簿…", en: "Saving in the workbook…" },
  cancelled: { zh: "已取消，原有结果不变", en: "Cancelled; earlier results are unchanged" },
  validated: {
    zh: "校验完成：可直接更正 {correct} 条，须核对 {verify} 条，绩效与合规提示 {conduct} 条，读表情况 {reading} 条",
    en: "Checked: {correct} to correct, {verify} to verify, {conduct} about conduct, {reading} about reading",
  },
  progress: {
    zh: "{applied}；已解决 {solved} 条（{checks} 项勾稽），新增 {added} 条",
    en: "{applied}; {solved} solved ({checks} checks), {added} new",
  },
  written: {
    zh: "已生成 {sheets} 张底稿、{marks} 个标记",
    en: "{sheets} computed sheets and {marks} marks added",
  },
  writtenWithoutComments: {
    zh: "此版本的 Excel 不支持批注，只标了底色",
    en: "this version of Excel has no comments, so cells are highlighted only",
  },
  writtenProtected: {
    zh: "以下工作表受保护，未做标记：{sheets}",
    en: "not marked because protected: {sheets}",
  },
  writtenRemarks: { zh: "{written}；{remarks}", en: "{written}; {remarks}" },
  applied: { zh: "已将 {cell} 改为 {value}", en: "{cell} changed to {value}" },
  appliedAll: { zh: "已更正 {cell} 等 {count} 个单元格", en: "{count} cells corrected, {cell} first" },
  undo: { zh: "撤销", en: "Undo" },
  undoing: { zh: "正在撤销…", en: "Undoing…" },
  takenBack: { zh: "已撤销", en: "Undone" },
  takenBackExcept: {
    zh: "已撤销；{cells} 后来改过，未动",
    en: "Undone, except {cells}: changed again since, and left as they are",
  },
  copied: {
    zh: "报告全文已复制，请到 Word 中粘贴，标题和表格都在",
    en: "The whole report has been copied; paste it into Word, with its headings and tables",
  },
  copiedInstead: {
    zh: "这里的 Excel 不能保存文件，已改为复制报告全文：请到 Word 中粘贴，标题和表格都在",
    en: "Files cannot be saved from Excel here, so the whole report has been copied instead: paste it into Word, with its headings and tables",
  },
  copyByHand: {
    zh: "无法直接复制。请按 Ctrl+C（Mac 上按 ⌘C）复制下面选中的文字。",
    en: "Copying is not allowed here. Press Ctrl+C (⌘C on a Mac) to copy the selected text.",
  },
  textToCopy: { zh: "要复制的文字", en: "Text to copy" },
  stale: { zh: "数据已变化，请重新校验", en: "The data have changed; please check again" },
  staleAutomatic: { zh: "数据已变化，即将自动重新校验", en: "The data have changed; they will be checked again" },
  viewFailed: { zh: "这部分内容无法显示：{detail}", en: "This part cannot be shown: {detail}" },

  summary: { zh: "概要", en: "Summary" },
  year: { zh: "{year}年度", en: "{year}" },
  views: { zh: "结果", en: "Results" },
  findings: { zh: "问题", en: "Findings" },
  checks: { zh: "勾稽", en: "Checks" },
  indicators: { zh: "指标", en: "Indicators" },
  tables: { zh: "各表", en: "Tables" },
  output: { zh: "底稿", en: "Output" },
  claims: { zh: "报告", en: "Report" },

  filter: { zh: "筛选", en: "Filter" },
  explained: { zh: "已说明", en: "Explained" },
  allSheets: { zh: "全部工作表", en: "All sheets" },
  bySheet: { zh: "按工作表筛选", en: "Filter by sheet" },
  search: { zh: "搜索问题", en: "Search findings" },
  searchHint: { zh: "搜索项目、编号、单元格", en: "Item, code or cell" },
  shown: { zh: "显示 {shown}／{all} 项", en: "{shown} of {all} shown" },
  noneShown: { zh: "没有符合筛选条件的问题。", en: "No finding fits the filter." },
  clearFilter: { zh: "取消筛选", en: "Clear the filter" },
  allHold: {
    zh: "没有发现问题：可执行的 {held} 项勾稽全部成立（其中尾差 {within} 项）。",
    en: "Nothing found: all {held} checks that could be judged hold ({within} within rounding).",
  },
  nothingRecognised: {
    zh: "没有识别出任何预决算表。请确认表名（标题）和表头完整，或在“各表”中为工作表指定表种。",
    en: "No budget table was recognised. Check titles and headings, or choose the form of a sheet under “Tables”.",
  },
  more: { zh: "再显示 {count} 项", en: "Show {count} more" },
  goToCell: { zh: "选中 {cell}", en: "Select {cell}" },
  cells: { zh: "单元格", en: "Cells" },
  source: { zh: "依据", en: "Source" },
  rulePage: { zh: "{code} 说明和例子", en: "{code} explained, with examples" },
  difference: { zh: "差额", en: "Difference" },
  tolerance: { zh: "允许尾差", en: "Tolerance" },
  formula: { zh: "算式", en: "Sum" },
  figures: { zh: "数据", en: "Figures" },
  reason: { zh: "原因", en: "Reason" },
  related: { zh: "同因不成立的勾稽（{count} 项）", en: "Checks that fail for this cause ({count})" },
  failedCheck: { zh: "不成立的勾稽", en: "Check that fails" },
  suspects: { zh: "可能录错的单元格", en: "Cells that are probably wrong" },
  equalSuspects: {
    zh: "以下单元格同样可能有误，须以原始凭证判断",
    en: "Equally likely to be wrong; the vouchers must decide",
  },
  blank: { zh: "空", en: "blank" },
  now: { zh: "现值", en: "now" },
  proposed: { zh: "建议值", en: "proposed" },
  apply: { zh: "应用", en: "Apply" },
  applyTo: { zh: "应用：将 {cell} 改为 {value}", en: "Apply: change {cell} to {value}" },
  applyAll: { zh: "全部应用", en: "Apply all" },
  applyAllTo: { zh: "全部应用：{changes}", en: "Apply all: {changes}" },
  applyMany: { zh: "全部应用：更正 {cell} 等 {count} 个单元格", en: "Apply all: correct {count} cells, {cell} first" },
  applyEvery: { zh: "全部应用：{count} 条可直接更正的", en: "Apply all {count} corrections" },
  appliedList: { zh: "已更正", en: "Corrected" },
  walked: { zh: "{at}／{all}", en: "{at} of {all}" },
  earlier: { zh: "上一条", en: "Previous" },
  next: { zh: "下一条", en: "Next" },
  changeTo: { zh: "{cell} 改为 {value}", en: "change {cell} to {value}" },
  allOrNone: {
    zh: "以上 {count} 个单元格一并更正，可一次撤销",
    en: "All {count} cells change together; one undo takes all of them back",
  },
  followsByItself: { zh: "公式，随其他单元格重算", en: "formula, follows the other cells by itself" },
  formulaCell: {
    zh: "此单元格是公式，请检查公式引用的单元格",
    en: "This cell holds a formula; check what it refers to",
  },
  explanation: { zh: "说明（该情况成立的理由）", en: "Explanation (why it stands)" },
  explanationHint: {
    zh: "随工作簿保存，重新校验后保留",
    en: "Kept in the workbook and in later checks",
  },
  save: { zh: "保存", en: "Save" },
  remove: { zh: "删除", en: "Remove" },

  byVerdict: { zh: "只看", en: "Only" },
  noChecks: { zh: "没有这一类勾稽。", en: "No checks of this kind." },

  computedOnly: { zh: "只看已算出的指标", en: "Computed indicators only" },
  notComputed: { zh: "未计算", en: "not computed" },
  definition: { zh: "定义", en: "Definition" },
  numerator: { zh: "分子", en: "Numerator" },
  denominator: { zh: "分母", en: "Denominator" },
  score: { zh: "得分", en: "Score" },
  scoreOf: { zh: "{score}／{max} 分", en: "{score} of {max}" },
  outOf: { zh: "满分 {max} 分", en: "up to {max}" },
  perHead: { zh: "{unit}/人", en: "{unit} per head" },
  noIndicators: { zh: "没有指标。", en: "No indicators." },

  recognised: { zh: "识别的表（{count} 张）", en: "Recognised tables ({count})" },
  notRecognised: { zh: "未识别的工作表（{count} 张）", en: "Sheets not recognised ({count})" },
  notRecognisedHint: {
    zh: "如果是预决算表，请指定表种；选择会随工作簿保存。",
    en: "If a sheet is a budget table, choose its form; the choice is kept in the workbook.",
  },
  formOf: { zh: "“{sheet}”的表种", en: "Form of “{sheet}”" },
  noForm: { zh: "不是预决算表", en: "Not a budget table" },
  unreadableAs: {
    zh: "按“{form}”读不出数据，请检查表头，或改选其他表种",
    en: "It cannot be read as “{form}”; check the headings or choose another form",
  },
  byHand: { zh: "手工指定", en: "chosen by hand" },
  automatic: { zh: "恢复自动识别", en: "Recognise automatically" },
  readAs: { zh: "{unit}（{how}）", en: "{unit} ({how})" },
  judged: { zh: "参与勾稽", en: "checked" },
  otherYear: {
    zh: "其他年度；上一年度的表只用于与本年核对",
    en: "another year; tables of the year before only serve to compare with this year",
  },
  duplicate: { zh: "重复的表，未参与勾稽", en: "repeated table, not checked" },
  unitCorrected: { zh: "与所注单位不同，按相同数据更正", en: "not the one stated; from equal figures" },
  unitFromFigures: { zh: "未注明，按相同数据推断", en: "not stated; from equal figures" },
  unitFromTables: { zh: "未注明，按其他表推断", en: "not stated; from the other tables" },
  unitFromSettings: { zh: "未注明，按设置", en: "not stated; from the settings" },
  noChecksHere: { zh: "没有勾稽", en: "no checks" },
  largestRounding: { zh: "（最大 {largest}）", en: "(at most {largest})" },
  notJudgedHere: { zh: "无法执行的勾稽（{count} 项）", en: "Checks not judged ({count})" },
  timesOfRule: { zh: "{title}（{count} 项）", en: "{title} ({count})" },
  hiddenSheet: { zh: "隐藏", en: "hidden" },

  generate: { zh: "生成底稿", en: "Add computed sheets" },
  generateHint: {
    zh: "底稿中的算式引用原表单元格，原表改动后底稿随之变化。再次生成会替换上次的底稿。",
    en: "Formulas refer to your own cells, so corrected cells correct the sheets. Adding them again replaces the earlier ones.",
  },
  chooseSheets: { zh: "选择要生成的底稿", en: "Sheets to add" },
  withMarks: {
    zh: "同时做标记：可直接更正的标红，须核对的标黄",
    en: "Mark the cells as well: red to correct, yellow to verify",
  },
  markConduct: { zh: "绩效与合规提示也标（蓝）", en: "Conduct as well (blue)" },
  clear: { zh: "清除", en: "Clear" },
  clearHint: {
    zh: "只去掉勾稽自己加上的内容，不碰您的格式、批注和工作表。",
    en: "Only what Gouji added goes away; your formats, comments and sheets stay.",
  },
  clearMarks: { zh: "清除标记", en: "Clear marks" },
  clearAll: { zh: "清除标记和底稿", en: "Clear marks and sheets" },
  clearAllSure: {
    zh: "将删除勾稽生成的全部底稿和标记，底稿上手工填写的内容也会删除。删除后如不能撤销，可重新生成。",
    en: "All computed sheets and marks will be deleted, with anything typed on the sheets by hand. Where that cannot be undone, they can be made anew.",
  },
  clearAllYes: { zh: "确定清除", en: "Clear all" },
  insertTemplate: { zh: "插入模板", en: "Insert a template" },
  insertTemplateHint: {
    zh: "插入一张空白的标准表，带表头、合计公式、数据验证和填列说明。插入后就是您自己的表，清除时不会删除；填好后点“校验”即可核对。",
    en: "Adds a standard table, empty (in Chinese, as the official forms are), with formulas of the sums, data validation and notes. It is yours from then on and is never cleared; fill it in and check.",
  },
  templateForm: { zh: "要插入的表", en: "Table to insert" },
  templateYear: { zh: "年度", en: "Year" },
  templateInserted: {
    zh: "已插入工作表“{sheet}”，不要时删除这张表即可",
    en: "Sheet “{sheet}” inserted; delete it if it is not wanted",
  },
  report: { zh: "自评报告", en: "Self-evaluation report" },
  reportHint: {
    zh: "按报告的惯用写法，用各表数据写成自评报告。“复制全文”后可直接粘贴到 Word，标题和表格都在。",
    en: "The figures in the wording of such reports (in Chinese). “Copy everything”, and paste into Word: headings and tables come along.",
  },
  exportReport: { zh: "导出报告（Word）", en: "Export the report (Word)" },
  /** Before a report is exported of which some figures are in doubt. */
  reportDoubtful: {
    zh: "尚有 {wrong} 处数据差错，涉及报告中 {figures} 个数。这些数会标上【待核实】，并列在文末。",
    en: "{wrong} errors in figures remain; {figures} figures of the report rest on them. They will be marked 【待核实】 and listed at its end.",
  },
  exportAnyway: { zh: "仍要导出", en: "Export anyway" },
  notNow: { zh: "先不导出", en: "Not now" },
  chooseProblems: { zh: "写入报告的问题", en: "Problems told in the report" },
  problemWithCases: { zh: "{title}（{cases}）", en: "{title} ({cases})" },
  exportReportHint: {
    zh: "按公文格式排版，含各表；标有【待补充】的段落请人工填写。",
    en: "In the layout of official documents, with tables; highlighted paragraphs in brackets are for you to write.",
  },
  exporting: { zh: "正在写报告…", en: "Writing the report…" },
  exported: {
    zh: "报告已交给浏览器下载，请到“下载”文件夹中找：{file}。找不到的，点“复制全文”，再到 Word 中粘贴。",
    en: "The browser is saving the report; look into the Downloads folder: {file}. If it is not there, click “Copy everything” and paste into Word.",
  },
  exportedPerhaps: {
    zh: "报告已交给 Excel 保存，请到“下载”文件夹中找：{file}。有的电脑上 Excel 不保存也不提示，找不到的，点“复制全文”，再到 Word 中粘贴。",
    en: "Excel was asked to save the report; look into the Downloads folder: {file}. On some computers it saves nothing and says nothing: if it is not there, click “Copy everything” and paste into Word.",
  },
  copyReport: { zh: "复制全文", en: "Copy everything" },
  copyForWord: { zh: "复制全文（可直接粘贴到 Word）", en: "Copy everything (for Word)" },
  diagnosisCopied: {
    zh: "诊断内容已复制，请粘贴发给技术支持",
    en: "The diagnosis has been copied; paste and send it to support",
  },

  general: { zh: "通用", en: "General" },
  language: { zh: "语言", en: "Language" },
  languageOfOffice: { zh: "跟随 Office", en: "As Office" },
  autoRecheck: { zh: "修改数据后自动重新校验", en: "Check again automatically after edits" },
  keepsUndo: {
    zh: "校验后仍可用 Ctrl+Z 撤销之前的操作（大文件会慢一些）",
    en: "Checking keeps what Excel can undo (slower on very large workbooks)",
  },
  conventions: { zh: "口径", en: "Conventions" },
  thresholds: { zh: "预警界限", en: "Thresholds" },
  staffPayWords: { zh: "津补贴、奖金用语（用顿号隔开）", en: "Words for allowances and bonuses (with commas)" },
  place: { zh: "单位所在地区（不填则看单位名称）", en: "Place of the department (empty: by its name)" },
  packs: { zh: "本地方案", en: "Packs" },
  packsHint: {
    zh: "本省的评分表、界限、表格和叫法，或财政部的科目表（.json、.xlsx、.csv）；文件不离开这台电脑。",
    en: "Your province's scoring tables, limits, tables and spellings, or a list of budget subjects (.json, .xlsx, .csv). Files stay on this computer.",
  },
  takeOff: { zh: "移除", en: "Remove" },
  loadPack: { zh: "加载方案文件…", en: "Load a file…" },
  removePack: { zh: "移除“{name}”", en: "Remove “{name}”" },
  packReads: { zh: "只用来识别表格", en: "used for reading the tables only" },
  packInForce: { zh: "本工作簿已采用", en: "applied to this workbook" },
  packLoaded: { zh: "已加载方案“{name}”", en: "“{name}” loaded" },
  packRemoved: { zh: "已移除方案“{name}”", en: "“{name}” removed" },
  packRefused: { zh: "未加载 {file}：{problems}", en: "{file} was not loaded: {problems}" },
  packUnreadable: { zh: "未加载 {file}：文件读不出来", en: "{file} was not loaded: it cannot be read" },
  restoreDefaults: { zh: "恢复默认", en: "Restore defaults" },
  saved: { zh: "设置已保存", en: "Settings saved" },
  notSaved: { zh: "设置未保存：{problems}", en: "Settings not saved: {problems}" },
  notNumber: { zh: "请填不小于 0 的数，例如 80", en: "Enter a number of at least 0, such as 80" },
  storedProblem: {
    zh: "保存的设置有误，本次按默认设置校验：{problems}",
    en: "The stored settings are wrong, so the defaults were used: {problems}",
  },
});

/** The languages by their own names, which are the same in every language. */
export const LANGUAGE_NAMES = { "zh-CN": "中文", "en-US": "English" } as const;

/** Verbs for a number of checks with a verdict, short enough for a count. */
export const COUNTED: Readonly<Record<Verdict, Localised>> = {
  exact: { zh: "成立", en: "hold" },
  "within-rounding": { zh: "尾差", en: "rounding" },
  inconsistent: { zh: "不成立", en: "fail" },
  "not-judgeable": { zh: "无法执行", en: "not judged" },
};

/** The settings that a bureau may change in the pane. */
export const CONVENTIONS = {
  returnedInClosing: {
    zh: "年末结转结余仍包含应上缴财政的金额",
    en: "Closing balances still contain what is returned to the treasury",
  },
  assumedUnit: { zh: "未注明单位的表按", en: "Unit of tables that state none" },
} satisfies Partial<Record<keyof Settings, Localised>>;

/** Units of money by their names in a choice. */
export const UNIT_NAMES: Readonly<Record<Settings["assumedUnit"], Localised>> = {
  元: { zh: "元", en: "yuan" },
  百元: { zh: "百元", en: "hundred yuan" },
  千元: { zh: "千元", en: "thousand yuan" },
  万元: { zh: "万元", en: "ten thousand yuan" },
  亿元: { zh: "亿元", en: "hundred million yuan" },
};

/** A threshold's name and the measure it is typed in. */
export const THRESHOLDS: Readonly<
  Record<keyof Settings["thresholds"], { readonly name: Localised; readonly as: "percent" | "yuan" }>
> = {
  executionWarning: { name: { zh: "执行率低于此值为警告", en: "Execution: warning below" }, as: "percent" },
  executionError: { name: { zh: "执行率低于此值为错误", en: "Execution: error below" }, as: "percent" },
  zeroSpendError: { name: { zh: "零支出项目资金达到此额为错误", en: "No spending: error from" }, as: "yuan" },
  closingWarning: { name: { zh: "结余率高于此值为警告", en: "Closing share: warning above" }, as: "percent" },
  closingError: { name: { zh: "结余率高于此值为错误", en: "Closing share: error above" }, as: "percent" },
  closingAmount: { name: { zh: "年末余额超过此额为警告", en: "Closing amount: warning above" }, as: "yuan" },
  openingShare: { name: { zh: "年初结转占本年支出超过", en: "Opening against spending: above" }, as: "percent" },
  inPlaceWarning: { name: { zh: "资金到位率低于此值为警告", en: "Funds in place: warning below" }, as: "percent" },
  impliedSurplus: { name: { zh: "基本支出推算结余率超过", en: "Implied basic surplus: above" }, as: "percent" },
  runningCostsInProjects: {
    name: { zh: "项目支出中公用类科目占比超过", en: "Running costs in projects: above" },
    as: "percent",
  },
  componentGrowth: { name: { zh: "“三公”单项增长超过", en: "Three public, one item: growth above" }, as: "percent" },
  procurementLow: { name: { zh: "采购执行率低于此值为警告", en: "Procurement: warning below" }, as: "percent" },
  otherSubjects: { name: { zh: "“其他”类科目占比超过", en: "Subjects called other: above" }, as: "percent" },
  budgetDeviation: { name: { zh: "决算与年初预算偏离超过", en: "Accounts off original budget: above" }, as: "percent" },
  perHeadChange: { name: { zh: "人均支出较上年变动超过", en: "Costs a head, change: above" }, as: "percent" },
  adjustmentInfo: { name: { zh: "预算调整率高于此值为提示", en: "Adjustment: note above" }, as: "percent" },
  adjustmentWarning: { name: { zh: "预算调整率高于此值为警告", en: "Adjustment: warning above" }, as: "percent" },
};
