import { FORMS } from "../src/core/forms";
import type { Field, Form, Layout } from "../src/core/forms/form";
import { partsOf } from "../src/core/forms/layout-parts";
import type { PartKind } from "../src/core/forms/layout-parts";

const NOTICE = "<!-- Generated from the declarations by `npm run docs`; do not edit. -->";
const KINDS: Readonly<Record<Layout["kind"], string>> = {
  records: "逐行列示 list",
  matrix: "行列交叉 rows and columns",
  codes: "科目编码 list by code",
  wide: "横向 wide",
  labels: "标签填列 labels",
};

const PARTS: Readonly<Record<PartKind, string>> = {
  text: "文字列 text column",
  column: "列 column",
  section: "分部 section",
  row: "行 row",
  line: "无编码的行 row without code",
  item: "项目 item",
  amount: "单项 amount",
};

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replace(/\n/g, " ")).join(" | ")} |`;
}

function labelsOf({ name, labels }: Field): string {
  return (labels.length > 0 ? labels : [name.zh]).join("、");
}

function formSection(form: Form): string[] {
  const layouts = [form.layout, ...(form.variants ?? [])];
  return [
    `## ${form.id} ${form.name.zh} · ${form.name.en}`,
    "",
    `布局 layout: ${[...new Set(layouts.map(({ kind }) => KINDS[kind]))].join("；")}${layouts.length > 1 ? `（${layouts.length} 种 variants）` : ""}`,
    ...(form.learnt ? ["", `版式来源 layouts seen in: ${form.learnt.zh} · ${form.learnt.en}`] : []),
    "",
    row("部位 part", "键 key", "English", "识别的写法 labels that are recognised"),
    "|---|---|---|---|",
    ...partsOf(form.layout).flatMap(({ kind, fields }) =>
      Object.entries(fields).map(([key, field]) => row(PARTS[kind], field.fact ?? key, field.name.en, labelsOf(field))),
    ),
    "",
  ];
}

/** Every standard table with its rows, columns and the labels by which they are known, as Markdown. */
export function formCatalogue(): string {
  return [
    NOTICE,
    "# 标准表目录 · Catalogue of forms",
    "",
    `共 ${FORMS.length} 种。按标题、栏目和行名识别，不看位置和行次；标签比对时不计空格、编号和标点。`,
    "Forms are recognised by title, headings and row labels, never by position; blanks, numbering and punctuation do not count.",
    "",
    ...FORMS.flatMap(formSection),
  ].join("\n");
}
