import type { Check, Severity } from "../src/core/check/check";
import { COMPLIANCE } from "../src/core/compliance";
import { FORMS } from "../src/core/forms";
import { RULES } from "../src/core/rules";
import type { Localised } from "../src/core/text/text";
import { FORMULA_NOTES, READING_NOTES } from "../test/rules-pages/reading/notes";
import type { Note } from "../test/rules-pages/reading/notes";
import { NOTICE, row } from "./markdown-rows";

type Tongue = keyof Localised;

const KINDS: Readonly<Record<Check["kind"], Localised>> = {
  exact: { zh: "必须相等", en: "exact" },
  rounding: { zh: "尾差以内", en: "within rounding" },
  logical: { zh: "不等式", en: "inequality" },
  analytic: { zh: "须说明", en: "to be explained" },
};

const SEVERITIES: Readonly<Record<Severity, Localised>> = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "警告", en: "warning" },
  info: { zh: "提示", en: "note" },
};

const ID: Localised = { zh: "编号", en: "Id" };
const SOURCE: Localised = { zh: "依据", en: "Source" };
const MEANING: Localised = { zh: "含义", en: "Meaning" };

/** The catalogue of forms, rules and compliance checks as Markdown, in one language. */
export function ruleCatalogue(tongue: Tongue): string {
  const say = (words: Localised) => words[tongue];
  const table = (heads: readonly Localised[], rows: readonly string[]) => [
    "",
    row(...heads.map(say)),
    `|${"---|".repeat(heads.length)}`,
    ...rows,
    "",
  ];
  const notes = (list: readonly Note[]) =>
    table(
      [ID, MEANING],
      list.map(({ id, title }) => row(linked(id), say(title))),
    );
  return [
    NOTICE,
    say({ zh: "# 勾稽关系目录", en: "# Catalogue of rules" }),
    "",
    say({
      zh: `识别的表 ${FORMS.length} 种，勾稽关系 ${RULES.length} 条，合规检查 ${COMPLIANCE.length} 条。点编号看说明和例子。`,
      en: `${FORMS.length} forms, ${RULES.length} rules, ${COMPLIANCE.length} checks of conduct. Each id leads to an explanation with examples.`,
    }),
    "",
    say({ zh: "## 识别的表", en: "## Forms" }),
    ...table(
      [ID, { zh: "表", en: "Form" }],
      FORMS.map((form) => row(form.id, say(form.name))),
    ),
    say({
      zh: "各表的行、列和识别的写法见 [标准表目录](forms.md)。",
      en: "Their rows, columns and labels: [forms](forms.md).",
    }),
    "",
    say({ zh: "## 勾稽关系", en: "## Rules" }),
    "",
    say({
      zh: "适用：关系中写明的表，或该族各表的每一行、每一列、每一级科目。允许尾差：参与各数最末一位的半个单位之和；数到分的为 0；须说明的关系按设置中的幅度。",
      en: "Where: the tables that the relation names, or every row, column and level of its family's tables. Tolerance: half a unit of the last place of every figure in it, summed; 0 where figures reach the 分; for relations to be explained the margins of the settings.",
    }),
    ...table(
      [ID, { zh: "关系", en: "Relation" }, { zh: "性质", en: "Kind" }, { zh: "级别", en: "Severity" }, SOURCE],
      RULES.map(({ id, title, kind, severity, source }) =>
        row(linked(id), say(title), say(KINDS[kind]), say(SEVERITIES[severity]), say(source)),
      ),
    ),
    say({ zh: "## 合规检查", en: "## Checks of conduct" }),
    ...table(
      [ID, { zh: "检查", en: "Check" }, SOURCE],
      COMPLIANCE.map(({ id, title, source }) => row(linked(id), say(title), say(source))),
    ),
    say({ zh: "## 公式核对", en: "## Formulas" }),
    ...notes(FORMULA_NOTES),
    say({ zh: "## 读表情况", en: "## How the workbook was read" }),
    ...notes(READING_NOTES),
  ].join("\n");
}

function linked(id: string): string {
  return `[${id}](rules/${id}.md)`;
}
