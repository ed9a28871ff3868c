import type { Localised } from "../core/text/text";

/** The words of the workbench, the page that runs the add-in without Excel. */
export const WORKBENCH = {
  title: { zh: "勾稽工作台", en: "Gouji workbench" },
  explanation: {
    zh: "无需 Excel 即可试用加载项：左侧是电子表格，右侧是同一个任务窗格",
    en: "Try the add-in without Excel: a spreadsheet on the left, the very same task pane on the right",
  },
  sample: { zh: "示例", en: "Sample" },
  samples: {
    furong: { zh: "应急管理局 2020 年决算（原始底稿）", en: "Emergency bureau 2020 (as reported)" },
    messy: { zh: "同一单位（凌乱版式）", en: "The same bureau, messy layout" },
    consistent: { zh: "勾稽相符的示例", en: "A consistent department" },
  },
  open: { zh: "打开工作簿…", en: "Open a workbook…" },
  download: { zh: "下载 .xlsx", en: "Download .xlsx" },
  opening: { zh: "正在打开 {file} …", en: "Opening {file} …" },
  opened: { zh: "{file}", en: "{file}" },
  restored: {
    zh: "已恢复 {file}（含未下载的改动）；请重新校验",
    en: "{file} is back, with changes not downloaded; please check again",
  },
  loseChanges: {
    zh: "“{file}”有改动还没有下载，打开别的工作簿就没有了。继续吗？",
    en: "{file} has changes that were not downloaded; opening another workbook loses them. Go on?",
  },
  keys: { zh: "按 F6 在工具栏、表格和窗格之间切换", en: "F6 moves between tools, cells and pane" },
  close: { zh: "关闭", en: "Close" },
  noOffice: {
    zh: "任务窗格需要微软的 office.js：本站没有自带，也连不上微软的服务器。请管理员看随附的 workbench.zh-CN.md",
    en: "The task pane needs Microsoft's office.js: this site has no copy and Microsoft's server cannot be reached. Please show your administrator workbench.md, which came with the site",
  },
  saving: { zh: "正在写出 …", en: "Writing …" },
  cannotOpen: { zh: "无法打开“{file}”：{reason}", en: "{file} cannot be opened: {reason}" },
  cannotSave: { zh: "无法写出“{file}”：{reason}", en: "{file} cannot be written: {reason}" },
  language: { zh: "English", en: "中文" },
  dark: { zh: "深色", en: "Dark" },
  light: { zh: "浅色", en: "Light" },
  sheet: { zh: "电子表格", en: "Spreadsheet" },
  pane: { zh: "任务窗格", en: "Task pane" },
} as const satisfies Record<string, Localised | Record<string, Localised>>;
