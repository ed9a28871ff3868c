import { wordings } from "../core/text/text";

/** The words of the ribbon's buttons when they run without the pane. */
export const COMMANDS = wordings({
  checked: {
    zh: "校验完成：错误 {error} 项，警告 {warning} 项，提示 {info} 项；已标记 {marks} 个单元格",
    en: "Checked: {error} errors, {warning} warnings, {info} notes; {marks} cells marked",
  },
  sheetsWritten: { zh: "已生成底稿：{sheets}", en: "Written: {sheets}" },
  nothingRecognised: {
    zh: "没有识别出任何预决算表，未写入任何内容。请确认表名（标题）和表头完整；也可以在窗格中为工作表指定表种",
    en: "No budget table was recognised, so nothing was written. Check that titles and headings are complete, or name a sheet's form in the pane",
  },
  protectedSheets: {
    zh: "工作表 {sheets} 受保护，未做标记。如需标记，请先撤消工作表保护再校验",
    en: "Sheets {sheets} are protected and were not marked. Unprotect them and check again to have marks there",
  },
  notDone: { zh: "“{command}”没有完成：{reason}", en: "“{command}” was not done: {reason}" },
  notLoaded: {
    zh: "程序文件没有加载成功，请检查网络后重试（{detail}）",
    en: "the program could not be loaded; check the network and try again ({detail})",
  },
  unforeseen: {
    zh: "程序内部出错（{detail}）。请重试；如仍出错，请把出错的工作簿（可删去敏感内容）反馈给我们",
    en: "internal failure ({detail}). Try again; if it stays, please report it with a workbook that shows it",
  },
  retry: { zh: "重试", en: "Retry" },
  close: { zh: "关闭", en: "Close" },
});

/** The buttons as the ribbon names them. */
export const COMMAND_NAMES = wordings({
  check: { zh: "校验", en: "Check" },
  writeSheets: { zh: "生成底稿", en: "Write sheets" },
  clearMarks: { zh: "清除标记", en: "Clear marks" },
});
