/**
 * Words that the component asks for and its own lists lack; without them it shows their keys, such as
 * `sheets-formula.progress.done`.
 */
export const MISSING_WORDS = {
  "zh-CN": {
    "sheets-formula": {
      progress: {
        analyzing: "正在分析公式",
        calculating: "正在计算",
        "array-analysis": "正在分析数组公式",
        "array-calculation": "正在计算数组公式",
        done: "计算完成",
      },
    },
    "sheets-ui": {
      merge: { confirm: { warning: "提示", dismantleMergeCellWarning: "这样会拆开部分合并单元格，要继续吗？" } },
      filter: { confirm: { error: "出现了一个问题", notAllowedToInsertRange: "筛选范围内不能移动单元格" } },
      borderLine: {
        borderTlbr: "左上至右下斜线",
        borderTlbcTlmr: "左上双斜线",
        borderTlbrTlbcTlmr: "左上三斜线",
        borderBlTr: "左下至右上斜线",
        borderMltrBctr: "右上双斜线",
      },
      info: { error: "提示", forceStringInfo: "以文本形式存储的数字" },
    },
    specialPaste: {
      value: "仅粘贴值",
      format: "仅粘贴格式",
      colWidth: "仅粘贴列宽",
      besidesBorder: "粘贴除边框外",
      formula: "仅粘贴公式",
    },
    formula: { operation: { pasteFormula: "仅粘贴公式" } },
  },
  "en-US": {
    "sheets-formula": {
      progress: {
        analyzing: "Analysing formulas",
        calculating: "Calculating",
        "array-analysis": "Analysing array formulas",
        "array-calculation": "Calculating array formulas",
        done: "Calculated",
      },
    },
    "sheets-ui": {
      merge: {
        confirm: { warning: "Note", dismantleMergeCellWarning: "This splits some merged cells. Go on?" },
      },
      filter: {
        confirm: { error: "A problem occurred", notAllowedToInsertRange: "Cells cannot be moved within a filter" },
      },
      borderLine: {
        borderTlbr: "Diagonal, top left to bottom right",
        borderTlbcTlmr: "Two diagonals from top left",
        borderTlbrTlbcTlmr: "Three diagonals from top left",
        borderBlTr: "Diagonal, bottom left to top right",
        borderMltrBctr: "Two diagonals to top right",
      },
      info: { error: "Note", forceStringInfo: "Number stored as text" },
    },
    specialPaste: {
      value: "Paste values",
      format: "Paste formats",
      colWidth: "Paste column widths",
      besidesBorder: "Paste all but borders",
      formula: "Paste formulas",
    },
    formula: { operation: { pasteFormula: "Paste formulas" } },
  },
} as const;
