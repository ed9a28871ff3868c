import type { Localised } from "../../../src/core/text/text";

/** What is told of formulas (F) and of how the workbook was read (R); no declaration in the core lists them. */
export interface Note {
  readonly id: string;
  readonly title: Localised;
}

const note = (id: string, zh: string, en: string): Note => ({ id, title: { zh, en } });

export const FORMULA_NOTES: readonly Note[] = [
  note("F-1", "同行或同列都是公式的地方手工录入了数", "a figure typed where its row or column has formulas"),
  note(
    "F-2",
    "合计公式漏加、多加、小计与明细重复相加、未计入文本型数字",
    "a sum that leaves cells out, adds too many, adds subtotals and their details, or skips figures typed as text",
  ),
  note(
    "F-3",
    "公式引用了其他年度的表，或与同行同列不同的工作表、行、列",
    "a reference to another year's table, or to another sheet, row or column than its neighbours",
  ),
  note("F-4", "公式引用其他工作簿", "a reference to another workbook"),
  note("F-5", "保存的结果不等于公式的计算结果", "a stored result that is not what the formula comes to"),
  note(
    "F-6",
    "未核对写法的公式（表格的结构化引用等）",
    "formulas that were not checked, such as structured references",
  ),
];

export const READING_NOTES: readonly Note[] = [
  note("R-1", "其他年度的表，不参与本年度勾稽", "a table of another year"),
  note("R-2", "同年度重复的表，未参与勾稽", "a repeated table"),
  note("R-3", "未注明单位，已说明按什么推断", "unit not stated, how it was inferred"),
  note("R-4", "有金额而无名称的行", "a row with figures but no name"),
  note("R-5", "未能识别的行或列中的数字", "figures in rows or columns that were not recognised"),
  note("R-6", "隐藏的行、列、工作表，已照常读取", "hidden rows, columns or sheets, read like the others"),
  note("R-7", "内容不是数字的单元格", "a cell that holds no figure"),
  note("R-8", "未读取的工作表", "sheets that were not read"),
  note("R-9", "公式没有计算结果，须先在 Excel/WPS 中打开并保存", "formulas without a computed result"),
  note("R-10", "注明的单位与数据不符，已按数据所示单位核对", "the stated unit contradicts the figures"),
  note("R-11", "各表编制单位不一致", "tables of different departments"),
  note("R-12", "数字格式使显示值与实际值相差倍数", "a number format that scales what is shown"),
  note("R-13", "疑似漏填的空单元格，已说明按勾稽应为多少", "an empty cell that should probably hold a figure"),
  note(
    "R-14",
    "几个部门的表，按部门分别勾稽；没有写明单位的表",
    "tables of several departments, and tables that name none",
  ),
  note("R-15", "在设置中停用、没有核对的规则", "a rule that the settings switch off"),
  note("T-1", "由表中数字看出的合计行与所列各行之和不符", "a total line that is not the sum which its figures show"),
  note("T-2", "由表中数字看出的合计栏与所列各栏之和不符", "a total column that is not the sum which its figures show"),
  note("T-3", "由表中名称和数字看出的差额栏与两栏之差不符", "a difference that is not what its columns come to"),
  note(
    "T-4",
    "由表中名称和数字看出的比率、占比或乘积不符",
    "a rate, share or product that is not what its columns come to",
  ),
];

export const NOTES: readonly Note[] = [...FORMULA_NOTES, ...READING_NOTES];
