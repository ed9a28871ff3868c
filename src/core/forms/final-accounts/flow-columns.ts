import type { CodesLayout, Field, Form } from "../form";
import { field } from "../form";

const OPENING = ["年初结转", "上年结转"] as const;
const INCOME = ["本年收入", "收入"] as const;
const EXPENDITURE = ["本年支出", "支出"] as const;
const CLOSING = ["年末结转"] as const;

const BASIC: readonly [string, ...string[]] = ["基本支出", "基本支出结转", "基本支出小计", "基本支出合计"];
const PROJECT: readonly [string, ...string[]] = [
  "项目支出",
  "项目支出结转和结余",
  "项目支出结转结余",
  "项目支出小计",
  "项目支出合计",
  "项目支出结转和结余小计",
];

const OPENING_TOTAL = field("opening carry-over", [
  "年初结转和结余",
  "年初结转结余",
  "上年结转和结余",
  "上年结转结余",
  "年初财政拨款结转和结余",
]);
const CLOSING_TOTAL = field("closing carry-over", [
  "年末结转和结余",
  "年末结转结余",
  "年末财政拨款结转和结余",
  "结转下年",
]);
const INCOME_TOTAL = field("income of the year", ["本年收入", "本年收入合计", "收入合计", "收入"]);
const SPENT = {
  total: field("expenditure of the year", ["本年支出", "本年支出合计", "本年支出小计", "合计", "小计", "支出合计"]),
  basic: field("basic expenditure", BASIC),
  personnel: field("personnel expenditure", ["人员经费", "人员支出"]),
  public: field("public running costs", ["公用经费", "日常公用经费", "公用支出"]),
  project: field("project expenditure", PROJECT),
};

/** What was there, came, was spent, and is left; only expenditure is split by kind. */
const PLAIN: Readonly<Record<string, Field>> = {
  opening: OPENING_TOTAL,
  income: INCOME_TOTAL,
  ...SPENT,
  closing: CLOSING_TOTAL,
};

/** Each of the four split by kind, in groups of columns with the same headings. */
const GROUPED: Readonly<Record<string, Field>> = {
  opening: OPENING_TOTAL,
  openingBasic: field("opening carry-over of basic expenditure", BASIC, { under: OPENING, fact: "opening.basic" }),
  openingProject: field("opening carry-over of projects", PROJECT, { under: OPENING, fact: "opening.project" }),
  income: INCOME_TOTAL,
  incomeBasic: field("income for basic expenditure", BASIC, { under: INCOME, fact: "income.basic" }),
  incomeProject: field("income for projects", PROJECT, { under: INCOME, fact: "income.project" }),
  ...Object.fromEntries(Object.entries(SPENT).map(([key, spent]) => [key, { ...spent, under: EXPENDITURE }])),
  closing: CLOSING_TOTAL,
  closingBasic: field("closing carry-over of basic expenditure", BASIC, { under: CLOSING, fact: "closing.basic" }),
  closingProject: field("closing carry-over of projects", PROJECT, { under: CLOSING, fact: "closing.project" }),
};

/**
 * A table of one budget's money by function subject, in its layouts: 公开05, 08 and 09表, and the ministry's 07, 09 and 11.
 * @param fact first part of the facts' keys.
 */
export function flowLayouts(fact: string): Pick<Form, "layout" | "variants"> {
  const layout = (columns: Readonly<Record<string, Field>>): CodesLayout => ({
    kind: "codes",
    fact,
    codes: "function",
    columns,
  });
  return { layout: layout(PLAIN), variants: [layout(GROUPED)] };
}

/** The heads of the subject columns, evidence for every list by function subject. */
export const FUNCTION_SUBJECT_HEADS = [
  "科目编码",
  "功能分类科目编码",
  "支出功能分类科目编码",
  "功能科目编码",
  "科目代码",
  "类",
  "科目名称",
  "功能分类科目名称",
] as const;
