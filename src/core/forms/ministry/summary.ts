import { ECONOMIC_CLASSES } from "../../classification/economic";
import { FISCAL_SUMMARY, fiscalSummaryLayout } from "../final-accounts/fiscal-summary";
import type { Field, Form, MatrixLayout } from "../form";
import { field } from "../form";
import { functionClassRows } from "../../classification/function-classes";
import type { FiscalIncome } from "../final-accounts/income-expenditure";
import {
  INCOME_EXPENDITURE_ANCHORS,
  INCOME_EXPENDITURE_TITLES,
  incomeExpenditureRows,
} from "../final-accounts/income-expenditure";
import { MINISTRY_TABLE_CODES } from "../final-accounts/table-codes";

/** The third block of 财决01表: expenditure by its nature and by economic class. 其中 lines have keys of their own. */
function natureRows(): Record<string, Field> {
  const line = (en: string, key: string, labels: readonly [string, ...string[]], more: Partial<Field> = {}) =>
    field(en, labels, { fact: `Z01.${key}`, ...more });
  return {
    basic: line("basic expenditure", "basic", ["基本支出"]),
    personnel: line("personnel expenditure", "personnel", ["人员经费"]),
    public: line("public running costs", "public", ["公用经费", "日常公用经费"]),
    project: line("project expenditure", "project", ["项目支出"]),
    construction: line("capital construction within projects", "construction", [
      "基本建设类项目",
      "基本建设类项目支出",
    ]),
    remitted: line("paid up to the superior unit", "remitted", ["上缴上级支出"]),
    operating: line("operating expenditure", "operating", ["经营支出"]),
    subsidies: line("subsidies to subordinate units", "subsidies", ["对附属单位补助支出", "对附属单位补助"]),
    economicTotal: line("expenditure by economic class", "economicTotal", [
      "经济分类支出合计",
      "支出经济分类合计",
      "支出经济分类",
    ]),
    ...Object.fromEntries(
      ECONOMIC_CLASSES.map(({ code, name, en, aliases }) => [
        `economic${code}`,
        line(en, `economic.${code}`, [name, ...aliases], name === "其他支出" ? { block: 3 } : {}),
      ]),
    ),
  };
}

const COLUMNS: Readonly<Record<string, Field>> = {
  budget: field("original budget", ["年初预算数"]),
  fullBudget: field("adjusted budget", ["全年预算数", "调整预算数"]),
  actual: field("final accounts", ["决算数", "期末数"]),
};

function layout(fiscal: FiscalIncome): MatrixLayout {
  const rows = {
    ...incomeExpenditureRows("Z01", fiscal),
    ...natureRows(),
    class229: { ...functionClassRows("Z01").class229!, block: 2 as const },
  };
  return { kind: "matrix", blocks: [{ columns: COLUMNS, rows }] };
}

/**
 * 收入支出决算总表 of the ministry (财决01表, 元): 公开01表 with budgets, and a third block by nature and economic class.
 * Source: domain A.2.
 */
export const ministryIncomeExpenditure: Form = {
  id: "Z01",
  family: "ministry",
  code: { zh: "财决01表", en: "ministry table 01" },
  name: { zh: "收入支出决算总表（财决01表）", en: "Income and expenditure (ministry table 01)" },
  ...INCOME_EXPENDITURE_TITLES,
  anchors: [
    ...INCOME_EXPENDITURE_ANCHORS,
    ["年初预算数"],
    ["全年预算数", "决算数", "期末数"],
    ["经济分类支出合计", "支出经济分类合计", "基本建设类项目", "基本建设类项目支出"],
  ],
  tableCodes: MINISTRY_TABLE_CODES,
  layout: layout("three lines"),
  variants: [layout("one line")],
};

/** 财政拨款收入支出决算总表 of the ministry (财决01-1表, 元), the source of 公开04表. Source: domain A.2. */
export const ministryFiscalSummary: Form = {
  id: "Z01_1",
  family: "ministry",
  code: { zh: "财决01-1表", en: "ministry table 01-1" },
  name: { zh: "财政拨款收入支出决算总表（财决01-1表）", en: "Fiscal income and expenditure (ministry table 01-1)" },
  ...FISCAL_SUMMARY,
  tableCodes: MINISTRY_TABLE_CODES,
  layout: fiscalSummaryLayout("Z01_1"),
};
