import type { CodesLayout, FieldData, FormData } from "../form";
import { word } from "../form";

const OPENING = ["年初结转", "上年结转"] as const;
const INCOME = ["本年收入", "收入"] as const;
const EXPENDITURE = ["本年支出", "支出"] as const;
const CLOSING = ["年末结转"] as const;

/** 结转 as a heading of columns that are divided by basic and project expenditure. */
const BASIC = { also: ["基本支出结转"] };
const PROJECT = { also: ["项目支出结转和结余", "项目支出结转结余", "项目支出结转和结余小计"] };

function basicOf(en: string, under: readonly string[], fact: string): FieldData {
  return word("basicExpenditure", { as: { zh: "基本支出", en }, ...BASIC, under, fact });
}

function projectOf(en: string, under: readonly string[], fact: string): FieldData {
  return word("projectExpenditure", { as: { zh: "项目支出", en }, ...PROJECT, under, fact });
}

/** 项目支出结转和结余 with its parts (财决07表, 云南): what goes on next year, and what is left over. */
function projectBalances(balance: string, under: readonly string[]): Record<string, FieldData> {
  return {
    [`${balance}Carried`]: word("projectCarried", { under, fact: `${balance}.project.carried` }),
    [`${balance}Surplus`]: word("projectSurplus", { under, fact: `${balance}.project.surplus` }),
  };
}

const OPENING_TOTAL = word("opening", { also: ["年初财政拨款结转和结余"] });
const CLOSING_TOTAL = word("closing", { also: ["年末财政拨款结转和结余", "结转下年"] });
const INCOME_TOTAL = word("incomeOfYear", { as: "本年收入", also: ["收入"] });
const SPENT = {
  total: word("expenditureOfYear", { as: "本年支出", also: ["合计", "小计"] }),
  basic: word("basicExpenditure", BASIC),
  personnel: word("personnel"),
  public: word("publicRunning"),
  project: word("projectExpenditure", PROJECT),
};

/** Opening balance, income, expenditure and closing balance; only expenditure is divided by kind. */
const PLAIN: Readonly<Record<string, FieldData>> = {
  opening: OPENING_TOTAL,
  income: INCOME_TOTAL,
  ...SPENT,
  closing: CLOSING_TOTAL,
};

/** Each of the four split by kind, in groups of columns with the same headings; expenditure may be one column. */
const GROUPED: Readonly<Record<string, FieldData>> = {
  opening: OPENING_TOTAL,
  openingBasic: basicOf("opening carry-over of basic expenditure", OPENING, "opening.basic"),
  openingProject: projectOf("opening carry-over of projects", OPENING, "opening.project"),
  ...projectBalances("opening", OPENING),
  income: INCOME_TOTAL,
  incomeBasic: basicOf("income for basic expenditure", INCOME, "income.basic"),
  incomeProject: projectOf("income for projects", INCOME, "income.project"),
  ...Object.fromEntries(Object.entries(SPENT).map(([key, spent]) => [key, { ...spent, under: EXPENDITURE }])),
  expenditure: word("expenditureOfYear", { as: "本年支出", fact: "total" }),
  closing: CLOSING_TOTAL,
  closingBasic: basicOf("closing carry-over of basic expenditure", CLOSING, "closing.basic"),
  closingProject: projectOf("closing carry-over of projects", CLOSING, "closing.project"),
  ...projectBalances("closing", CLOSING),
};

/**
 * A table of one budget's flow of money by function subject, in its layouts: 公开05, 08 and 09表, and 财决07, 09 and 11表.
 * @param fact first part of the keys of its facts.
 */
export function flowLayouts(fact: string): Pick<FormData, "layout" | "variants"> {
  const layout = (columns: Readonly<Record<string, FieldData>>): CodesLayout<FieldData> => ({
    kind: "codes",
    fact,
    codes: "function",
    columns,
  });
  return { layout: layout(PLAIN), variants: [layout(GROUPED)] };
}

/** The headings of the subject columns, by which every list by function subject can be recognised. */
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
