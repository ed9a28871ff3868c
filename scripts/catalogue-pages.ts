import { COMPLIANCE } from "../src/core/compliance";
import { FORMS } from "../src/core/forms";
import { INDICATORS } from "../src/core/indicators";
import { SLIPS, UNLIKELINESS } from "../src/core/locate/slip";
import type { Slip } from "../src/core/locate/slip";
import { RULES } from "../src/core/rules";
import { FORMULA_NOTES, READING_NOTES } from "../test/rules-pages/reading/notes";
import type { Note } from "../test/rules-pages/reading/notes";

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

function linked(id: string): string {
  return `[${id}](rules/${id}.md)`;
}

function noteRow({ id, title }: Note): string {
  return row(linked(id), `${title.zh} · ${title.en}`);
}

/** The catalogue of forms, rules and compliance checks as Markdown. */
export function ruleCatalogue(): string {
  return [
    NOTICE,
    "# 勾稽关系目录 · Catalogue of rules",
    "",
    `识别的表 ${FORMS.length} 种，勾稽关系 ${RULES.length} 条，合规检查 ${COMPLIANCE.length} 条。点编号看说明和例子。`,
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
    ...RULES.map((r) => row(linked(r.id), r.title.zh, r.title.en, KINDS[r.kind], SEVERITIES[r.severity], r.source.zh)),
    "",
    "## 合规检查 Compliance checks",
    "",
    row("编号 id", "检查", "English", "依据 source"),
    "|---|---|---|---|",
    ...COMPLIANCE.map((c) => row(linked(c.id), c.title.zh, c.title.en, c.source.zh)),
    "",
    "## 公式核对 Formulas",
    "",
    row("编号 id", "含义 meaning"),
    "|---|---|",
    ...FORMULA_NOTES.map(noteRow),
    "",
    "## 读取提示 How the workbook was read",
    "",
    row("编号 id", "含义 meaning"),
    "|---|---|",
    ...READING_NOTES.map(noteRow),
    "",
  ].join("\n");
}

const ONLY_WHERE_SCORED = "；只在采用的评分表列有该指标时计算 · only where a scoring table in force names it";

/** The catalogue of indicators as Markdown. */
export function indicatorCatalogue(): string {
  return [
    NOTICE,
    "# 指标目录 · Catalogue of indicators",
    "",
    row("编号 id", "指标", "English", "类别 group", "定义 definition", "来源 source"),
    "|---|---|---|---|---|---|",
    ...INDICATORS.map((i) =>
      row(
        i.id,
        i.name.zh,
        i.name.en,
        i.group.zh,
        i.definition.zh,
        i.source.zh + (i.onlyWhereScored ? ONLY_WHERE_SCORED : ""),
      ),
    ),
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
