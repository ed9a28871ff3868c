import type { Heading, TemplateDeclaration } from "../declaration";

/** What both the public list and the ministry's list of the same name have. */
type List = Pick<TemplateDeclaration, "columns" | "columnSums" | "columnNumbers" | "classes" | "identities">;

/** Classes are the sum of their items, and so on down; the total is that of the classes. */
export const TREE = "类＝所属各款之和，款＝所属各项之和；合计为各类之和，不用的类可删除，款、项的行插在所属的类之下";

export const INCOME_LIST: List = {
  columns: ["total", "fiscal", "superior", "business", "operating", "affiliated", "other"],
  columnSums: { total: ["fiscal", "superior", "business", "operating", "affiliated", "other"] },
  columnNumbers: true,
  identities: [TREE],
};

export const EXPENDITURE_LIST: List = {
  columns: ["total", "basic", "project", "remitted", "operating", "subsidies"],
  columnSums: { total: ["basic", "project", "remitted", "operating", "subsidies"] },
  columnNumbers: true,
  identities: [TREE],
};

const SPENT: Heading = { sum: "total", of: ["basic", "project"] };

export const SPENT_LIST: List = {
  columns: [SPENT],
  columnSums: { total: ["basic", "project"] },
  columnNumbers: true,
  identities: [TREE],
};

/** With income and balances; only the department knows which function classes its funds are spent on. */
export const FLOW_LIST: List = {
  columns: ["opening", "income", SPENT, "closing"],
  columnSums: { total: ["basic", "project"] },
  columnNumbers: true,
  classes: [],
  identities: [TREE, "年末结转和结余＝年初结转和结余＋本年收入－本年支出"],
};
