import { wordings } from "../core/text/text";

/** The words of 诊断 in the settings, which people send to those who help them. */
export const DIAGNOSIS = wordings({
  title: { zh: "诊断", en: "Diagnosis" },
  hint: {
    zh: "遇到问题时，点“复制给技术支持”，粘贴发给单位的信息化人员。内容就是下面这些，没有工作表名称，也没有单元格内容。",
    en: "When something goes wrong, click “Copy for support” and paste what was copied into a message to those who help you. It is what stands below: no names of sheets, no contents of cells.",
  },
  copy: { zh: "复制给技术支持", en: "Copy for support" },

  version: { zh: "勾稽版本", en: "Gouji version" },
  application: { zh: "Office 程序", en: "Office application" },
  build: { zh: "程序版本号", en: "Application build" },
  platform: { zh: "运行平台", en: "Platform" },
  webView: { zh: "网页内核", en: "Web engine" },
  officeLanguage: { zh: "Office 语言", en: "Language of Office" },
  paneLanguage: { zh: "窗格语言", en: "Language of the pane" },
  theme: { zh: "窗格配色", en: "Colours of the pane" },
  excelApi: { zh: "Excel 接口（ExcelApi）", en: "Excel interface (ExcelApi)" },
  otherSets: { zh: "其他接口", en: "Other interfaces" },
  undo: { zh: "用 Ctrl+Z 撤销勾稽的改动", en: "Undoing Gouji's changes with Ctrl+Z" },
  notes: { zh: "读写批注（注释）", en: "Reading and writing notes" },
  download: { zh: "导出的文件", en: "Exported files" },
  failure: { zh: "最近一次出错（打开窗格以来）", en: "Last failure (since the pane was opened)" },

  unknown: { zh: "不详", en: "unknown" },
  none: { zh: "没有", en: "none" },
});

export const UNDO_NAMES = wordings({
  "one step": { zh: "能，按一次全部撤销", en: "possible, all at once" },
  several: { zh: "能，要按几次", en: "possible, in several steps" },
  none: { zh: "不能", en: "not possible" },
});

export const NOTES_NAMES = wordings({
  yes: { zh: "能", en: "possible" },
  "not in Excel": { zh: "不能（Excel 版本较低）", en: "not possible (older Excel)" },
  "not in the library": {
    zh: "不能（加载项所用的 Office 库较旧）",
    en: "not possible (older Office library of the add-in)",
  },
});

export const DOWNLOAD_NAMES = wordings({
  browser: { zh: "由浏览器下载", en: "downloaded by the browser" },
  uncertain: { zh: "由 Excel 保存，有的电脑上不保存", en: "saved by Excel, on some computers not at all" },
  never: { zh: "不能保存，改为复制全文", en: "cannot be saved; copied instead" },
});

export const THEME_NAMES = wordings({
  light: { zh: "浅色", en: "light" },
  dark: { zh: "深色", en: "dark" },
  "high-contrast": { zh: "高对比度", en: "high contrast" },
});
