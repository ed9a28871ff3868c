import { BUDGET_AMOUNT, keyed, OTHER_INCOME } from "./labels";
import { ECONOMIC_CLASSES } from "../../classification/economic";
import type { FieldData, FormData, MatrixLayout } from "../form";
import { field, word } from "../form";
import { functionClassRows } from "../../classification/function-classes";
import { ANY_TABLE, SUMMARY_TABLE } from "../../words/around-tables";

/** Economic classes, which some provinces print in a third block. 其他支出 is also the name of a function class. */
const ECONOMIC: Readonly<Record<string, FieldData>> = Object.fromEntries(
  ECONOMIC_CLASSES.map(({ code, name, en, aliases }) => [
    `economic${code}`,
    field(en, [name, ...aliases], { fact: `B1.economic.${code}`, block: 3 }),
  ]),
);

/** In Shaanxi the classes stand below 人员经费和公用经费支出 and again below 专项业务经费支出. */
const ECONOMIC_OF_PROJECTS: Readonly<Record<string, FieldData>> = Object.fromEntries(
  ECONOMIC_CLASSES.map(({ code, name, en, aliases }) => [
    `project${code}`,
    field(en, [name, ...aliases], { fact: `B1.project.economic.${code}`, block: 3, after: ["project"] }),
  ]),
);

const ROWS: Readonly<Record<string, FieldData>> = {
  fiscal: word("fiscalAppropriation", { fact: "B1.income.fiscal" }),
  general: word("generalBudget", { as: "一般公共预算", fact: "B1.income.general" }),
  fund: word("governmentFunds", { as: "政府性基金预算", fact: "B1.income.fund" }),
  stateCapital: word("stateCapital", { as: "国有资本经营预算", fact: "B1.income.stateCapital" }),
  ...keyed(OTHER_INCOME, "B1.income"),
  income: word("incomeOfYear", { fact: "B1.income" }),
  useOfSurplus: word("useOfSurplus", { fact: "B1.useOfSurplus" }),
  priorCarry: word("priorCarry", { fact: "B1.priorCarry" }),
  total: word("totalIncome", { also: ["总计"], fact: "B1.total", block: 1 }),
  ...functionClassRows("B1"),
  ...ECONOMIC,
  ...ECONOMIC_OF_PROJECTS,
  basic: word("basicExpenditure", { also: ["人员经费和公用经费支出"], fact: "B1.basic" }),
  project: word("projectExpenditure", { without: ["特定目标类"], fact: "B1.project" }),
  operatingOut: word("operatingExpenditure", { fact: "B1.operating" }),
  remitted: word("remitted", { fact: "B1.remitted" }),
  subsidies: word("subsidiesPaid", { fact: "B1.subsidies" }),
  expenditure: word("expenditureOfYear", { fact: "B1.expenditure" }),
  nextYear: word("nextYear", { also: ["年末结转和结余"], fact: "B1.nextYear" }),
  totalOut: word("totalExpenditure", { also: ["总计"], fact: "B1.totalOut" }),
};

const AMOUNT = word("budget", { also: ["年初预算数", "年初预算", "金额"], fact: "" });

function columnsOf(columns: Readonly<Record<string, FieldData>>): MatrixLayout<FieldData> {
  return { kind: "matrix", blocks: [{ columns, rows: ROWS }] };
}

/**
 * 部门收支预算总表 (B1): all income against expenditure by function class. Only classes with amounts are printed, so their
 * serial numbers differ from table to table. Source: domain A.5 (Shanghai, Hunan, Gansu).
 */
export const budgetSummary: FormData = {
  id: "B1",
  family: "budget",
  name: { zh: "部门收支预算总表", en: "Budget: income and expenditure" },
  learnt: {
    zh: "上海、湖南、甘肃公开预算，上海（2025）支出分列人员、公用经费和项目支出；陕西（2022）支出按功能、经济科目并列",
    en: "published budgets of Shanghai, Hunan and Gansu, Shanghai (2025) with expenditure by nature; Shaanxi (2022) with blocks by economic class",
  },
  title: {
    any: [`{收支|收入支出}预算${ANY_TABLE}`, `{部门|单位}[财务]收支${ANY_TABLE}`, `收支${SUMMARY_TABLE}`],
    not: ["财政拨款", "基金", "国有资本", "项目", "专户", "专项"],
  },
  anchors: [
    ["@incomeOfYear", "@totalIncome", "总计"],
    ["@expenditureOfYear", "@totalExpenditure", "总计"],
    BUDGET_AMOUNT,
    ["@generalBudget", "@fiscalAppropriation"],
  ],
  layout: columnsOf({ amount: AMOUNT }),
  // Expenditure in all, then by nature (Shanghai).
  variants: [
    columnsOf({
      amount: AMOUNT,
      basic: word("basicExpenditure"),
      personnel: word("personnel"),
      public: word("publicRunning"),
      project: word("projectExpenditure", { without: ["特定目标类"] }),
    }),
  ],
};
