import { COMPLIANCE } from "../src/core/compliance";
import { FORMS } from "../src/core/forms";
import { INDICATORS } from "../src/core/indicators";
import { SLIPS, UNLIKELINESS } from "../src/core/locate/slip";
import type { Slip } from "../src/core/locate/slip";
import { RULES } from "../src/core/rules";

const KINDS = {
  exact: "必须相等 exact",
  rounding: "尾差以内 rounding",
  logical: "不等式 logical",
  analytic: "须说明 analytic",
};
const SEVERITIES = { error: "错误 error", warning: "警告 warning", info: "提示 info" };
const NOTICE = "<!-- Generated from the declarations by `npm run docs`; do not edit. -->";

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replace(/\n/g, " ")).join(" | ")} |`;
}

/** The catalogue of forms, rules and compliance checks as Markdown. */
export function ruleCatalogue(): string {
  return [
    NOTICE,
    "# 勾稽关系目录 · Catalogue of rules",
    "",
    `识别的表 ${FORMS.length} 种，勾稽关系 ${RULES.length} 条，合规检查 ${COMPLIANCE.length} 条。`,
    "",
    "## 识别的表 Forms",
    "",
    row("编号 id", "表 form", "English"),
    "|---|---|---|",
    ...FORMS.map((form) => row(form.id, form.name.zh, form.name.en)),
    "",
    "各表的行、列和识别的写法见 [标准表目录](forms.md)。Rows, columns and labels: [forms](forms.md).",
    "",
    "## 勾稽关系 Rules",
    "",
    "适用：关系中写明的表，或该族各表的每一行、每一列、每一级科目。允许尾差：参与各数最末一位的半个单位之和；数到分的为 0；须说明的关系按设置中的幅度。",
    "Where: the tables that the relation names, or every row, column and level of its family's tables. Tolerance: half a unit of the last place of every figure in it, summed; 0 where figures reach the 分; for relations to be explained the margins of the settings.",
    "",
    row("编号 id", "关系", "English", "性质 kind", "级别 severity", "依据 source"),
    "|---|---|---|---|---|---|",
    ...RULES.map((r) => row(r.id, r.title.zh, r.title.en, KINDS[r.kind], SEVERITIES[r.severity], r.source.zh)),
    "",
    "## 合规检查 Compliance checks",
    "",
    row("编号 id", "检查", "English", "依据 source"),
    "|---|---|---|---|",
    ...COMPLIANCE.map((c) => row(c.id, c.title.zh, c.title.en, c.source.zh)),
    "",
    "## 公式核对 Formulas",
    "",
    row("编号 id", "含义 meaning"),
    "|---|---|",
    row("F-1", "同行或同列都是公式的地方手工录入了数 · a figure typed where its row or column has formulas"),
    row(
      "F-2",
      "合计公式漏加、多加、小计与明细重复相加、未计入文本型数字 · a sum that leaves cells out, adds too many, adds subtotals and their details, or skips figures typed as text",
    ),
    row(
      "F-3",
      "公式引用了其他年度的表，或与同行同列不同的工作表、行、列 · a reference to another year's table, or to another sheet, row or column than its neighbours",
    ),
    row("F-4", "公式引用其他工作簿 · a reference to another workbook"),
    row("F-5", "保存的结果不等于公式的计算结果 · a stored result that is not what the formula comes to"),
    row(
      "F-6",
      "未核对写法的公式（表格的结构化引用等） · formulas that were not checked, such as structured references",
    ),
    "",
    "## 读取提示 How the workbook was read",
    "",
    row("编号 id", "含义 meaning"),
    "|---|---|",
    row("R-1", "其他年度的表，不参与本年度勾稽 · a table of another year"),
    row("R-2", "同年度重复的表，未参与勾稽 · a repeated table"),
    row("R-3", "未注明单位，已说明按什么推断 · unit not stated, how it was inferred"),
    row("R-4", "有金额而无名称的行 · a row with figures but no name"),
    row("R-5", "未能识别的行或列中的数字 · figures in rows or columns that were not recognised"),
    row("R-6", "隐藏的行、列、工作表，已照常读取 · hidden rows, columns or sheets, read like the others"),
    row("R-7", "内容不是数字的单元格 · a cell that holds no figure"),
    row("R-9", "公式没有计算结果，须先在 Excel/WPS 中打开并保存 · formulas without a computed result"),
    row("R-10", "注明的单位与数据不符，已按数据所示单位核对 · the stated unit contradicts the figures"),
    row("R-11", "各表编制单位不一致 · tables of different departments"),
    row("R-12", "数字格式使显示值与实际值相差倍数 · a number format that scales what is shown"),
    row("R-13", "疑似漏填的空单元格，已说明按勾稽应为多少 · an empty cell that should probably hold a figure"),
    row(
      "R-14",
      "几个部门的表，按部门分别勾稽；没有写明单位的表 · tables of several departments, and tables that name none",
    ),
    row("R-8", "未读取的工作表 · sheets that were not read"),
    "",
  ].join("\n");
}

/** The catalogue of indicators as Markdown. */
export function indicatorCatalogue(): string {
  return [
    NOTICE,
    "# 指标目录 · Catalogue of indicators",
    "",
    row("编号 id", "指标", "English", "类别 group", "定义 definition", "来源 source"),
    "|---|---|---|---|---|---|",
    ...INDICATORS.map((i) => row(i.id, i.name.zh, i.name.en, i.group.zh, i.definition.zh, i.source.zh)),
    "",
  ].join("\n");
}

/** The kinds of slip that the search for a wrong cell tells apart, as Markdown. */
export function slipCatalogue(): string {
  const slips = Object.keys(SLIPS) as Slip[];
  return [
    NOTICE,
    "# 差错种类 · Kinds of slip",
    "",
    "权值为 −ln(概率)，小者可能性大；两个解释相差不到 1 时视为同样可能，并列列出。依据和算法见 [ADR 0009](adr/0009-search-for-the-wrong-cell.md)。",
    "The weight is minus the logarithm of a probability: the smaller, the likelier; explanations less than 1 apart are shown as equally likely.",
    "",
    row("编号 id", "说明", "English", "权值 weight"),
    "|---|---|---|---|",
    ...slips
      .filter((slip) => slip !== "several")
      .map((slip) => row(slip, SLIPS[slip].zh, SLIPS[slip].en, String(UNLIKELINESS[slip]))),
    "",
  ].join("\n");
}
