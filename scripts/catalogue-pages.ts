import { COMPLIANCE } from "../src/core/compliance";
import { FORMS } from "../src/core/forms";
import { INDICATORS } from "../src/core/indicators";
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
    "## 勾稽关系 Rules",
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
    row("R-13", "可能漏填的单元格 · a cell that was probably left empty"),
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
