import { phrase, wordings } from "../core/text/text";
import type { Text } from "../core/text/text";

/** The message for each failure of Excel, by its code: what happened and what to do. */
export const EXCEL_PROBLEMS = wordings({
  "edit-mode": {
    zh: "Excel 正在编辑单元格。请先按 Enter 结束单元格编辑，再点“重试”",
    en: "Excel is in the middle of editing a cell. Press Enter to finish, then click “Retry”",
  },
  "protected-sheet": {
    zh: "工作表受保护，不能修改{place}。请在“审阅”中撤消工作表保护，再点“重试”",
    en: "The sheet is protected and cannot be changed{place}. Unprotect it under Review, then click “Retry”",
  },
  "protected-workbook": {
    zh: "工作簿结构受保护，不能增删工作表。请在“审阅”中撤消工作簿保护，再点“重试”",
    en: "The workbook's structure is protected, so sheets can be neither added nor deleted. Unprotect it under Review, then click “Retry”",
  },
  "payload-too-large": {
    zh: "数据超过 Excel 一次能传送的量{place}。请删去不需要的工作表或大片空白格式后点“重试”，或改用桌面版 Excel",
    en: "There is more data than Excel can pass on at once{place}. Remove sheets or formatted blank areas that are not needed and click “Retry”, or use Excel on the desktop",
  },
  "sheet-gone": {
    zh: "工作表已不存在或已改名{place}。请重新校验",
    en: "The sheet no longer exists or has another name{place}. Please check again",
  },
  "sheet-hidden": {
    zh: "工作表是隐藏的，无法跳到该单元格{place}。请先取消隐藏工作表",
    en: "The sheet is hidden, so its cell cannot be shown{place}. Unhide the sheet first",
  },
  "cell-changed": {
    zh: "单元格的内容在提出建议之后已变化{place}，没有修改。请重新校验",
    en: "The cell was changed after the proposal was made{place}, so nothing was written. Please check again",
  },
  "values-missing": {
    zh: "Excel 没有返回工作表的数据{place}，可能区域过大或仍在计算。请稍候再点“重试”",
    en: "Excel returned no values{place}; the area may be too large or still be calculating. Wait a little, then click “Retry”",
  },
  "not-supported": {
    zh: "此版本的 Excel 不支持这一功能{place}。请使用 Microsoft 365、Excel 2021 或 Excel 网页版",
    en: "This version of Excel cannot do that{place}. Please use Microsoft 365, Excel 2021 or Excel on the web",
  },
  "connection-lost": {
    zh: "与 Excel 的连接中断{place}，不能确定这一步是否已经完成。连接恢复后请点“重试”：不会重复添加",
    en: "The connection to Excel was lost{place}, so it is not certain whether this step was completed. Click “Retry” when it is back: nothing will be added twice",
  },
  cancelled: { zh: "已取消", en: "Cancelled" },
  failed: {
    zh: "Excel 未能完成操作{place}。请点“重试”；若仍失败，请保存并重新打开工作簿",
    en: "Excel could not complete this{place}. Click “Retry”; if it fails again, save and reopen the workbook",
  },
});

const BRACKETS = { zh: "（{what}）", en: " ({what})" } as const;

/**
 * The message for a failure, with the place in brackets. Where no code explains the failure, Excel's own words follow.
 */
export function excelProblemText(code: keyof typeof EXCEL_PROBLEMS, details: Readonly<Record<string, string>>): Text {
  const { sheet, cell, message, host } = details;
  const where = sheet && cell ? { sheet, address: cell } : sheet;
  const why = code === "failed" ? message || host : undefined;
  const list = [where, why].flatMap((part) => (part ? [part] : []));
  const place = list.length === 0 ? "" : phrase(BRACKETS, { what: { list } });
  return phrase(EXCEL_PROBLEMS[code], { place });
}
